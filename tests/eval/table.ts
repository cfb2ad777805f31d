/** What the scores look like: in a terminal, as Markdown, and page by page. */
import { FIELD_NAMES, FIELDS, type Field } from "./fields";
import { type Result, scoreOf } from "./score";

/** First row: headings. A field without any reader has no row. */
export function tableOf(readers: readonly (readonly Result[])[]): string[][] {
  const heading = ["", ...readers.map((results) => results[0]?.reader ?? "")];
  const rows = FIELD_NAMES.map((field) => [FIELDS[field].name, ...readers.map((results) => cell(results, field))]);
  return [heading, ...rows];
}

/** `105/112`, `+3` for answers where the page prints nothing. */
function cell(results: readonly Result[], field: Field): string {
  const score = scoreOf(results, field);
  if (score === null) return "–";
  return `${score.right}/${score.printed}${score.false === 0 ? "" : ` +${score.false} false`}`;
}

export function asText(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

export function asMarkdown([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

/** A longer answer is cut. */
const MAX_SHOWN = 100;

/** `press-qa-double   Readability   2/4`, and under it what is wrong. */
export function caseLines({ page, reader, answers, verdicts }: Result): string[] {
  const judged = [...verdicts].filter(([, verdict]) => verdict !== "silent");
  const wrong = judged.filter(([, verdict]) => verdict !== "right");
  const faults = wrong.map(
    ([field]) =>
      `    ${FIELDS[field].name}: printed ${show(FIELDS[field].printed(page.label))}, read ${show(answers[field])}`,
  );
  return [`${page.name}   ${reader}   ${judged.length - wrong.length}/${judged.length}`, ...faults];
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}
