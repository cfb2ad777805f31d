/** Articles that are open in the view, for when their tabs are gone. They are kept until the browser ends. */
import { browser } from "wxt/browser";
import { isPageArticle, type PageArticle } from "../../reading-view/page-article";

const START = "reading.";

export async function keptArticle(url: string): Promise<PageArticle | null> {
  const entry = START + url;
  const kept = (await browser.storage.session.get(entry))[entry];
  return isPageArticle(kept) ? kept : null;
}

/** Where there is no room for it, the articles before it make room. */
export async function keepArticle(article: PageArticle): Promise<void> {
  const { session } = browser.storage;
  const entry = { [START + article.record.url]: article };
  try {
    await session.set(entry);
  } catch {
    const stored = Object.keys(await session.get(null));
    await session.remove(stored.filter((key) => key.startsWith(START)));
    await session.set(entry);
  }
}
