import { browser } from "wxt/browser";

/** Opens a page of the site in a tab behind this one. Resolves to the tab once it has loaded; rejects where it is closed before. */
export function openBehind(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const loaded = new Set<number>();
    let opened: number | null = null;
    const settle = (finish: () => void) => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      finish();
    };
    const finishWhenLoaded = () => {
      const id = opened;
      if (id !== null && loaded.has(id)) settle(() => resolve(id));
    };
    const onUpdated = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (status === "complete") loaded.add(id);
      finishWhenLoaded();
    };
    const onRemoved = (id: number) => {
      if (id === opened) settle(() => reject(new Error("the tab was closed")));
    };
    // Before the tab: it may have loaded by the time that its number is known.
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.create({ url, active: false }).then(
      ({ id }) => {
        opened = id ?? null;
        finishWhenLoaded();
      },
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
