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

/** A click jumps to the page, a drag selects the words: browsers let nobody select the text of a real button. */
export function JumpButton({ language, onClick, children }: JumpButtonProps) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the text of a button cannot be selected
    <span
      role="button"
      tabIndex={0}
      class="passage jump"
      lang={language}
      title={t("showOnPage")}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) onClick();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onClick();
      }}
    >
      {children}
    </span>
  );
}
