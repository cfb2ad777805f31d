import { askPage } from "../../src/messages";

/** A page that is gone shows nothing, nor does a script from before an update, which does not know the question. */
export async function showParagraph(tabId: number, paragraph: number): Promise<boolean> {
  return isShown(askPage(tabId, "showParagraph", { paragraph }));
}

export async function showText(tabId: number, text: string): Promise<boolean> {
  return isShown(askPage(tabId, "showText", { text }));
}

function isShown(answer: Promise<boolean>): Promise<boolean> {
  return answer.then(
    (isDone) => isDone === true,
    () => false,
  );
}
