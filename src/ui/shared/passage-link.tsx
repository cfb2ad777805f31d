import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

/** Shows a paragraph of the record in its place on the page. */
export const ShowParagraphContext = createContext<(paragraph: number) => void>(() => {});

/** Shows the line of the page that has this text. */
export const ShowTextContext = createContext<(text: string) => void>(() => {});

interface JumpProps {
  readonly text: string;
  /** Null where the text's place is not known: then it is text and no button. */
  readonly paragraph: number | null;
}

/** A verbatim piece of the page that leads back to where it stands. */
export function PassageLink({ text, paragraph }: JumpProps) {
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
  /** Left out for words of the interface. */
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
