import { isObject, isText } from "../guards";
import { isShownBySite } from "../live-page/shown";
import { anonymousAddress } from "./anonymous-address";
import { markupOf } from "./page-markup";
import { MOST_MARKUP } from "./reported-page";

/** A page as a report can have it. */
export interface CapturedPage {
  /** Without what may say who reads. */
  readonly url: string;
  /** Null where it is longer than a report may be. */
  readonly html: string | null;
}

/** Runs in the page. Nothing of the page is changed. */
export function capturePage(document: Document): CapturedPage {
  const url = new URL(anonymousAddress(document.URL));
  const html = markupOf(document, { url, isShown: isShownBySite });
  return { url: url.href, html: html.length > MOST_MARKUP ? null : html };
}

export function isCapturedPage(value: unknown): value is CapturedPage {
  return isObject(value) && isText(value.url) && URL.canParse(value.url) && (value.html === null || isText(value.html));
}
