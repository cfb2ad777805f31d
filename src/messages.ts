import { browser } from "wxt/browser";
import type { ArticleLink, PageKind, PressRecord } from "./record";

/** What the fold of the open page is doing; null where the page has no repeated print. */
export interface FoldReport {
  /** Repeated prints that the fold can close. */
  readonly prints: number;
  /** Repeated prints that the site itself hides; they stay as they are. */
  readonly hiddenBySite: number;
  readonly folded: boolean;
}

/** What the open page is, read anew at every question. */
export interface PageReport {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  readonly fold: FoldReport | null;
  /** Whether the page shows where its article ends; where not, it is asked again with what an article finder found. */
  readonly formIsKnown: boolean;
}

/** One row a message: what is asked and what is answered. The first three go to a page, the last to the background. */
interface Messages {
  readPage: { ask: { readonly articleKeys: readonly string[] }; answer: PageReport };
  setFold: { ask: { readonly folded: boolean }; answer: FoldReport | null };
  showParagraph: { ask: { readonly paragraph: number }; answer: boolean };
  pageKind: { ask: { readonly page: PageKind; readonly articles: number }; answer: null };
}

type Name = keyof Messages;
type Handlers<N extends Name> = {
  readonly [K in N]: (ask: Messages[K]["ask"], tabId: number | null) => Messages[K]["answer"] | Promise<Messages[K]["answer"]>;
};

/** Asks the content script of one tab. Rejects where none answers: a page loaded before the installation, or none of ours. */
export function askPage<N extends Name>(tabId: number, name: N, ask: Messages[N]["ask"]): Promise<Messages[N]["answer"]> {
  return browser.tabs.sendMessage(tabId, { name, ask });
}

/** Tells the background; an answer is not waited for, and a background that is being updated may be away. */
export function tellBackground<N extends Name>(name: N, ask: Messages[N]["ask"]): Promise<Messages[N]["answer"]> {
  return browser.runtime.sendMessage({ name, ask });
}

/**
 * Answers the named messages and leaves all others to whoever else listens.
 * @returns what ends the answering
 */
export function answerMessages<N extends Name>(handlers: Handlers<N>): () => void {
  // Not async: a promise is returned for our own messages alone, or every message would count as answered.
  const listener = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): Promise<unknown> | undefined => {
    if (!isMessage(message) || !Object.hasOwn(handlers, message.name)) return undefined;
    const handler = handlers[message.name as N];
    return Promise.resolve().then(() => handler(message.ask as Messages[N]["ask"], sender.tab?.id ?? null));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Messages come from our own pages only; a newer or older version of them may still say something else. */
function isMessage(message: unknown): message is { readonly name: string; readonly ask: unknown } {
  return typeof message === "object" && message !== null && "name" in message && typeof message.name === "string" && "ask" in message;
}
