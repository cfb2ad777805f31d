/** By what an open page is known to show something else now, without reading it again. */
import { readAddress } from "../read/page/address";
import { keyOfAddress } from "../read/page/article-key";

export interface PageSigns {
  readonly document: Document;
  /** The address as it was, and what it is stored under. */
  readonly url: string;
  readonly key: string;
  /** Whether the address is of an article that the page does not show yet. */
  readonly isExpected: boolean;
  /** What was read, and the words at that time. */
  readonly texts: readonly (readonly [text: Text, words: string])[];
}

/** @param texts what was read of the page; empty where nothing was found on it */
export function signsOf(document: Document, texts: readonly Text[]): PageSigns {
  const url = document.URL;
  return {
    document,
    url,
    key: keyOfAddress(url),
    isExpected: texts.length === 0 && readAddress(new URL(url))?.id != null,
    texts: texts.map((text) => [text, text.data]),
  };
}

/** Whether the page has gone to another article without being loaded anew. */
export function isElsewhere({ document, url, key }: PageSigns): boolean {
  return document.URL !== url && keyOfAddress(document.URL) !== key;
}

/** Whether it may be worth reading a page again that has changed. */
export function isOutOfDate(signs: PageSigns): boolean {
  return (
    signs.isExpected ||
    isElsewhere(signs) ||
    signs.texts.some(([text, words]) => !text.isConnected || text.data !== words)
  );
}
