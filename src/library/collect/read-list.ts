import { fetchPage } from "../../browser/fetch-page";
import { readAddress } from "../../read/page/address";
import { readHtmlText } from "../../readability/read-html-text";
import { newBatch, withKnown } from "../model/batch";
import { knownLinks } from "../store/known-links";
import type { Library } from "../store/store";

/** Why no batch was made: the address is no page of the site, or its page is no list, or the library could not store it. */
export type ListProblem = "not-ours" | "forbidden" | "missing" | "unreachable" | "empty" | "not-stored";

/**
 * Makes a batch of the list page at an address, to be started by the reader.
 * @param pages how many list pages after it are wanted too
 * @returns null once the batch is stored
 */
export async function readList(library: Library, typed: string, pages: number): Promise<ListProblem | null> {
  const listUrl = URL.canParse(typed) ? readAddress(new URL(typed))?.url : undefined;
  if (listUrl === undefined) return "not-ours";
  const page = await fetchPage(listUrl, listUrl);
  if (page.kind === "forbidden") return "forbidden";
  if (page.kind !== "page") return page.kind === "missing" ? "missing" : "unreachable";
  const { links, next } = await readHtmlText(page.html, new URL(listUrl));
  if (links.length === 0) return "empty";
  const start = { id: crypto.randomUUID(), listUrl, startedAt: new Date().toISOString() };
  try {
    const known = await knownLinks(links, library);
    await library.putBatch(withKnown(newBatch({ ...start, links, next, pages }), known));
    return null;
  } catch {
    return "not-stored";
  }
}
