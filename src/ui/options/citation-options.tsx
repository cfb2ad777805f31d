import type { MessageKey } from "../../message-key";
import { CITATION_AUTHORS, CITATION_EDITIONS, CITATION_STYLES, type CitationChoices } from "../../present/citation";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { RadioGroup } from "../shared/radio-group";
import { useTranslate } from "../shared/translate";

interface CitationOptionsProps {
  readonly choices: CitationChoices;
  /** An entry as these choices make it. */
  readonly sample: string;
  readonly onChange: (choices: CitationChoices) => void;
}

const EDITION_HINTS: Readonly<Record<CitationChoices["edition"], MessageKey>> = {
  "2025": "citationEdition2025",
  "2015": "citationEdition2015",
};

const STYLE_NAMES: Readonly<Record<CitationChoices["style"], MessageKey>> = {
  number: "citationByNumber",
  "author-year": "citationByAuthor",
};

const AUTHOR_NAMES: Readonly<Record<CitationChoices["author"], MessageKey>> = {
  site: "authorSite",
  spokesperson: "authorSpokesperson",
  office: "authorOffice",
  none: "authorNone",
};

/** How articles are cited, with an example that follows the choices. */
export function CitationOptions({ choices, sample, onChange }: CitationOptionsProps) {
  const t = useTranslate();
  return (
    <>
      <RadioGroup
        legend={t("citationEdition")}
        choices={CITATION_EDITIONS.map((value) => ({
          value,
          label: `GB/T 7714—${value}`,
          hint: t(EDITION_HINTS[value]),
        }))}
        chosen={choices.edition}
        onChoose={(edition) => onChange({ ...choices, edition })}
      />
      <RadioGroup
        legend={t("citationStyle")}
        choices={CITATION_STYLES.map((value) => ({ value, label: t(STYLE_NAMES[value]) }))}
        chosen={choices.style}
        onChoose={(style) => onChange({ ...choices, style })}
      />
      <RadioGroup
        legend={t("citationAuthor")}
        choices={CITATION_AUTHORS.map((value) => ({ value, label: t(AUTHOR_NAMES[value]) }))}
        chosen={choices.author}
        onChoose={(author) => onChange({ ...choices, author })}
      />
      <figure class="sample">
        <figcaption>{t("citationSample")}</figcaption>
        <p lang={PAGE_LANGUAGE}>{sample}</p>
      </figure>
    </>
  );
}
