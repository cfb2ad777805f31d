import { browser } from "wxt/browser";

/** The popup, as the browser names it to a content script or to the background. */
export function popupSender() {
  return { id: browser.runtime.id, url: browser.runtime.getURL("/popup.html") };
}

/** The content script in the top frame of a tab. */
export function siteSender(tabId: number, url = "http://www.cnnb.com.cn/") {
  const tab = { id: tabId, url, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  return { id: browser.runtime.id, url, frameId: 0, tab };
}
