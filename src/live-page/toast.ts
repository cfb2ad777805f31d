/** A sentence that stands over the page for a moment and is read out: the answer to a key that was pressed. */

import { ownElement } from "./own-element";
import { ACCENT, FONTS, GROUND, INK } from "./page-look";

export const TOAST_TAG = "cnnb-press-toast";
/** Long enough to be read, short enough not to stand in the way. */
const SHOWN_MS = 4000;

/** @param language of the sentence, as a language tag: `zh-CN` */
export function showToast(document: Document, text: string, language: string): void {
  const status = statusOf(document, language);
  // Only what changes in a region that is there already is read out.
  setTimeout(() => {
    status.textContent = text;
  });
}

/** A region for this sentence; that of the sentence before goes. */
function statusOf(document: Document, language: string): HTMLElement {
  for (const left of document.querySelectorAll(TOAST_TAG)) left.remove();
  const { element, root } = ownElement(document, TOAST_TAG, "");
  element.lang = language;
  const style = document.createElement("style");
  style.textContent = STYLE;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  root.append(style, status);
  document.documentElement.append(element);
  setTimeout(() => element.remove(), SHOWN_MS);
  return status;
}

/** The colours of the fold's bar. Nothing moves, and clicks go through to what lies beneath. */
const STYLE = `
:host {
  all: initial !important;
  color-scheme: inherit !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  inset: auto 16px 24px !important;
  display: flex !important;
  justify-content: center !important;
  pointer-events: none !important;
}
p {
  max-width: 32em;
  margin: 0;
  padding: 9px 16px;
  border: 1px solid ${ACCENT};
  border-radius: 8px;
  background: ${GROUND};
  box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  color: ${INK};
  font: 15px/1.5 ${FONTS};
}
p:empty { visibility: hidden; }
@media print {
  :host { display: none !important; }
}
`;
