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
  const place = editing?.fields.title.place ?? null;
  const draft = editing?.draft?.field === "title" ? editing.draft : null;
  return (
    <>
      {/* What is being edited keeps its heading: it says what the popup is about. */}
      <div class={draft ? "visually-hidden" : "title-line"}>
        <h1 lang={PAGE_LANGUAGE}>
          {place === null || draft ? title : <JumpButton onClick={() => showText(place)}>{title}</JumpButton>}
        </h1>
        {!draft && <FieldTools field="title" />}
      </div>
      {editing && draft && <FieldEditor editing={editing} draft={draft} />}
    </>
  );
}
