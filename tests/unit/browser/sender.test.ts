import { beforeEach, expect, test } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Sender, type SenderKind, senderKind } from "../../../src/browser/sender";

const ID = browser.runtime.id;
const OWN = browser.runtime.getURL("/");
const SITE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/16/030481122.shtml";

beforeEach(() => {
  fakeBrowser.reset();
});

test.each<[sender: string, kind: SenderKind | null, details: Sender]>([
  ["the popup", "extension", { id: ID, url: `${OWN}popup.html` }],
  ["the library in a tab", "extension", { id: ID, url: `${OWN}library.html#/a`, frameId: 0, tab: { id: 3 } }],
  ["the background", "extension", { id: ID, url: `${OWN}background.js` }],
  ["a background without address", "extension", { id: ID }],
  ["a page of the site", "site", { id: ID, url: SITE, frameId: 0, tab: { id: 3 } }],
  ["a page of a subdomain, by https", "site", { id: ID, url: "https://nh.cnnb.com.cn/", frameId: 0, tab: { id: 3 } }],
  ["a frame within a page of the site", null, { id: ID, url: SITE, frameId: 4, tab: { id: 3 } }],
  ["a page of the site in no frame that is named", null, { id: ID, url: SITE, tab: { id: 3 } }],
  ["a page of the site in no tab", null, { id: ID, url: SITE, frameId: 0 }],
  ["a page in a tab without address", null, { id: ID, frameId: 0, tab: { id: 3 } }],
  ["a page of another site", null, { id: ID, url: "http://cnnb.example/", frameId: 0, tab: { id: 3 } }],
  [
    "a page of a host that begins like the site",
    null,
    { id: ID, url: "http://cnnb.com.cn.example/", frameId: 0, tab: { id: 3 } },
  ],
  ["a file", null, { id: ID, url: "file:///cnnb.com.cn/a.html", frameId: 0, tab: { id: 3 } }],
  ["an address that is none", null, { id: ID, url: "cnnb.com.cn", frameId: 0, tab: { id: 3 } }],
  ["another extension", null, { id: "other", url: "chrome-extension://other/popup.html" }],
  ["another extension with our address", null, { id: "other", url: `${OWN}popup.html` }],
  ["an extension whose name begins with ours", null, { id: ID, url: `${OWN.slice(0, -1)}-too/popup.html` }],
  ["another extension on a page of the site", null, { id: "other", url: SITE, frameId: 0, tab: { id: 3 } }],
  ["nobody", null, {}],
])("%s is taken for: %s", (_, kind, details) => {
  expect(senderKind(details)).toBe(kind);
});
