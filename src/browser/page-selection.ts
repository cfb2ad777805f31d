import { browser } from "wxt/browser";

/** A longer selection is the whole page rather than a quotation. */
const LONGEST_QUOTATION = 5000;

/** The words selected in a tab's page; null where none are, or the browser does not allow reading them. */
export async function readSelection(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() ?? "",
    });
    const selected = typeof frame?.result === "string" ? frame.result.trim() : "";
    return selected === "" || selected.length > LONGEST_QUOTATION ? null : selected;
  } catch {
    return null;
  }
}
