import { browser } from "wxt/browser";

/** Opens a page of the site in a tab behind this one. Resolves to the tab once it has loaded; rejects where it is closed before. */
export function openBehind(url: string): Promise<number> {
  return whenLoaded(async () => (await browser.tabs.create({ url, active: false })).id ?? null);
}

/** Loads the page of a tab anew. Resolves to the tab once it has loaded; rejects where it is closed before. */
export function loadAgain(tabId: number): Promise<number> {
  return whenLoaded(async () => {
    await browser.tabs.reload(tabId);
    return tabId;
  });
}

/** @param start has the browser load a tab, and resolves to it */
function whenLoaded(start: () => Promise<number | null>): Promise<number> {
  return new Promise((resolve, reject) => {
    const loaded = new Set<number>();
    let started: number | null = null;
    const settle = (finish: () => void) => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      finish();
    };
    const finishWhenLoaded = () => {
      const id = started;
      if (id !== null && loaded.has(id)) settle(() => resolve(id));
    };
    const onUpdated = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (status === "complete") loaded.add(id);
      finishWhenLoaded();
    };
    const onRemoved = (id: number) => {
      if (id === started) settle(() => reject(new Error("the tab was closed")));
    };
    // Before the tab: it may have loaded by the time that its number is known.
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    start().then(
      (id) => {
        started = id;
        finishWhenLoaded();
      },
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
