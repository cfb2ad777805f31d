import { askPage } from "../../browser/messages";
import type { PressRecord } from "../../record";
import type { PopupActions } from "./popup-state";

type ShowActions = Pick<PopupActions, "showParagraph" | "showText">;

/**
 * How places of the open page are shown.
 * @param read the record as the page has it
 * @param record the one that counts
 */
export function showActions(tabId: number, read: PressRecord, record: PressRecord): ShowActions {
  return {
    // Where the other print's reading counts, paragraphs are not numbered as on the page: their text tells them.
    showParagraph: (paragraph) =>
      record.paragraphs === read.paragraphs
        ? showParagraph(tabId, paragraph)
        : showText(tabId, record.paragraphs[paragraph] ?? ""),
    showText: (text) => showText(tabId, text),
  };
}

/** Without an article there are no places. */
export const NO_SHOW_ACTIONS: ShowActions = {
  showParagraph: () => Promise.resolve(false),
  showText: () => Promise.resolve(false),
};

/** A page that is gone shows nothing, nor does a script from before an update, which does not know the question. */
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
