import { KNOWN_WORDS } from "virtual:known-words";
import { readTabArticle } from "../../browser/read-tab";
import { PAGE_REPORTER, runScript } from "../../browser/scripts";
import { isCapturedPage } from "../../report-page/capture-page";
import { type ReportBodies, reportBodies } from "../../report-page/report-bodies";
import type { PageFindings } from "../../report-page/structure";

/** The page to be reported, or why there is none. */
export type PageStatus =
  | { readonly kind: "page"; readonly url: string; readonly bodies: ReportBodies }
  | { readonly kind: "gone" | "too-long" | "failed" };

/** @param search the query part of this page's address, which names the tab */
export async function loadPage(search: string): Promise<PageStatus> {
  const tab = new URLSearchParams(search).get("tab") ?? "";
  if (!/^\d+$/u.test(tab)) return { kind: "gone" };
  const captured = await runScript(Number(tab), PAGE_REPORTER).catch(() => null);
  if (!isCapturedPage(captured)) return { kind: "gone" };
  const { url, html } = captured;
  if (html === null) return { kind: "too-long" };
  try {
    const bodies = await reportBodies({ url: new URL(url), html }, await findingsIn(Number(tab)), KNOWN_WORDS);
    return { kind: "page", url, bodies };
  } catch {
    return { kind: "failed" };
  }
}

async function findingsIn(tabId: number): Promise<PageFindings | null> {
  const article = await readTabArticle(tabId).catch(() => null);
  if (article === null) return null;
  const { page, record, links } = article.report;
  return { page, record, links };
}
