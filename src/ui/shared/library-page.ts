import { browser } from "wxt/browser";
import { articleHash, batchStartHash, tabHash } from "../../library/model/route";

/** Where in the library a reader wants to be. */
export type LibraryTarget =
  | { readonly kind: "articles" }
  | { readonly kind: "article"; readonly key: string }
  /** The library sets to work on it. */
  | { readonly kind: "batch"; readonly id: string };

/** Shows the library in the tab that it is open in, where there is one: what that tab is doing goes on. */
export async function showLibrary(place: LibraryTarget): Promise<void> {
  const page = browser.runtime.getURL("/library.html");
  const url = `${page}${hashOf(place)}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  // Firefox on a telephone has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

function hashOf(place: LibraryTarget): string {
  switch (place.kind) {
    case "articles":
      return tabHash("articles");
    case "article":
      return articleHash(place.key);
    case "batch":
      return batchStartHash(place.id);
  }
}
