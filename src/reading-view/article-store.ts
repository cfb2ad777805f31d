/** Articles that are open in the reading view, stored until the browser is closed, for when their tabs are gone. */
import { browser } from "wxt/browser";
import { isPageArticle, type PageArticle } from "./page-article";

const PREFIX = "reading.";

export async function storedArticle(url: string): Promise<PageArticle | null> {
  const entry = PREFIX + url;
  const stored = (await browser.storage.session.get(entry))[entry];
  return isPageArticle(stored) ? stored : null;
}

/** Deletes the articles before it where there is no room. Rejects where it still does not fit. */
export async function storeArticle(article: PageArticle): Promise<void> {
  const { session } = browser.storage;
  const entry = { [PREFIX + article.record.url]: article };
  try {
    await session.set(entry);
  } catch {
    const stored = Object.keys(await session.get(null));
    await session.remove(stored.filter((key) => key.startsWith(PREFIX)));
    await session.set(entry);
  }
}
