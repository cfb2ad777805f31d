import { useContext } from "preact/hooks";
import type { MetadataDetail, MetadataItem } from "../../present/summary";
import { EditingContext } from "./editing";
import { FieldTools } from "./field-actions";
import { FieldEditor } from "./field-editor";
import { DETAIL_NAMES, FIELD_NAMES } from "./field-names";
import { WarningIcon } from "./icons";
import { PAGE_LANGUAGE } from "./page-language";
import { JumpButton, ShowTextContext } from "./passage-link";
import { useTranslate } from "./translate";

interface MetadataListProps {
  readonly metadata: readonly MetadataItem[];
  /** Fields that few pages have. */
  readonly details: readonly MetadataDetail[];
}

/** The metadata as chips; a field that the page does not state says so. */
export function MetadataList({ metadata, details }: MetadataListProps) {
  const t = useTranslate();
  const editing = useContext(EditingContext);
  const open = editing?.draft && editing.draft.field !== "title" ? editing.draft : null;
  return (
    <>
      <dl class="metadata-list">
        {metadata
          .filter(({ field }) => field !== open?.field)
          .map((item) => (
            <MetadataChip key={item.field} item={item} />
          ))}
        {details.map(({ field, text }) => (
          <div key={field} class="metadata-item">
            <dt>{t(DETAIL_NAMES[field])}</dt>
            <dd>
              <span class="metadata-text" lang={field === "archivedAt" ? undefined : PAGE_LANGUAGE}>
                {text}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {editing && open && <FieldEditor key={open.field} editing={editing} draft={open} />}
    </>
  );
}

function MetadataChip({ item }: { readonly item: MetadataItem }) {
  const t = useTranslate();
  const { field, text, evidence, disputedBy } = item;
  return (
    <div
      class={text === null ? "metadata-item metadata-missing" : "metadata-item"}
      title={evidence === null ? undefined : t("evidence", evidence)}
    >
      <dt>{t(FIELD_NAMES[field])}</dt>
      <dd>
        <MetadataText item={item} />
        {disputedBy.length > 0 && (
          <span class="badge warning">
            <WarningIcon />
            {t("disputed")}
          </span>
        )}
        <FieldTools field={field} />
        {disputedBy.map((other) => (
          <span key={other} class="other-copy">
            {t("alsoStated")}
            <q lang={PAGE_LANGUAGE}>{other}</q>
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Leads to the line of the page that it was read from, also where the reader has corrected it. */
function MetadataText({ item: { field, text } }: { readonly item: MetadataItem }) {
  const t = useTranslate();
  const showText = useContext(ShowTextContext);
  const evidence = useContext(EditingContext)?.fields[field].evidenceText ?? null;
  // A date is worded by the interface; everything else is the page's own text.
  const language = field === "publishedAt" || text === null ? undefined : PAGE_LANGUAGE;
  const words = text ?? t("notStated");
  return evidence === null ? (
    <span class="metadata-text" lang={language}>
      {words}
    </span>
  ) : (
    <JumpButton language={language} onClick={() => showText(evidence)}>
      {words}
    </JumpButton>
  );
}
