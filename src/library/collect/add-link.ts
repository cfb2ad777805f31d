/** A link to a page of the site, dropped on the library: an article is saved, a list is offered for collecting. */
import { type FetchedPage, fetchPage } from "../../browser/fetch-page";
import { readAddress } from "../../read/page/address";
import { readHtmlText } from "../../readability/read-html-text";
import type { Library } from "../store/store";
import { addRecord, type FileResult } from "./add-file";
import { type Judgement, judgeAnswer, judgeList } from "./judge-answer";
import { storeList } from "./read-list";

export type LinkResult =
  | FileResult
  /** Its batch is stored, to be started by the reader. */
  | { readonly kind: "list"; readonly batch: string; readonly articles: number }
  | { readonly kind: Exclude<FetchedPage["kind"] | Judgement["kind"], "page" | "article" | "other-host"> };

/** Rejects when the library cannot store what was read. */
export async function addLink(url: URL, library: Library): Promise<LinkResult> {
  const address = readAddress(url)?.url;
  if (address === undefined) return { kind: "not-ours" };
  const page = await fetchPage(address, address);
  if (page.kind !== "page") return page.kind === "other-host" ? { kind: "not-ours" } : { kind: page.kind };
  const parsed = await readHtmlText(page.html, new URL(address));
  if (parsed.record === null) {
    const judgement = judgeList(page.html, parsed);
    if (judgement !== "list") return { kind: judgement === "no-list" ? "no-article" : judgement };
    const { id, items } = await storeList(library, address, parsed, 0);
    return { kind: "list", batch: id, articles: items.length };
  }
  // Nobody has said what the article is called.
  const link = { url: address, title: "", date: null };
  const judgement = judgeAnswer({ link, others: [], url: page.url, html: page.html, parsed });
  return judgement.kind === "article" ? addRecord(judgement.record, library) : { kind: judgement.kind };
}
