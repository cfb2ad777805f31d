import { withLibrary } from "../../library/store/store";
import { keyOfAddress } from "../../read/page/article-key";
import type { PageArticle } from "../../reading-view/page-article";

/** What the library has of the article at an address: its text, as no markup is saved; null where it has nothing, or cannot be opened. */
export async function savedArticle(url: string): Promise<PageArticle | null> {
  try {
    const [saved] = await withLibrary((library) => library.articles([keyOfAddress(url)]));
    return saved === undefined ? null : { record: saved.current.record, html: "" };
  } catch {
    return null;
  }
}
