import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerMessages } from "../../../src/browser/answer-messages";
import { popupSender, siteSender } from "../../support/senders";

const TAB = 7;
const LIST = { name: "pageKind", ask: { page: "list", articles: 24 } } as const;

beforeEach(() => {
  fakeBrowser.reset();
});

/** What the browser would call with a message, after `answer` has registered it. */
function listenerOf(answer: () => unknown) {
  const added = vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation(() => undefined);
  answer();
  const listener: unknown = added.mock.calls[0]?.[0];
  if (typeof listener !== "function") throw new Error("no listener");
  return (message: unknown, sender: object): unknown => listener(message, sender, () => undefined);
}

describe("messages are answered", () => {
  test("by the handler of their name, with what is asked, and the tab and the address of the page that asks", async () => {
    const pageKind = vi.fn(() => null);
    const listener = listenerOf(() => answerMessages({ pageKind }));
    expect(await listener(LIST, siteSender(TAB, "http://www.cnnb.com.cn/a"))).toBeNull();
    expect(pageKind.mock.calls).toEqual([[LIST.ask, TAB, "http://www.cnnb.com.cn/a"]]);
  });

  test("with the address that the tab has by now, where its page has gone to another without a load", async () => {
    const pageKind = vi.fn(() => null);
    const listener = listenerOf(() => answerMessages({ pageKind }));
    const sender = siteSender(TAB, "http://www.cnnb.com.cn/b");
    await listener(LIST, { ...sender, url: "http://www.cnnb.com.cn/a" });
    expect(pageKind.mock.calls).toEqual([[LIST.ask, TAB, "http://www.cnnb.com.cn/b"]]);
  });

  test("without tab and address where one of the extension's own pages asks, also in a tab", async () => {
    const say = vi.fn(() => null);
    const listener = listenerOf(() => answerMessages({ say }));
    const ask = { text: "已收藏" };
    await listener({ name: "say", ask }, { ...popupSender(), frameId: 0, tab: { id: TAB } });
    expect(say.mock.calls).toEqual([[ask, null, null]]);
  });

  test("with what a handler promises or throws", async () => {
    const report = { copies: 1, hiddenBySite: 0, folded: true };
    const listener = listenerOf(() =>
      answerMessages({
        setFold: async () => report,
        showParagraph: () => {
          throw new Error("broken");
        },
      }),
    );
    expect(await listener({ name: "setFold", ask: { folded: true } }, popupSender())).toEqual(report);
    await expect(listener({ name: "showParagraph", ask: { paragraph: 1 } }, popupSender())).rejects.toThrow("broken");
  });

  test.each([
    ["a message of another receiver", { name: "setFold", ask: { folded: true } }],
    ["a name that only the language knows", { name: "toString", ask: null }],
    ["no name", { ask: null }],
    ["what is no message", "readPage"],
    ["nothing", null],
    ["a question in another form", { name: "readPage", ask: null }],
  ])("but not %s: others may", (_, message) => {
    const readPage = vi.fn();
    const listener = listenerOf(() => answerMessages({ readPage }));
    expect(listener(message, popupSender())).toBeUndefined();
    expect(readPage).not.toHaveBeenCalled();
  });

  test.each([
    ["a page of the site that asks for a page", { name: "readPage", ask: { articleKeys: [] } }, siteSender(TAB)],
    ["a page of the site that shows a sentence", { name: "say", ask: { text: "已收藏" } }, siteSender(TAB)],
    [
      "a page of the site that saves a draft",
      { name: "keepDraft", ask: { article: { id: null, url: "http://a/" }, draft: null } },
      siteSender(TAB),
    ],
    ["the popup that says what a page is", LIST, popupSender()],
    ["a frame that says what a page is", LIST, { ...siteSender(TAB), frameId: 4 }],
    ["a page of another site", LIST, siteSender(TAB, "http://cnnb.example/")],
    ["another extension", { name: "say", ask: { text: "已收藏" } }, { ...popupSender(), id: "other" }],
    ["nobody", LIST, {}],
  ])("but not %s", (_, message, sender) => {
    const handler = vi.fn();
    const listener = listenerOf(() =>
      answerMessages({ readPage: handler, say: handler, pageKind: handler, keepDraft: handler }),
    );
    expect(listener(message, sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test("until the answering is ended", async () => {
    const pageKind = vi.fn(() => null);
    const stop = answerMessages({ pageKind });
    await fakeBrowser.runtime.onMessage.trigger(LIST, siteSender(TAB));
    expect(pageKind).toHaveBeenCalledTimes(1);
    stop();
    await fakeBrowser.runtime.onMessage.trigger(LIST, siteSender(TAB));
    expect(pageKind).toHaveBeenCalledTimes(1);
  });
});
