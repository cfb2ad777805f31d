import fc from "fast-check";
import { expect, test } from "vitest";
import { readFileBytes } from "../../src/cli/read-saved-page";
import type { PressRecord, Spokesperson } from "../../src/record";
import { anyForm, anyPressArticle } from "../support/generated-pages/arbitraries";
import type { ArticleSpec, Line } from "../support/generated-pages/article-spec";
import { type PageForm, printPage } from "../support/generated-pages/print-page";
import { SPECS } from "../support/generated-pages/specs";

/** A seed of its own makes every run the same. `FUZZ_SEED=7 FUZZ_TIMES=10 npx vitest run …` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 20221110);
const times = Number(process.env.FUZZ_TIMES ?? 1);
const TEST_LIMIT_MS = 120_000 * times;
const RUNS = 80;

const anyDialogue = fc.oneof(fc.constantFrom(...SPECS.filter(({ page }) => page === "press-qa")), anyPressArticle);

type Label = Extract<Line, { readonly mark: string }>["mark"];
type Relabel = (line: Line, nth: number) => Label;

const VERBS = ["答", "回答", "回应", "答复", "回复", "表示", "介绍说", "称"];
const COLONS = ["：", ":", "﹕", "︓", "∶", "꞉", "ː", " ："];
const BULLETS = ["●", "▲", "■ ", "◆", "—— ", "- ", "※"];
const NUMBERS = ["1.", "2、", "（3）", "（四）", "五、", "⑥"];
const OFFICES = ["市民政局局长", "市能源局副局长 ", "甬江集团总经理"];

/** Every label printed another way; what is asked and answered does not change, nor who does. */
const RELABELLED: Readonly<Record<string, fc.Arbitrary<Relabel>>> = {
  "another verb": fc.constantFrom(...VERBS).map((verb) => (line) => {
    const name = onlyName(line);
    return name === null ? line.mark : `${name}${verb}：`;
  }),
  "another colon": fc.constantFrom(...COLONS).map(
    (colon) =>
      ({ mark }) =>
        mark.replace(/：$/u, colon),
  ),
  "a bullet": fc.constantFrom(...BULLETS).map(
    (bullet) =>
      ({ mark }) =>
        mark === "" ? "" : bullet + mark,
  ),
  "a number before the questions": fc.constantFrom(...NUMBERS).map(
    (number) =>
      ({ mark, turn }) =>
        turn === "question" ? number + mark : mark,
  ),
  "a counter behind the askers": fc.constantFrom("1", "（二）", "甲").map(
    (counter) =>
      ({ mark }) =>
        mark.replace(/^记者提问：$/u, `记者${counter}：`),
  ),
  "an office": fc.constantFrom(...OFFICES).map((office) => (line) => {
    const name = onlyName(line);
    return name === null ? line.mark : `${office}${name}答：`;
  }),
  "spaces between the letters": fc.constant(({ mark }: Line) =>
    /^[\u4e00-\u9fff]{2,12}：$/u.test(mark) ? `${[...mark.slice(0, -1)].join(" ")}：` : mark,
  ),
  "square brackets": fc.constant(({ mark }: Line) =>
    mark.replace(/^(?<label>[\u4e00-\u9fff]{1,12})：$/u, "【$<label>】"),
  ),
};

test.each(Object.keys(RELABELLED))("%s on every label changes only offices", { timeout: TEST_LIMIT_MS }, (name) => {
  fc.assert(
    fc.property(anyDialogue, anyForm, RELABELLED[name] ?? fc.constant(markOf), (spec, form, relabel) => {
      const other = { ...spec, lines: spec.lines.map((line, i) => relabelled(line, relabel(line, i))) };
      expect(withoutOffices(reading(other, form))).toEqual(withoutOffices(reading(spec, form)));
    }),
    { seed, numRuns: RUNS * times },
  );
});

function markOf({ mark }: Line): Label {
  return mark;
}

/** The name of a person who answers under a label that prints only the name and a verb or an office. */
function onlyName(line: Line): string | null {
  return line.turn === "answer" && line.speaker !== null && /^[\u4e00-\u9fff]{2,4}$/u.test(line.speaker.name)
    ? line.speaker.name
    : null;
}

function relabelled(line: Line, mark: Label): Line {
  return line.turn === "question" || line.turn === "answer" ? { ...line, mark } : line;
}

function reading(spec: ArticleSpec, form: PageForm): PressRecord | null {
  return readFileBytes(new TextEncoder().encode(printPage(spec, form)), null).record;
}

function withoutOffices(record: PressRecord | null) {
  if (!record) return null;
  const { page, title, copies, publishedAt, editors, source, differences, spokespersons, exchanges, paragraphs } =
    record;
  return {
    ...{ page, title, copies, publishedAt, editors, source, differences, paragraphs: paragraphs.length },
    spokespersons: spokespersons.map(withoutOffice),
    exchanges: exchanges.map(({ question, answers }) => ({
      question,
      answers: answers.map(({ speaker, ...rest }) => ({ ...rest, speaker: speaker && withoutOffice(speaker) })),
    })),
  };
}

function withoutOffice({ position: _position, ...speaker }: Spokesperson): Omit<Spokesperson, "position"> {
  return speaker;
}
