import type { PageKind, PressRecord } from "../record";

/** What is known of a page that was not read, or not as it should have been. */
export interface ProblemReport {
  readonly version: string;
  readonly browser: string;
  /** The popup's state: `failed`, `unreachable`. */
  readonly state: string;
  /** Null where the page has not answered. */
  readonly page: PageKind | null;
  readonly url: string | null;
  readonly record: PressRecord | null;
  /** What the browser said. */
  readonly error: string | null;
}

/**
 * What a report of a fault needs, one line each. Without the page's text nothing of the page is in it
 * but the path of its address: no query, which may say who reads.
 * @param pageText only where the reader wants it there
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
