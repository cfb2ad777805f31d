import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { findArticleKeys } from "../src/readability/article-finder";

/** Its result is what `runScript` gives to the popup. */
export default defineUnlistedScript(() => findArticleKeys(document));
