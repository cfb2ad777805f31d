/** How far the popup of the article shown last was scrolled; forgotten when the browser closes. */
import { browser } from "wxt/browser";
import { isObject } from "../guards";

const ENTRY = "popup-scroll";

/** In CSS pixels. */
export function rememberScroll(url: string, top: number): Promise<void> {
  return browser.storage.session.set({ [ENTRY]: { url, top } });
}

/** 0 where another article was shown last. */
export async function rememberedScroll(url: string): Promise<number> {
  const stored = (await browser.storage.session.get(ENTRY))[ENTRY];
  return isObject(stored) && stored.url === url && typeof stored.top === "number" ? stored.top : 0;
}
