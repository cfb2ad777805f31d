import { describe, expect, test } from "vitest";
import { MESSAGE_RULES } from "../../../src/browser/message-rules";
import type { MessageName } from "../../../src/browser/messages";
import type { SenderKind } from "../../../src/browser/sender";

test("only the extension's own pages ask a page or save a draft, and only a page of the site says what it is", () => {
  const senders = Object.fromEntries(Object.entries(MESSAGE_RULES).map(([name, { from }]) => [name, from]));
  expect(senders).toEqual({
    readPage: "extension",
    setFold: "extension",
    showParagraph: "extension",
    showText: "extension",
    toggleFold: "extension",
    copySummary: "extension",
    say: "extension",
    pageKind: "site",
    keepDraft: "extension",
  } satisfies Record<MessageName, SenderKind>);
});

const long = (characters: number) => "字".repeat(characters);
const keys = (characters: number) => ({ articleKeys: ["a", long(characters - 1)] });
const summary = (plain: number, html: number) => ({ summary: { plain: long(plain), html: long(html) } });
const draft = (characters: number) => ({
  article: { id: "030409182", url: "http://www.cnnb.com.cn/" },
  draft: { field: "title", typed: long(characters) },
});
const article = (url: number, id: number) => ({ article: { url: long(url), id: long(id) }, draft: null });

describe("a message has the largest size, and no larger", () => {
  test.each<[name: MessageName, size: string, largest: unknown, larger: unknown]>([
    ["readPage", "keys of 20 million characters", keys(20_000_000), keys(20_000_001)],
    [
      "readPage",
      "a million keys",
      { articleKeys: Array(1_000_000).fill("") },
      { articleKeys: Array(1_000_001).fill("") },
    ],
    ["showParagraph", "the millionth", { paragraph: 1_000_000 }, { paragraph: 1_000_001 }],
    ["showText", "a million characters", { text: long(1_000_000) }, { text: long(1_000_001) }],
    ["say", "a million characters", { text: long(1_000_000) }, { text: long(1_000_001) }],
    ["copySummary", "20 million plain characters", summary(20_000_000, 1), summary(20_000_001, 1)],
    ["copySummary", "20 million characters of markup", summary(1, 20_000_000), summary(1, 20_000_001)],
    ["pageKind", "100,000 articles", { page: "list", articles: 100_000 }, { page: "list", articles: 100_001 }],
    ["keepDraft", "a draft of 20,000 characters", draft(20_000), draft(20_001)],
    ["keepDraft", "an address of 2,000 characters", article(2_000, 9), article(2_001, 9)],
    ["keepDraft", "a number of 2,000 characters", article(9, 2_000), article(9, 2_001)],
  ])("%s: %s", (name, _, largest, larger) => {
    const { isAsk } = MESSAGE_RULES[name];
    expect([isAsk(largest), isAsk(larger)]).toEqual([true, false]);
  });
});

describe("a message has its form", () => {
  test.each<[name: MessageName, fault: string, ask: unknown]>([
    ["readPage", "an older form", null],
    ["readPage", "keys that are no texts", { articleKeys: [1] }],
    ["setFold", "neither open nor closed", { folded: "yes" }],
    ["showParagraph", "without a number", {}],
    ["showParagraph", "before the first", { paragraph: -1 }],
    ["showText", "no text", { text: 3 }],
    ["toggleFold", "with a question", {}],
    ["copySummary", "without a summary", {}],
    ["copySummary", "without plain text", { summary: { html: "<p>" } }],
    ["copySummary", "with markup that is no text", { summary: { plain: "", html: 1 } }],
    ["say", "without a sentence", {}],
    ["pageKind", "an unknown kind of page", { page: "video", articles: 0 }],
    ["pageKind", "without a number of articles", { page: "list" }],
    ["pageKind", "half an article", { page: "list", articles: 0.5 }],
    ["pageKind", "fewer articles than none", { page: "list", articles: -1 }],
    ["pageKind", "an absurd number of articles", { page: "list", articles: 1e300 }],
    ["pageKind", "a number written as text", { page: "list", articles: "24" }],
    ["keepDraft", "a draft of nothing", { draft: null }],
    ["keepDraft", "an article without address", { article: { id: null }, draft: null }],
    ["keepDraft", "an article with a number for its number", { article: { id: 3, url: "http://a/" }, draft: null }],
    ["keepDraft", "no draft at all", { article: { id: null, url: "http://a/" } }],
    ["keepDraft", "a draft of an unknown field", { ...draft(1), draft: { field: "summary", typed: "" } }],
    ["keepDraft", "a draft that is no text", { ...draft(1), draft: { field: "title", typed: ["新标"] } }],
  ])("%s: not %s", (name, _, ask) => {
    expect(MESSAGE_RULES[name].isAsk(ask)).toBe(false);
  });
});
