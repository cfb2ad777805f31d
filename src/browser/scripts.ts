/** Where the build puts the scripts that are run in a page on demand. */

/** For pages that were open before the extension came. */
export const CONTENT_SCRIPT = "/content-scripts/content.js";
/** Readability, for pages of an unknown form. */
export const ARTICLE_FINDER = "/article-finder.js";
/** Readability again, for the reading view: it gives the article's own markup. */
export const ARTICLE_READER = "/article-reader.js";
