/** Texts that would be lost to a reader if what is offered for hiding were hidden. There must be none. */
import { repeatedCopies } from "../../../src/live-page/repeated-copies";
import { diffWords } from "../../../src/present/word-diff";
import type { Block } from "../../../src/read/page/blocks";
import type { PageNode } from "../../../src/read/page/walk";
import type { ParsedPage } from "../../../src/read/read-page";

/** Repeated blocks whose text stands in no block that stays. */
export function textsWithoutTwin({ blocks, copies: prints, primary: kept }: ParsedPage): string[] {
  const offered = new Set(prints.flatMap(({ repeated }) => repeated));
  const staying = blocks.filter((_, i) => !offered.has(i));
  // A paragraph of one print may be two of the other, with a line of metadata between.
  const body = (prints[kept]?.blocks ?? []).flatMap((i) => (offered.has(i) ? [] : (blocks[i] ?? [])));
  const stays = [textOf(staying), textOf(body)];
  return [...offered].flatMap((i) => {
    const text = blocks[i]?.text ?? "";
    return stays.some((whole) => whole.includes(fold(text))) ? [] : [text];
  });
}

/** Text nodes that a reader sees now, and that would be seen nowhere when all prints were folded that can be. */
export function textsLostToReader(reading: ParsedPage, isShown: (node: PageNode) => boolean): string[] {
  const offered = repeatedCopies(reading, isShown, diffWords).shown.flatMap(({ texts }) => texts);
  const hidden = new Set<PageNode>(offered.map((text): PageNode => text));
  const seen = reading.blocks.flatMap(({ nodes }) => nodes).filter((node) => isShown(node) && !hidden.has(node));
  const stays = fold(seen.map(({ nodeValue }) => nodeValue).join(""));
  return [...hidden].flatMap((node) => {
    const text = node.nodeValue ?? "";
    return isShown(node) && !stays.includes(fold(text)) ? [text] : [];
  });
}

function textOf(blocks: readonly Block[]): string {
  return fold(blocks.map(({ text }) => text).join(""));
}

/** White space, width of marks, kinds of quotes and what no reader sees do not make a text another. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, "")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\.{3,}/gu, "…");
}
