/** Who may send each message, and what it must look like. A message that breaks its rule is ignored. */
import { draftFrom } from "../correct/corrections";
import { isListOf, isObject, isText } from "../guards";
import type { PageKind } from "../record";
import type { MessageName } from "./messages";
import type { SenderKind } from "./sender";

interface MessageRule {
  readonly from: SenderKind;
  /** A page may hold an older or newer content script than the popup that asks it. */
  readonly isAsk: (ask: unknown) => boolean;
}

/** In characters, as the other sizes: one line of a page, or a sentence with a title in it. */
const LONGEST_TEXT = 1_000_000;
/** All texts of a page together, as the keys of its blocks or as a summary. */
const LONGEST_PAGE = 20_000_000;
const MOST_BLOCKS = 1_000_000;
/** What a reader types into a field. */
const LONGEST_DRAFT = 20_000;
const LONGEST_ADDRESS = 2_000;
/** A list of the site has about fifty. */
const MOST_ARTICLES = 100_000;

export const MESSAGE_RULES: { readonly [K in MessageName]: MessageRule } = {
  readPage: { from: "extension", isAsk: (ask) => isObject(ask) && areKeys(ask.articleKeys) },
  setFold: { from: "extension", isAsk: (ask) => isObject(ask) && typeof ask.folded === "boolean" },
  showParagraph: { from: "extension", isAsk: (ask) => isObject(ask) && isCountUpTo(MOST_BLOCKS, ask.paragraph) },
  showText: { from: "extension", isAsk: (ask) => isObject(ask) && isTextUpTo(LONGEST_TEXT, ask.text) },
  toggleFold: { from: "extension", isAsk: (ask) => ask === null },
  copySummary: { from: "extension", isAsk: (ask) => isObject(ask) && (ask.summary === null || isSummary(ask.summary)) },
  say: { from: "extension", isAsk: (ask) => isObject(ask) && isTextUpTo(LONGEST_TEXT, ask.text) },
  pageKind: {
    from: "site",
    isAsk: (ask) => isObject(ask) && PAGE_KINDS.includes(ask.page) && isCountUpTo(MOST_ARTICLES, ask.articles),
  },
  keepDraft: {
    from: "extension",
    isAsk: (ask) => isObject(ask) && isArticle(ask.article) && (ask.draft === null || isDraft(ask.draft)),
  },
};

const PAGE_KINDS: readonly unknown[] = [
  "press-qa",
  "press-article",
  "news",
  "list",
  "none",
] satisfies readonly PageKind[];

function isTextUpTo(longest: number, value: unknown): value is string {
  return isText(value) && value.length <= longest;
}

function isCountUpTo(most: number, value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}

function areKeys(value: unknown): boolean {
  if (!isListOf(isText, value) || value.length > MOST_BLOCKS) return false;
  return value.reduce((sum, { length }) => sum + length, 0) <= LONGEST_PAGE;
}

function isSummary(value: unknown): boolean {
  if (!isObject(value) || !isTextUpTo(LONGEST_PAGE, value.plain)) return false;
  return value.html === null || isTextUpTo(LONGEST_PAGE, value.html);
}

function isArticle(value: unknown): boolean {
  if (!isObject(value) || !isTextUpTo(LONGEST_ADDRESS, value.url)) return false;
  return value.id === null || isTextUpTo(LONGEST_ADDRESS, value.id);
}

function isDraft(value: unknown): boolean {
  const draft = draftFrom(value);
  return draft !== null && draft.typed.length <= LONGEST_DRAFT;
}
