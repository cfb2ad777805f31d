import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

/** Shows on the page a paragraph of the record. */
export const ShowParagraphContext = createContext<(paragraph: number) => void>(() => {});

/** Shows the line of the page that has this text. */
export const ShowTextContext = createContext<(text: string) => void>(() => {});

interface PassageLinkProps {
  readonly text: string;
  /** Null where the text's place on the page is not known: it is plain text then, not a button. */
  readonly paragraph: number | null;
}

/** A verbatim passage of the page that leads back to its place there. */
export function PassageLink({ text, paragraph }: PassageLinkProps) {
  const show = useContext(ShowParagraphContext);
  if (paragraph === null) {
    return (
      <span class="passage" lang={PAGE_LANGUAGE}>
        {text}
      </span>
    );
  }
  return (
    <JumpButton language={PAGE_LANGUAGE} onClick={() => show(paragraph)}>
      {text}
    </JumpButton>
  );
}

interface JumpButtonProps {
  /** Absent for text of the interface. */
  readonly language?: string | undefined;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function JumpButton({ language, onClick, children }: JumpButtonProps) {
  const t = useTranslate();
  return (
    <button type="button" class="passage jump" lang={language} title={t("showOnPage")} onClick={onClick}>
      {children}
    </button>
  );
}
