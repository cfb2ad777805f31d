import { browser } from "wxt/browser";

/** A tab that shows a page of the list's host; where none does, the list is opened in one behind this. */
export async function siteTab(listUrl: string): Promise<number> {
  const open = await browser.tabs.query({ url: `${new URL(listUrl).origin}/*`, discarded: false, status: "complete" });
  const id = open.find((tab) => tab.id !== undefined)?.id;
  return id ?? openTab(listUrl);
}

async function openTab(url: string): Promise<number> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new Error("the browser opened no tab");
  await loaded(id);
  return id;
}

/** Resolves when the tab has loaded what it was opened for; rejects when it is closed before. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      finish();
    };
    const onUpdated = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (id === tabId && status === "complete") settle(resolve);
    };
    const onRemoved = (id: number) => {
      if (id === tabId) settle(() => reject(new Error("the tab was closed")));
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // It may have been quicker than the listening.
    browser.tabs.get(tabId).then(
      ({ status, url }) => status === "complete" && url !== "about:blank" && settle(resolve),
      () => settle(() => reject(new Error("the tab was closed"))),
    );
  });
}
