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
  readonly facts: readonly MetadataItem[];
  /** Fields that few pages print. */
  readonly details: readonly MetadataDetail[];
}

/** The metadata as chips; what the page does not say is said not to be there. */
export function MetadataList({ facts, details }: MetadataListProps) {
  const t = useTranslate();
  const editing = useContext(EditingContext);
  const open = editing?.draft && editing.draft.field !== "title" ? editing.draft : null;
  return (
    <>
      <dl class="facts">
        {facts
          .filter(({ field }) => field !== open?.field)
          .map((fact) => (
            <FactChip key={fact.field} fact={fact} />
          ))}
        {details.map(({ field, text }) => (
          <div key={field} class="fact">
            <dt>{t(DETAIL_NAMES[field])}</dt>
            <dd>
              <span class="fact-text" lang={field === "archivedAt" ? undefined : PAGE_LANGUAGE}>
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

function FactChip({ fact }: { readonly fact: MetadataItem }) {
  const t = useTranslate();
  const { field, text, witness, disputedBy } = fact;
  return (
    <div
      class={text === null ? "fact fact-missing" : "fact"}
      title={witness === null ? undefined : t("witness", witness)}
    >
      <dt>{t(FIELD_NAMES[field])}</dt>
      <dd>
        <FactText fact={fact} />
        {disputedBy.length > 0 && (
          <span class="badge warning">
            <WarningIcon />
            {t("disputed")}
          </span>
        )}
        <FieldTools field={field} />
        {disputedBy.map((reading) => (
          <span key={reading} class="other-reading">
            {t("otherReading")}
            <q lang={PAGE_LANGUAGE}>{reading}</q>
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Leads back to the line of the page that it was read from, also where the reader has corrected it. */
function FactText({ fact: { field, text } }: { readonly fact: MetadataItem }) {
  const t = useTranslate();
  const showText = useContext(ShowTextContext);
  const place = useContext(EditingContext)?.fields[field].place ?? null;
  // A date is words of the interface; everything else is the page's own.
  const language = field === "publishedAt" || text === null ? undefined : PAGE_LANGUAGE;
  const words = text ?? t("notStated");
  return place === null ? (
    <span class="fact-text" lang={language}>
      {words}
    </span>
  ) : (
    <JumpButton language={language} onClick={() => showText(place)}>
      {words}
    </JumpButton>
  );
}
