import { browser } from "wxt/browser";

/** What a tab's page says, as a reader sees it; null where the browser does not let us ask. */
export async function readPageText(tabId: number): Promise<string | null> {
  try {
    const [said] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.body.innerText });
    return typeof said?.result === "string" ? said.result : null;
  } catch {
    return null;
  }
}
