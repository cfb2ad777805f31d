import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerMessages, askPage, tellBackground } from "../../../src/browser/messages";

const TAB = 7;

beforeEach(() => {
  fakeBrowser.reset();
});

/** What the browser would call with a message, after `answer` has registered it. */
function listenerOf(answer: () => unknown) {
  const added = vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation(() => undefined);
  answer();
  const listener: unknown = added.mock.calls[0]?.[0];
  if (typeof listener !== "function") throw new Error("no listener");
  return (message: unknown, sender: object = { tab: { id: TAB } }): unknown =>
    listener(message, sender, () => undefined);
}

describe("messages are answered", () => {
  test("by the handler of their name, with what is asked and the tab that asks", async () => {
    const pageKind = vi.fn(() => null);
    const listener = listenerOf(() => answerMessages({ pageKind }));
    const ask = { page: "list", articles: 24 } as const;
    expect(await listener({ name: "pageKind", ask })).toBeNull();
    expect(await listener({ name: "pageKind", ask }, { tab: { id: TAB, url: "http://www.cnnb.com.cn/" } })).toBeNull();
    expect(await listener({ name: "pageKind", ask }, {})).toBeNull();
    expect(pageKind.mock.calls).toEqual([
      [ask, TAB, null],
      [ask, TAB, "http://www.cnnb.com.cn/"],
      [ask, null, null],
    ]);
  });

  test("with what a handler promises or throws", async () => {
    const listener = listenerOf(() =>
      answerMessages({
        setFold: async () => ({ copies: 1, hiddenBySite: 0, folded: true }),
        showParagraph: () => {
          throw new Error("broken");
        },
      }),
    );
    expect(await listener({ name: "setFold", ask: { folded: true } })).toEqual({
      copies: 1,
      hiddenBySite: 0,
      folded: true,
    });
    await expect(listener({ name: "showParagraph", ask: { paragraph: 1 } })).rejects.toThrow("broken");
  });

  test.each([
    ["a message of another receiver", { name: "pageKind", ask: { page: "none", articles: 0 } }],
    ["a name that only the language knows", { name: "toString", ask: null }],
    ["no name", { ask: null }],
    ["what is no message", "readPage"],
    ["nothing", null],
    ["an older form of a question", { name: "readPage", ask: null }],
    ["keys that are no texts", { name: "readPage", ask: { articleKeys: [1] } }],
    ["a fold that is neither open nor closed", { name: "setFold", ask: { folded: "yes" } }],
    ["a paragraph without a number", { name: "showParagraph", ask: {} }],
    ["a line of the page that is no text", { name: "showText", ask: { text: 3 } }],
    ["a sentence that is none", { name: "say", ask: {} }],
  ])("but not %s: others may", (_, message) => {
    const handler = vi.fn();
    const listener = listenerOf(() =>
      answerMessages({ readPage: handler, setFold: handler, showParagraph: handler, showText: handler, say: handler }),
    );
    expect(listener(message)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ["an unknown kind of page", { page: "video", articles: 0 }],
    ["no number of articles", { page: "list" }],
  ])("but not %s", (_, ask) => {
    const listener = listenerOf(() => answerMessages({ pageKind: () => null }));
    expect(listener({ name: "pageKind", ask })).toBeUndefined();
  });

  const DRAFT = { field: "title", typed: "新标" };
  test.each([
    ["a draft of nothing", { draft: DRAFT }],
    ["a draft of what has no address", { article: { id: "030409182" }, draft: DRAFT }],
    ["a draft of what has a number for its number", { article: { id: 30409182, url: "http://a/" }, draft: DRAFT }],
    ["no draft at all", { article: { id: null, url: "http://a/" } }],
  ])("but not %s", (_, ask) => {
    const listener = listenerOf(() => answerMessages({ keepDraft: () => null }));
    expect(listener({ name: "keepDraft", ask })).toBeUndefined();
    expect(
      listener({ name: "keepDraft", ask: { article: { id: null, url: "http://a/" }, draft: DRAFT } }),
    ).toBeDefined();
  });

  test("until the answering is ended", async () => {
    const pageKind = vi.fn(() => null);
    const stop = answerMessages({ pageKind });
    await tellBackground("pageKind", { page: "none", articles: 0 });
    expect(pageKind).toHaveBeenCalledTimes(1);
    stop();
    await expect(tellBackground("pageKind", { page: "none", articles: 0 })).rejects.toThrow();
    expect(pageKind).toHaveBeenCalledTimes(1);
  });
});

test("a page is asked in its tab", async () => {
  const send = vi.spyOn(browser.tabs, "sendMessage").mockImplementation(() => Promise.resolve(true));
  expect(await askPage(TAB, "showParagraph", { paragraph: 3 })).toBe(true);
  expect(send).toHaveBeenCalledExactlyOnceWith(TAB, { name: "showParagraph", ask: { paragraph: 3 } });
});
