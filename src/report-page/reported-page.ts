/**
 * The file that a reader makes of a page that is read wrongly. JSON, because such a file is only text wherever it is
 * opened: HTML would be shown as a page, with whatever it says. Nothing but `npm run new-page` reads it.
 */
import { isListOf, isObject, isText, parseJson } from "../guards";
import { readAddress } from "../read/page/address";
import type { PageFindings } from "./structure";

export const REPORT_FORMAT = "cnnb-page-report/1";

/** What a reader can tick as wrong. */
export const FAULTS = ["title", "date", "source", "body", "exchanges", "fold", "other"] as const;
export type Fault = (typeof FAULTS)[number];

export interface ReportedPage {
  readonly format: typeof REPORT_FORMAT;
  /** Without what may say who reads. */
  readonly url: string;
  /** The version of the extension. */
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
  readonly faults: readonly Fault[];
  /** In the reader's words; empty where nothing was written. */
  readonly remark: string;
  /** Whether the text is masked. */
  readonly isMasked: boolean;
  /** Whether the markup below is read as the page was read in the browser. */
  readonly readsSame: boolean;
  /** What was read in the browser, masked like the markup; null where the page could not be read. */
  readonly findings: PageFindings | null;
  /** The page's markup, line by line. */
  readonly html: readonly string[];
}

/** In characters: a page of the site has about a hundredth. */
export const MOST_MARKUP = 4_000_000;
export const MOST_REMARK = 2_000;
/** A file that is larger is no report. */
export const MOST_FILE_BYTES = 32 * 1024 * 1024;

/** The file's text. */
export function reportText(report: ReportedPage): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** `cnnb-page-030407154.json`: nothing of the page's text is in it. */
export function reportName(url: string): string {
  const id = readAddress(new URL(url))?.id;
  return `cnnb-page${id ? `-${id}` : ""}.json`;
}

/** Why a file cannot be used. `foreign`: something else; `damaged`: a report that lacks something; `elsewhere`: of another site. */
export type ReportProblem = "foreign" | "damaged" | "elsewhere";

/** What a case is made of. */
export type PageForCase = Pick<ReportedPage, "url" | "faults" | "remark" | "isMasked"> & { readonly html: string };

export function readReport(text: string): PageForCase | ReportProblem {
  const value = parseJson(text);
  if (!isObject(value) || !isText(value.format) || !value.format.startsWith("cnnb-page-report/")) return "foreign";
  const { format, url, faults, remark, isMasked, html } = value;
  if (format !== REPORT_FORMAT || !isText(url) || !isListOf(isFault, faults) || !isText(remark)) return "damaged";
  if (typeof isMasked !== "boolean" || !isListOf(isText, html) || html.length === 0) return "damaged";
  if (!URL.canParse(url) || readAddress(new URL(url)) === null) return "elsewhere";
  return { url: new URL(url).href, faults, remark, isMasked, html: html.join("\n") };
}

function isFault(value: unknown): value is Fault {
  return FAULTS.some((fault) => fault === value);
}
