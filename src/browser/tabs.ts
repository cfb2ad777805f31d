import { browser } from "wxt/browser";

export interface Tab {
  readonly id: number | null;
  /** Null where the extension must not see it. */
  readonly url: string | null;
  /** The title of its page, null as the address is. */
  readonly title: string | null;
}

export const NO_TAB: Tab = { id: null, url: null, title: null };

/** The tab under the popup. */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? null, url: tab?.url ?? null, title: tab?.title ?? null };
}

/** Rejects where there is no such tab. Null where the extension must not see the address. */
export async function tabUrl(tabId: number): Promise<string | null> {
  return (await browser.tabs.get(tabId)).url ?? null;
}

export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}

/**
 * @param listener is called when the tab has loaded another page, or the same page again
 * @returns unsubscribe
 */
export function onPageLoad(tabId: number, listener: () => void): () => void {
  let isLoading = false;
  const onUpdated = (id: number, { status }: { readonly status?: string | undefined }) => {
    if (id !== tabId) return;
    if (status === "loading") isLoading = true;
    // Ignore the end of a load that was under way before.
    if (status !== "complete" || !isLoading) return;
    isLoading = false;
    listener();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}
