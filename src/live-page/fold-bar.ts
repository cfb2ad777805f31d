/** The bar in place of a folded copy: one button, where neither rules nor scripts of the page reach. */
import { ownElement } from "./own-element";
import { ACCENT, FONTS, GROUND, INK } from "./page-look";

export const BAR_TAG = "cnnb-press-fold";

/** What the bar says, in the reader's language. */
export interface FoldLabels {
  /** As a language tag: `zh-CN`. */
  readonly language: string;
  /** Whose bar this is, for the tooltip. */
  readonly name: string;
  readonly same: string;
  readonly sameBelow: string;
  readonly differs: (count: number) => string;
  readonly opened: string;
  readonly expand: string;
  readonly collapse: string;
}

export interface FoldBar {
  readonly element: HTMLElement;
  readonly show: (folded: boolean) => void;
}

/** @param summary what the bar says while the copy is folded */
export function makeFoldBar(
  document: Document,
  { labels, owner }: { readonly labels: FoldLabels; readonly owner: string },
  summary: string,
  toggle: () => void,
): FoldBar {
  const { element, root } = ownElement(document, BAR_TAG, owner);
  element.lang = labels.language;
  const style = document.createElement("style");
  style.textContent = STYLE;
  const button = document.createElement("button");
  button.type = "button";
  button.title = labels.name;
  const state = document.createElement("span");
  const action = document.createElement("span");
  action.className = "action";
  // The space separates the two where the button's name is read out.
  button.append(state, " ", action);
  button.addEventListener("click", (event) => {
    // The copy may be inside a link of the page.
    event.preventDefault();
    toggle();
  });
  root.append(style, button);
  return {
    element,
    show: (folded) => {
      state.textContent = folded ? summary : labels.opened;
      action.textContent = folded ? labels.expand : labels.collapse;
      button.setAttribute("aria-expanded", String(!folded));
    },
  };
}

/**
 * A quiet line of the text's own width, on a ground of its own, light or dark as the page says it can be.
 * Nothing moves, so there is nothing to calm for reduced motion. Printed, the copy that stays is enough.
 */
const STYLE = `
:host {
  all: initial !important;
  color-scheme: inherit !important;
  display: block !important;
  margin: 12px 0 !important;
}
button {
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  gap: 2px 12px;
  align-items: baseline;
  width: 100%;
  min-height: 36px;
  margin: 0;
  padding: 7px 12px;
  border: 1px solid light-dark(#b9c8d6, #4d5f6e);
  border-inline-start: 4px solid ${ACCENT};
  border-radius: 4px;
  background: ${GROUND};
  color: ${INK};
  font: 14px/1.5 ${FONTS};
  text-align: start;
  text-wrap: pretty;
  cursor: pointer;
}
button:hover { background: light-dark(#e4edf3, #26333d); }
button:focus-visible { outline: 2px solid ${ACCENT}; outline-offset: 2px; }
.action { color: light-dark(#0f5c80, #9fd0e6); text-decoration: underline; text-underline-offset: 3px; }
@media (forced-colors: active) {
  button { border-color: ButtonText; background: ButtonFace; color: ButtonText; }
  button:focus-visible { outline-color: Highlight; }
  .action { color: LinkText; }
}
@media print {
  :host { display: none !important; }
}
`;
