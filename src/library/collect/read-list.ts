import { fetchPage } from "../../browser/fetch-page";
import { readAddress } from "../../read/page/address";
import { readHtmlText } from "../../readability/read-html-text";
import type { ParsedHtml } from "../../saved-page/read-html";
import { type Batch, listTitleOf, newBatch, withKnown } from "../model/batch";
import { knownLinks } from "../store/known-links";
import type { Library } from "../store/store";
import { judgeList } from "./judge-answer";

/** Why no batch was made: the address is no page of the site, or its page is no list, or the library could not store it. */
export type ListProblem =
  | "not-ours"
  | "forbidden"
  | "missing"
  | "unreachable"
  | "captcha"
  | "login"
  | "incomplete"
  | "empty"
  | "not-stored";

/**
 * Makes a batch of the list page at an address, to be started by the reader.
 * @param pages how many list pages after it are wanted too
 * @returns null once the batch is stored
 */
export async function readList(library: Library, typed: string, pages: number): Promise<ListProblem | null> {
  const listUrl = URL.canParse(typed) ? readAddress(new URL(typed))?.url : undefined;
  if (listUrl === undefined) return "not-ours";
  const page = await fetchPage(listUrl, listUrl);
  if (page.kind === "forbidden" || page.kind === "missing") return page.kind;
  if (page.kind !== "page") return "unreachable";
  const parsed = await readHtmlText(page.html, new URL(listUrl));
  const judgement = judgeList(page.html, parsed);
  if (judgement !== "list") return judgement === "no-list" ? "empty" : judgement;
  try {
    await storeList(library, listUrl, parsed, pages);
    return null;
  } catch {
    return "not-stored";
  }
}

/** Makes a batch of a list page that was read. Rejects when the library cannot store it. */
export async function storeList(
  library: Pick<Library, "row" | "putBatch">,
  listUrl: string,
  { links, next, documentTitle }: Pick<ParsedHtml, "links" | "next" | "documentTitle">,
  pages: number,
): Promise<Batch> {
  const start = { id: crypto.randomUUID(), listUrl, startedAt: new Date().toISOString() };
  const batch = newBatch({ ...start, ...listTitleOf(documentTitle), links, next, pages });
  const stored = withKnown(batch, await knownLinks(links, library));
  await library.putBatch(stored);
  return stored;
}
