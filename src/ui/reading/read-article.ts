import { isSiteAllowed } from "../../browser/permissions";
import { ARTICLE_READER, runScript } from "../../browser/scripts";
import { tabUrl } from "../../browser/tabs";
import { isObject } from "../../guards";
import { storeArticle, storedArticle } from "../../reading-view/article-store";
import { isPageArticle, type PageArticle } from "../../reading-view/page-article";
import type { ReadingRequest } from "../../reading-view/view-address";
import { savedArticle } from "./saved-article";

/** An article with its origin (its tab, the session after the tab is gone, the library), or why there is none. */
export type ArticleResult =
  | { readonly kind: "article"; readonly article: PageArticle; readonly from: "tab" | "session" | "library" }
  | { readonly kind: "gone" | "forbidden" | "nothing" };

/** Rejects where the page's script fails. */
export async function readArticle({ tabId, url }: ReadingRequest): Promise<ArticleResult> {
  const answer = tabId === null ? UNREACHED : await askTab(tabId);
  if (answer !== UNREACHED && answer !== null && (url === null || answer.record.url === url)) {
    // Without a stored article the view still works: it can read the tab again while that is open.
    storeArticle(answer).catch(() => undefined);
    return { kind: "article", article: answer, from: "tab" };
  }
  // A request without a tab comes from the library and wants what is saved there.
  const stored = url === null || tabId === null ? null : await storedArticle(url);
  if (stored !== null) return { kind: "article", article: stored, from: "session" };
  const saved = url === null ? null : await savedArticle(url);
  if (saved !== null) return { kind: "article", article: saved, from: "library" };
  if (answer === UNREACHED && !(await isSiteAllowed())) return { kind: "forbidden" };
  return { kind: answer === null && tabId !== null && (await isAt(tabId, url)) ? "nothing" : "gone" };
}

const UNREACHED = "unreached";

/** @returns null where the page has no article */
async function askTab(tabId: number): Promise<PageArticle | null | typeof UNREACHED> {
  const answer = await runScript(tabId, ARTICLE_READER).catch(() => UNREACHED);
  if (answer === UNREACHED) return UNREACHED;
  const article = isObject(answer) ? answer.article : undefined;
  if (article === null || isPageArticle(article)) return article;
  throw new Error("the script in the page has failed");
}

async function isAt(tabId: number, url: string | null): Promise<boolean> {
  const address = await tabUrl(tabId);
  return url === null || address?.split("#")[0] === url;
}
