import { useContext } from "preact/hooks";
import { EditingContext } from "./editing";
import { FieldTools } from "./field-actions";
import { FieldEditor } from "./field-editor";
import { PAGE_LANGUAGE } from "./page-language";
import { JumpButton, ShowTextContext } from "./passage-link";

/** The title; it leads back to where the page prints it. */
export function ArticleTitle({ title }: { readonly title: string }) {
  const editing = useContext(EditingContext);
  const showText = useContext(ShowTextContext);
  const evidence = editing?.fields.title.evidenceText ?? null;
  const draft = editing?.draft?.field === "title" ? editing.draft : null;
  return (
    <>
      {/* The heading remains while it is edited: it says what the popup is about. */}
      <div class={draft ? "visually-hidden" : "title-line"}>
        <h1 lang={PAGE_LANGUAGE}>
          {evidence === null || draft ? title : <JumpButton onClick={() => showText(evidence)}>{title}</JumpButton>}
        </h1>
        {!draft && <FieldTools field="title" />}
      </div>
      {editing && draft && <FieldEditor editing={editing} draft={draft} />}
    </>
  );
}
