import { browser } from "wxt/browser";
import { loadAgain, openBehind } from "./open-behind";

/** The tab that was opened here: it may be loaded again, those of the reader may not. */
let ours: number | null = null;

/**
 * Asks something of a tab that shows a page of the list's host; where none does, or none can be asked, of one that is
 * opened behind this. Rejects where that cannot be asked either.
 */
export async function askSiteTab<T>(listUrl: string, ask: (tabId: number) => Promise<T>): Promise<T> {
  const tabs = await browser.tabs.query({ url: `${new URL(listUrl).origin}/*`, discarded: false, status: "complete" });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  for (const id of ids) {
    try {
      return await ask(id);
    } catch {
      // It shows the browser's own page of an error, as after the network was gone, or is on its way to another page.
    }
  }
  ours = await (ours !== null && ids.includes(ours) ? loadAgain(ours) : openBehind(listUrl));
  return ask(ours);
}
