import type { Fact } from "../present/summary";
import { WarningIcon } from "./icons";
import { PAGE_LANGUAGE } from "./page-language";
import { type MessageKey, useTranslate } from "./translate";

const NAMES: Readonly<Record<Fact["field"], MessageKey>> = {
  publishedAt: "factPublishedAt",
  spokespersons: "factSpokespersons",
  editors: "factEditors",
  source: "factSource",
};

/** The metadata as chips; what the page does not say is said not to be there. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <FactChip key={fact.field} fact={fact} />
      ))}
    </dl>
  );
}

function FactChip({ fact: { field, text, witness, disputedBy } }: { readonly fact: Fact }) {
  const t = useTranslate();
  // A date is words of the interface; everything else is the page's own.
  const language = field === "publishedAt" ? undefined : PAGE_LANGUAGE;
  return (
    <div
      class={text === null ? "fact fact-missing" : "fact"}
      title={witness === null ? undefined : t("witness", witness)}
    >
      <dt>{t(NAMES[field])}</dt>
      <dd>
        {text === null ? t("notStated") : <span lang={language}>{text}</span>}
        {disputedBy.length > 0 && (
          <>
            <span class="badge warning">
              <WarningIcon />
              {t("disputed")}
            </span>
            {disputedBy.map((reading) => (
              <span key={reading} class="other-reading">
                {t("otherReading")}
                <q lang={PAGE_LANGUAGE}>{reading}</q>
              </span>
            ))}
          </>
        )}
      </dd>
    </div>
  );
}
