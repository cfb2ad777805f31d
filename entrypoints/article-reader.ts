import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isShownBySite } from "../src/live-page/shown";
import { articleOn } from "../src/reading-view/article-on";
import { embedPictures } from "../src/reading-view/embedded-pictures";
import type { PageArticle } from "../src/reading-view/page-article";

/** A picture that has not come by then is left to a link. */
const PATIENCE_MS = 10_000;

/** Without an article it answers too: a page that answers nothing has failed. Its result is what `scripting.executeScript` gives to the reading view. */
export default defineUnlistedScript(async (): Promise<{ readonly article: PageArticle | null }> => {
  const article = articleOn(document, isShownBySite);
  if (article === null) return { article: null };
  const { record, body } = article;
  await embedPictures(body, new URL(document.URL), load);
  return { article: { record, html: body.innerHTML } };
});

/** As text: Firefox gives a script in a page no bytes that it has fetched. */
async function load(address: string): Promise<string> {
  // biome-ignore lint/style/noRestrictedGlobals: the page's own pictures, which the reader has asked to see; mostly from the cache
  const response = await fetch(address, { cache: "force-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the picture was answered with ${response.status}`);
  const reader = new FileReader();
  reader.readAsDataURL(await response.blob());
  await new Promise((resolve, reject) => {
    reader.addEventListener("load", resolve);
    reader.addEventListener("error", () => reject(reader.error));
  });
  return String(reader.result);
}
