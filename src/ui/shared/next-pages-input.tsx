import { useTranslate } from "./translate";

interface FurtherListsProps {
  readonly pages: number;
  readonly onChange: (pages: number) => void;
}

/** Of a list with 24 articles a page that is a thousand, and at the collecting's pace half an hour. */
const MOST_PAGES = 50;

/** How many list pages after this one are wanted too. */
export function NextPagesInput({ pages, onChange }: FurtherListsProps) {
  const t = useTranslate();
  return (
    <label class="further-lists">
      {t("furtherLists")}
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
