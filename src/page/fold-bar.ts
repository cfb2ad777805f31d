/** The bar that stands for a folded print: one button in a shadow root, where the site's rules do not reach. */

export const BAR_TAG = "cnnb-press-fold";

/** What the bar says, in the reader's language. */
export interface FoldTexts {
  readonly language: string;
  readonly label: string;
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

/** @param summary what was folded, as the bar says it while folded */
export function makeFoldBar(document: Document, texts: FoldTexts, summary: string, toggle: () => void): FoldBar {
  const element = document.createElement(BAR_TAG);
  element.lang = texts.language;
  const style = document.createElement("style");
  style.textContent = STYLE;
  const button = document.createElement("button");
  button.type = "button";
  button.title = texts.label;
  const [state, action] = [document.createElement("span"), document.createElement("span")];
  action.className = "action";
  button.append(state, action);
  button.addEventListener("click", toggle);
  element.attachShadow({ mode: "open" }).append(style, button);
  return {
    element,
    show: (folded) => {
      state.textContent = folded ? summary : texts.opened;
      action.textContent = folded ? texts.expand : texts.collapse;
      button.setAttribute("aria-expanded", String(!folded));
    },
  };
}

/** A quiet line of the page's own width. Nothing moves, so there is nothing to calm for reduced motion. */
const STYLE = `
:host { all: initial !important; display: block !important; clear: both !important; margin: 12px 0 !important; }
button {
  all: unset; box-sizing: border-box; display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; width: 100%; min-height: 36px; padding: 7px 12px;
  cursor: pointer; color: #24405e; background: #f2f6fb; border: 1px solid #c5d3e5; border-inline-start: 3px solid #1d4e89; border-radius: 4px;
  font: 14px/1.5 "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif; text-align: start;
}
button:hover { background: #e6eef8; }
button:focus-visible { outline: 2px solid #1d4e89; outline-offset: 2px; }
.action { margin-inline-start: auto; color: #1d4e89; text-decoration: underline; text-underline-offset: 3px; }
@media (forced-colors: active) {
  button { color: ButtonText; background: ButtonFace; border-color: ButtonText; }
  .action { color: LinkText; }
  button:focus-visible { outline-color: Highlight; }
}
@media print { :host { display: none !important; } }
`;
