import { browser } from "wxt/browser";

/** Opens a page of the site in a background tab. Resolves to the tab once it has loaded; rejects if it is closed first. */
export function openBehind(url: string): Promise<number> {
  return whenLoaded(async () => (await browser.tabs.create({ url, active: false })).id ?? null);
}

/** Reloads a tab. Resolves to the tab once it has loaded; rejects if it is closed first. */
export function loadAgain(tabId: number): Promise<number> {
  return whenLoaded(async () => {
    await browser.tabs.reload(tabId);
    return tabId;
  });
}

/** @param start makes the browser load a tab, and resolves to that tab */
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
    // Listen first: the tab may have loaded before its number is known.
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
