import { browser } from "wxt/browser";
import { ARTICLE_READER } from "../../browser/scripts";
import { isPageArticle, type PageArticle } from "../../reading-view/page-article";
import type { ReadingRequest } from "../../reading-view/view-address";
import { HOST_PATTERN } from "../../site";
import { keepArticle, keptArticle } from "./article-cache";
import { savedArticle } from "./saved-article";

/** An article, with where it comes from: its tab, what was kept when that had gone, the library; or why there is none. */
export type ArticleResult =
  | { readonly kind: "article"; readonly article: PageArticle; readonly from: "tab" | "kept" | "library" }
  | { readonly kind: "gone" | "forbidden" | "nothing" };

export async function readArticle({ tabId, url }: ReadingRequest): Promise<ArticleResult> {
  const said = tabId === null ? UNREACHED : await askTab(tabId);
  if (said !== UNREACHED && said !== null && (url === null || said.record.url === url)) {
    // What cannot be kept is shown all the same: as long as its tab is open, it can be read again.
    keepArticle(said).catch(() => undefined);
    return { kind: "article", article: said, from: "tab" };
  }
  // Who comes from the library wants what is saved there.
  const kept = url === null || tabId === null ? null : await keptArticle(url);
  if (kept !== null) return { kind: "article", article: kept, from: "kept" };
  const saved = url === null ? null : await savedArticle(url);
  if (saved !== null) return { kind: "article", article: saved, from: "library" };
  if (said === UNREACHED && !(await browser.permissions.contains({ origins: [HOST_PATTERN] }))) {
    return { kind: "forbidden" };
  }
  return { kind: said === null && tabId !== null && (await isAt(tabId, url)) ? "nothing" : "gone" };
}

const UNREACHED = "unreached";

/** @returns null where the page has no article */
async function askTab(tabId: number): Promise<PageArticle | null | typeof UNREACHED> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_READER] }).catch(() => {
    // It is closed, on its way to another page, or on one that extensions are kept out of.
    return null;
  });
  if (results === null) return UNREACHED;
  const answer: unknown = results[0]?.result;
  const article = typeof answer === "object" && answer !== null && "article" in answer ? answer.article : undefined;
  if (article === null || isPageArticle(article)) return article;
  throw new Error("the script in the page has failed");
}

async function isAt(tabId: number, url: string | null): Promise<boolean> {
  const tab = await browser.tabs.get(tabId);
  return url === null || tab.url?.split("#")[0] === url;
}
