import { browser } from "wxt/browser";

/** The text of a tab's page as a reader sees it; null where the browser does not allow reading it. */
export async function readPageText(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.body.innerText });
    return typeof frame?.result === "string" ? frame.result : null;
  } catch {
    return null;
  }
}
