import type { PageNode } from "../read/page/walk";
import type { Keeps } from "./kept-characters";
import type { KnownWords } from "./known-words";
import { type Mask, newMask } from "./mask";
import { markupOf } from "./page-markup";

export interface MaskedMarkup {
  readonly html: string;
  readonly mask: Mask;
  /** Whether the masked page is read as the page is. */
  readonly readsSame: boolean;
}

interface MaskOptions {
  readonly url: URL;
  /** Whether the page shows an element. */
  readonly isShown: (node: PageNode) => boolean;
  readonly known: KnownWords;
  readonly random: () => number;
  /** The structure of what is read from markup. */
  readonly structureOf: (html: string) => string | Promise<string>;
}

/**
 * Masks as much as the reading allows: of words that the reader knows, only labels stay, or all where the page would be
 * read in another way.
 * @param structure what the page's own markup has
 */
export async function maskedMarkup(root: PageNode, structure: string, options: MaskOptions): Promise<MaskedMarkup> {
  const attempt = async (keeps: Keeps): Promise<MaskedMarkup> => {
    const mask = newMask(keeps, options.known, options.random);
    const html = markupOf(root, { url: options.url, isShown: options.isShown, maskLine: mask.line });
    return { html, mask, readsSame: (await options.structureOf(html)) === structure };
  };
  const first = await attempt("labels");
  return first.readsSame ? first : attempt("words");
}
