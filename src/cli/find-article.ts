/** The article finder for saved pages. It needs a whole DOM, which is loaded only when a page asks for it. */
import { createRequire } from "node:module";
import { findArticleKeys } from "../readability/article-finder";

const require = createRequire(import.meta.url);

export function findArticleIn(html: string): string[] {
  const { JSDOM }: typeof import("jsdom") = require("jsdom");
  const { window } = new JSDOM(html);
  try {
    return findArticleKeys(window.document);
  } finally {
    window.close();
  }
}
