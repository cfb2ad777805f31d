import { useTranslate } from "./translate";

interface NextPagesInputProps {
  readonly pages: number;
  readonly onChange: (pages: number) => void;
}

/** With 24 articles a page, this is about a thousand, and takes half an hour to collect. */
const MOST_PAGES = 50;

/** How many following list pages to collect as well. */
export function NextPagesInput({ pages, onChange }: NextPagesInputProps) {
  const t = useTranslate();
  return (
    <label class="further-lists">
      {t("nextPages")}
      <input
        type="number"
        min={0}
        max={MOST_PAGES}
        value={pages}
        onInput={({ currentTarget }) => onChange(pagesIn(currentTarget.value))}
      />
    </label>
  );
}

function pagesIn(typed: string): number {
  return Math.min(Math.max(Math.trunc(Number(typed)) || 0, 0), MOST_PAGES);
}
