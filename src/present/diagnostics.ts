import type { PageKind, PressRecord } from "../record";

/** What is known about a page that was read wrongly or not at all. */
export interface ProblemReport {
  readonly version: string;
  readonly browser: string;
  /** The popup's state: `failed`, `unreachable`. */
  readonly state: string;
  /** Null if the page did not answer. */
  readonly page: PageKind | null;
  readonly url: string | null;
  readonly record: PressRecord | null;
  /** The browser's error message. */
  readonly error: string | null;
}

/**
 * The lines that a fault report needs. Without the page's text the report holds only the path of the page's address:
 * a query may identify the reader.
 * @param pageText null unless the reader wants it included
 */
export function diagnostics(situation: ProblemReport, pageText: string | null): string {
  const { version, browser, state, page, url, record, error } = situation;
  const lines: readonly (readonly [name: string, value: string | null])[] = [
    ["extension", version],
    ["browser", browser],
    ["state", state],
    ["page", page],
    ["path", url !== null && URL.canParse(url) ? new URL(url).pathname : null],
    ["counts", record && countsOf(record)],
    ["error", error],
  ];
  const report = lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [...report, ...(pageText === null ? [] : ["", pageText])].join("\n");
}

function countsOf(record: PressRecord): string {
  const { copies, differences, paragraphs, exchanges, outline, figures } = record;
  const counts = { differences, paragraphs, exchanges, outline, figures };
  return [`copies ${copies}`, ...Object.entries(counts).map(([name, list]) => `${name} ${list.length}`)].join(", ");
}
