import { browser } from "wxt/browser";
import type { Draft } from "../correct/corrections";
import type { FollowedPage } from "../live-page/follow-page";
import type { FoldReport } from "../live-page/page-answers";
import type { RichText } from "../present/rich-text";
import type { RecordHead } from "../read/record-head";
import type { ArticleLink, PageKind, PressRecord } from "../record";

/** What the open page is, read anew at every question. */
export interface PageReport {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  /** The next page of a list, where the page gives one. */
  readonly next: string | null;
  readonly fold: FoldReport | null;
  /** Whether the page shows where its article ends; where not, it is asked again with what an article finder found. */
  readonly needsArticleFinder: boolean;
}

/** What the page itself answers: what the text says is read from that by who asks, for pages are to be light. */
export interface ScanReport extends Omit<PageReport, "record"> {
  readonly record: RecordHead | null;
}

/** One row a message: what is asked and what is answered. All go to a page but the last two, which go to the background. */
interface Messages {
  /** `articleKeys`: the paragraphs that an article finder takes for the article's, none where it was not asked. */
  readPage: { ask: { readonly articleKeys: readonly string[] }; answer: ScanReport };
  setFold: { ask: { readonly folded: boolean }; answer: FoldReport | null };
  showParagraph: { ask: { readonly paragraph: number }; answer: boolean };
  /** A line of the page, as the record has it: evidence of a field, the other print's reading. */
  showText: { ask: { readonly text: string }; answer: boolean };
  /** Folds or unfolds, whichever the page is not, and says so on the page. */
  toggleFold: { ask: null; answer: null };
  /** Copies the summary, null where the page has none, and says on the page what came of it. */
  copySummary: { ask: { readonly summary: RichText | null }; answer: null };
  /** Says a sentence on the page, for a moment. */
  say: { ask: { readonly text: string }; answer: null };
  pageKind: { ask: { readonly page: PageKind; readonly articles: number }; answer: null };
  /** Keeps what is being typed, null when it is done: in Firefox a popup that closes takes what it is writing with it. */
  keepDraft: { ask: { readonly article: Article; readonly draft: Draft | null }; answer: null };
}

type Article = Pick<PressRecord, "id" | "url">;

type Name = keyof Messages;
type Handlers<N extends Name> = {
  readonly [K in N]: (
    ask: Messages[K]["ask"],
    tabId: number | null,
    /** The address of the tab, where the extension may see it. */
    url: string | null,
  ) => Messages[K]["answer"] | Promise<Messages[K]["answer"]>;
};

/** Asks the content script of one tab. Rejects where none answers: a page loaded before the installation, or none of ours. */
export function askPage<N extends Name>(
  tabId: number,
  name: N,
  ask: Messages[N]["ask"],
): Promise<Messages[N]["answer"]> {
  return browser.tabs.sendMessage(tabId, { name, ask });
}

/** Rejects where nobody listens: a background that is being replaced by a newer one. */
export function tellBackground<N extends Name>(name: N, ask: Messages[N]["ask"]): Promise<Messages[N]["answer"]> {
  return browser.runtime.sendMessage({ name, ask });
}

/** Rejects also where the background is being replaced by a newer one, which reads open pages again. */
export function reportPageKind({ kind, links }: FollowedPage): Promise<null> {
  return tellBackground("pageKind", { page: kind, articles: links.length });
}

/**
 * Answers the messages that have a handler and leaves all others to whoever else listens.
 * @returns what ends the answering
 */
export function answerMessages<N extends Name>(handlers: Handlers<N>): () => void {
  // Not async: that would answer every message, with nothing, before its real receiver can.
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (!isObject(message) || !isHandled(message.name, handlers)) return undefined;
    const { name, ask } = message;
    if (!isAsk(name, ask)) return undefined;
    const answer = handlers[name];
    // Within a promise, so that what a handler throws reaches who asked.
    const { id = null, url = null } = sender.tab ?? {};
    return Promise.resolve().then(() => answer(ask, id, url));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

interface Sender {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

function isHandled<N extends Name>(name: unknown, handlers: Handlers<N>): name is N {
  return typeof name === "string" && Object.hasOwn(handlers, name);
}

/** A page may hold an older or newer content script than the popup that asks it. */
function isAsk<N extends Name>(name: N, ask: unknown): ask is Messages[N]["ask"] {
  return ASKS[name](ask);
}

const ASKS: { readonly [K in Name]: (ask: unknown) => boolean } = {
  readPage: (ask) => isObject(ask) && isListOfTexts(ask.articleKeys),
  setFold: (ask) => isObject(ask) && typeof ask.folded === "boolean",
  showParagraph: (ask) => isObject(ask) && Number.isInteger(ask.paragraph),
  showText: (ask) => isObject(ask) && typeof ask.text === "string",
  toggleFold: (ask) => ask === null,
  copySummary: (ask) => isObject(ask) && (ask.summary === null || isRichText(ask.summary)),
  say: (ask) => isObject(ask) && typeof ask.text === "string",
  pageKind: (ask) => isObject(ask) && isPageKind(ask.page) && Number.isInteger(ask.articles),
  // Whether a draft makes sense is seen when it is read.
  keepDraft: (ask) => isObject(ask) && isArticle(ask.article) && (ask.draft === null || isObject(ask.draft)),
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isArticle(value: unknown): value is Article {
  return isObject(value) && typeof value.url === "string" && (value.id === null || typeof value.id === "string");
}

function isRichText(value: unknown): value is RichText {
  return isObject(value) && typeof value.plain === "string" && (value.html === null || typeof value.html === "string");
}

const PAGE_KINDS: readonly unknown[] = [
  "press-qa",
  "press-article",
  "news",
  "list",
  "none",
] satisfies readonly PageKind[];

function isPageKind(value: unknown): value is PageKind {
  return PAGE_KINDS.includes(value);
}
