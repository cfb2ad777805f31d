import { withLibrary } from "../../library/store/store";
import { keyOfAddress } from "../../read/page/article-key";
import type { PageArticle } from "../../reading-view/page-article";

/** The library's version of the article at an address: text only, as markup is not saved. Null where there is none, or the library cannot be opened. */
export async function savedArticle(url: string): Promise<PageArticle | null> {
  try {
    const [saved] = await withLibrary((library) => library.articles([keyOfAddress(url)]));
    return saved === undefined ? null : { record: saved.current.record, html: "" };
  } catch {
    return null;
  }
}
