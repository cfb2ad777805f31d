import { askPage } from "../../browser/messages";
import type { PressRecord } from "../../record";
import type { PopupActions } from "./popup-state";

type ShowActions = Pick<PopupActions, "showParagraph" | "showText">;

/**
 * Shows passages on the open page.
 * @param read the record as it was read
 * @param record the effective record
 */
export function showActions(tabId: number, read: PressRecord, record: PressRecord): ShowActions {
  return {
    // Where the reader uses the other copy's words, paragraph numbers differ from the page's, so look for the text.
    showParagraph: (paragraph) =>
      record.paragraphs === read.paragraphs
        ? showParagraph(tabId, paragraph)
        : showText(tabId, record.paragraphs[paragraph] ?? ""),
    showText: (text) => showText(tabId, text),
  };
}

/** Without an article there is nothing to show. */
export const NO_SHOW_ACTIONS: ShowActions = {
  showParagraph: () => Promise.resolve(false),
  showText: () => Promise.resolve(false),
};

/** False also where the page is gone, or its script is from before an update and does not know the message. */
async function showParagraph(tabId: number, paragraph: number): Promise<boolean> {
  return isShown(askPage(tabId, "showParagraph", { paragraph }));
}

async function showText(tabId: number, text: string): Promise<boolean> {
  return isShown(askPage(tabId, "showText", { text }));
}

function isShown(answer: Promise<boolean>): Promise<boolean> {
  return answer.then(
    (isDone) => isDone === true,
    () => false,
  );
}
