import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isShownBySite } from "../src/live-page/shown";
import { articleOn } from "../src/reading-view/article-on";
import { embedPictures } from "../src/reading-view/embedded-pictures";
import { loadPicture } from "../src/reading-view/load-picture";
import type { PageArticle } from "../src/reading-view/page-article";

/** Its result is what `runScript` gives to the reading view. It is an object also without an article: nothing means failure. */
export default defineUnlistedScript(async (): Promise<{ readonly article: PageArticle | null }> => {
  const article = articleOn(document, isShownBySite);
  if (article === null) return { article: null };
  const { record, body } = article;
  await embedPictures(body, new URL(document.URL), loadPicture);
  return { article: { record, html: body.innerHTML } };
});
