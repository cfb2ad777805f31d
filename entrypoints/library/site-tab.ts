import { browser } from "wxt/browser";
import { openBehind } from "../surface/open-behind";

/** A tab that shows a page of the list's host; where none does, the list is opened in one behind this. */
export async function siteTab(listUrl: string): Promise<number> {
  const open = await browser.tabs.query({ url: `${new URL(listUrl).origin}/*`, discarded: false, status: "complete" });
  const id = open.find((tab) => tab.id !== undefined)?.id;
  return id ?? openBehind(listUrl);
}
