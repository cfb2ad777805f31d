import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { findArticleKeys } from "../src/readability/article-finder";

/** Its result is what `scripting.executeScript` gives to the popup. */
export default defineUnlistedScript(() => findArticleKeys(document));
