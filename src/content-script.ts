/** Where the build puts the content script, for pages that were open before it. */
export const CONTENT_SCRIPT = "/content-scripts/content.js";
