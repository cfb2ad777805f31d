/** The pages that readers are held against: those of `tests/pages`, and printed ones that a seed chooses. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { ArticleLink, PageKind } from "../../src/record";
import { anyForm, anyPressArticle, anySurroundings } from "../support/generated-pages/arbitraries";
import type { ArticleSpec } from "../support/generated-pages/article-spec";
import { bareFigure, type ComparedRecord, expectedRecord } from "../support/generated-pages/expected-record";
import { LAYOUTS, type PageForm, printPage, type Surroundings } from "../support/generated-pages/print-page";
import { SPECS } from "../support/generated-pages/specs";

/** What a careful reader takes from a page. */
export interface Label {
  readonly page: PageKind;
  readonly record: ComparedRecord | null;
  readonly links: readonly ArticleLink[];
}

export interface LabelledPage {
  readonly name: string;
  /** As a browser saved it, with its address in it. */
  readonly bytes: Uint8Array;
  readonly label: Label;
}

const FOLDER = new URL("../pages/", import.meta.url);

export function handMadePages(): LabelledPage[] {
  const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return cases
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      bytes: readFileSync(new URL(`${name}/page.html`, FOLDER)),
      label: labelOf(readFileSync(new URL(`${name}/expected.json`, FOLDER), "utf8")),
    }));
}

/** Readers are asked for figures, not for what these measure. */
function labelOf(json: string): Label {
  const { record, ...label } = JSON.parse(json) as Label;
  return { ...label, record: record && { ...record, figures: record.figures.map(bareFigure) } };
}

/** Another seed is another selection, whose numbers are not those of the README. */
const SEED = 20221110;
/** Pages with questions, answers and figures put together at random. */
const RANDOM_ARTICLES = 40;

/** Each text in each layout once; width, spaces, arrangement of the prints and navigation are drawn. */
export function printedPages(): LabelledPage[] {
  const texts = SPECS.flatMap((spec) => LAYOUTS.map((layout) => ({ spec, layout })));
  const looks = fc.sample(fc.tuple(anyForm, anySurroundings), { seed: SEED, numRuns: texts.length });
  const drawn = fc.sample(fc.tuple(anyPressArticle, anyForm, anySurroundings), {
    seed: SEED,
    numRuns: RANDOM_ARTICLES,
  });
  return [
    ...texts.flatMap(({ spec, layout }, i) => {
      const [form, around] = looks[i] ?? [];
      return form && around ? [printedPage(spec, { ...form, layout }, around)] : [];
    }),
    ...drawn.map(([spec, form, around]) => printedPage(spec, form, around)),
  ];
}

function printedPage(spec: ArticleSpec, form: PageForm, around: Surroundings): LabelledPage {
  const record = expectedRecord(spec, form);
  return {
    name: `${record.title} (${form.layout}, ${form.arrangement}, ${form.width} width)`,
    bytes: new TextEncoder().encode(printPage(spec, form, around)),
    label: { page: record.page, record, links: [] },
  };
}
