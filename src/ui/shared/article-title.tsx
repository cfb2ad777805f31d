import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { EditingContext } from "./editing";
import { FieldTools } from "./field-actions";
import { FieldEditor } from "./field-editor";
import { PAGE_LANGUAGE } from "./page-language";
import { JumpButton, ShowTextContext } from "./passage-link";

interface ArticleTitleProps {
  readonly title: string;
  /** The title with marks in it; the plain title by default. */
  readonly children?: ComponentChildren;
}

/** The title; a click leads to it on the page. */
export function ArticleTitle({ title, children = title }: ArticleTitleProps) {
  const editing = useContext(EditingContext);
  const showText = useContext(ShowTextContext);
  const evidence = editing?.fields.title.evidenceText ?? null;
  const draft = editing?.draft?.field === "title" ? editing.draft : null;
  return (
    <>
      {/* The heading remains while it is edited: it says what the popup is about. */}
      <div class={draft ? "visually-hidden" : "title-line"}>
        <h1 lang={PAGE_LANGUAGE}>
          {evidence === null || draft ? (
            children
          ) : (
            <JumpButton onClick={() => showText(evidence)}>{children}</JumpButton>
          )}
        </h1>
        {!draft && <FieldTools field="title" />}
      </div>
      {editing && draft && <FieldEditor editing={editing} draft={draft} />}
    </>
  );
}
