/**
 * What Readability takes for the article, as keys of blocks. For pages whose own form does not show where
 * the article ends; loaded only then. It works on a copy: the page itself is not touched.
 */
import { Readability } from "@mozilla/readability";
import { toBlocks } from "../read/page/blocks";
import { walkPage } from "../read/page/walk";

/** Answers of the press section can be a sentence long. */
const MIN_CHARACTERS = 60;
const DOCUMENT = 9;

/** @returns nothing where it finds no article */
export function findArticleKeys(document: Document): string[] {
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) return [];
  const article = new Readability(copy, { charThreshold: MIN_CHARACTERS, serializer: (root) => root }).parse();
  return article?.content ? toBlocks(walkPage(article.content)).map(({ key }) => key) : [];
}

function isDocument(node: Node): node is Document {
  return node.nodeType === DOCUMENT;
}
