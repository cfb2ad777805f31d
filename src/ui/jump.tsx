import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

/** Shows a paragraph of the record in its place on the page. */
export const ShowParagraphContext = createContext<(paragraph: number) => void>(() => {});

interface JumpProps {
  readonly text: string;
  /** Null where the text's place is not known: then it is text and no button. */
  readonly paragraph: number | null;
}

/** A verbatim piece of the page that leads back to where it stands. */
export function Jump({ text, paragraph }: JumpProps) {
  const t = useTranslate();
  const show = useContext(ShowParagraphContext);
  if (paragraph === null) {
    return (
      <span class="passage" lang={PAGE_LANGUAGE}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="passage jump"
      lang={PAGE_LANGUAGE}
      title={t("showOnPage")}
      onClick={() => show(paragraph)}
    >
      {text}
    </button>
  );
}
