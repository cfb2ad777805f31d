import { browser } from "wxt/browser";
import type { Draft } from "../correct/corrections";
import type { FollowedPage } from "../live-page/follow-page";
import type { FoldReport } from "../live-page/page-answers";
import { whenReached } from "../live-page/when-reached";
import type { RichText } from "../present/rich-text";
import type { RecordHead } from "../read/record-head";
import type { ArticleLink, PageKind, PressRecord } from "../record";

/** What the open page is, read again at every question. */
export interface PageReport {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  /** The next page of a list, where the page gives one. */
  readonly next: string | null;
  readonly fold: FoldReport | null;
  /** Whether the browser shows a translation in the place of the text; absent in answers of older content scripts. */
  readonly isTranslated?: boolean;
  /** Whether the page shows where its article ends; where not, it is asked again with what an article finder found. */
  readonly needsArticleFinder: boolean;
}

/** What the page itself answers. The asker reads the text of the article, so that the content script stays light. */
export interface ScanReport extends Omit<PageReport, "record"> {
  readonly record: RecordHead | null;
}

/** What each message asks and answers. All go to a page, except the last two, which go to the background. */
export interface Messages {
  /** `articleKeys`: the paragraphs that an article finder takes for the article's, none where it was not asked. */
  readPage: { ask: { readonly articleKeys: readonly string[] }; answer: ScanReport };
  setFold: { ask: { readonly folded: boolean }; answer: FoldReport | null };
  showParagraph: { ask: { readonly paragraph: number }; answer: boolean };
  /** `text`: a line of the page, as evidence of a field or the other copy's words. */
  showText: { ask: { readonly text: string }; answer: boolean };
  /** Folds or unfolds the page and says so on it. */
  toggleFold: { ask: null; answer: null };
  /** Copies the summary, null where the page has none, and says on the page whether that worked. */
  copySummary: { ask: { readonly summary: RichText | null }; answer: null };
  /** Shows a sentence on the page for a moment. */
  say: { ask: { readonly text: string }; answer: null };
  pageKind: { ask: { readonly page: PageKind; readonly articles: number }; answer: null };
  /** Saves what is being typed, null when it is done. In Firefox a write from a popup that closes is lost. */
  keepDraft: { ask: { readonly article: Article; readonly draft: Draft | null }; answer: null };
}

type Article = Pick<PressRecord, "id" | "url">;

export type MessageName = keyof Messages;

/** Asks the content script of a tab. Rejects where none answers: the page was loaded before the installation, or is not of the site. */
export function askPage<N extends MessageName>(
  tabId: number,
  name: N,
  ask: Messages[N]["ask"],
): Promise<Messages[N]["answer"]> {
  return browser.tabs.sendMessage(tabId, { name, ask });
}

/** Rejects where nobody listens: the background is being replaced by a newer one. */
export function tellBackground<N extends MessageName>(
  name: N,
  ask: Messages[N]["ask"],
): Promise<Messages[N]["answer"]> {
  return browser.runtime.sendMessage({ name, ask });
}

/**
 * Tells the toolbar what the page is, once its tab shows it. A failure is left: the background may be being replaced by a
 * newer one, which reads open pages again.
 */
export async function reportPageKind(document: Document, followed: Promise<FollowedPage>): Promise<void> {
  try {
    // The tab of a page that is loaded ahead still shows another one.
    await whenReached(document);
    const { page } = await followed;
    const { page: kind, links } = page.scan();
    await tellBackground("pageKind", { page: kind, articles: links.length });
  } catch {}
}
