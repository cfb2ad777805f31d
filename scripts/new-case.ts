/** What `npm run new-page` writes: the two files of a case in `tests/pages`, to be filled in. */
import { type PageForCase, type ReportProblem, readReport } from "../src/report-page/reported-page";

export interface NewCase {
  /** The folder's name in `tests/pages`. */
  readonly slug: string;
  /** `page.html`, with the mark that browsers write into saved pages. */
  readonly page: string;
  /** `expected.json`, which asks for the least. */
  readonly expected: string;
  /** What the reader who reported the page says of it. */
  readonly remarks: readonly string[];
}

export const USAGE = [
  "Usage: npm run new-page -- what-is-special http://www.cnnb.com.cn/…",
  "       npm run new-page -- [what-is-special] --from cnnb-page-….json",
].join("\n");

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const DOCTYPE = "<!DOCTYPE html>";

/** @param readFile gives null where there is no such file; @returns a sentence where the arguments make no case */
export function newCase(given: readonly string[], readFile: (path: string) => string | null): NewCase | string {
  const from = given.indexOf("--from");
  if (from < 0) return emptyCase(given[0] ?? "", given[1] ?? "");
  const [slug] = given.filter((_, i) => i !== from && i !== from + 1);
  const path = given[from + 1] ?? "";
  const text = readFile(path);
  if (text === null) return `There is no file ${path || "behind --from"} that can be read.`;
  const report = readReport(text);
  return typeof report === "string" ? PROBLEMS[report] : reportedCase(slug ?? slugOf(report.url), report);
}

const PROBLEMS: Readonly<Record<ReportProblem, string>> = {
  foreign: "This file is not a report of a page: Press Reader names them cnnb-page-….json.",
  damaged: "This report is damaged, or of another version: something that a report must have is missing.",
  elsewhere: "This report is of a page of another site.",
};

function emptyCase(slug: string, address: string): NewCase | string {
  if (!SLUG.test(slug)) return NO_SLUG;
  if (!URL.canParse(address)) return "The address is not one of the web.";
  const html = '<html>\n<head><meta charset="utf-8"><title></title></head>\n<body>\n</body>\n</html>\n';
  return { slug, page: savedPage(address, html), expected: EXPECTED, remarks: [] };
}

const NO_SLUG = "The name has small letters, digits and hyphens: what-is-special.";
const EXPECTED = `${JSON.stringify({ about: "", page: "press-qa", record: null, links: [] }, null, 2)}\n`;

function reportedCase(slug: string, { url, html, faults, remark, isMasked }: PageForCase): NewCase | string {
  if (!SLUG.test(slug)) return NO_SLUG;
  const remarks = [
    ...(faults.length > 0 ? [`Wrong, says the reader: ${faults.join(", ")}.`] : []),
    ...(remark === "" ? [] : [`The reader's words: ${remark}`]),
    ...(isMasked ? [] : ["The text is the site's: write one of your own in its place before you publish the case."]),
  ];
  const page = html.startsWith(DOCTYPE) ? html.slice(DOCTYPE.length).trimStart() : html;
  return { slug, page: savedPage(url, page), expected: EXPECTED, remarks };
}

/** `reported-030407154` */
function slugOf(url: string): string {
  const id = /\d{9}/u.exec(new URL(url).pathname)?.[0];
  return id === undefined ? "reported" : `reported-${id}`;
}

/** A browser writes the length of the address into its mark. */
function savedPage(address: string, html: string): string {
  const length = String(address.length).padStart(4, "0");
  return `${DOCTYPE}\n<!-- saved from url=(${length})${address} -->\n${html}`;
}
