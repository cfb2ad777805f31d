/** The page of a content script, from before it is parsed until the script ends. */
import type { CompareWords } from "./differing-words";
import type { FoldLabels } from "./fold-bar";
import { type OpenPage, openPage } from "./open-page";
import { watchPage } from "./watch-page";

/** What the reader wants folded when a page opens. */
export interface FoldChoice {
  /** Pages of the press section. */
  readonly fold: boolean;
  /** Ordinary news pages. */
  readonly foldNews: boolean;
}

export interface FollowedPage {
  readonly page: OpenPage;
  /** Folds the page, or takes the fold away, where the choice for pages of its kind is among the changes. */
  readonly onChoice: (choice: FoldChoice, changed: ReadonlySet<string>) => void;
}

interface FollowOptions {
  readonly labels: FoldLabels;
  readonly compare: CompareWords;
  /** Used until the reader's choice is known, which may be after the first paint. */
  readonly usual: FoldChoice;
  readonly chosen: Promise<FoldChoice>;
  /** Is called when the page shows something else and was read again. */
  readonly onChange: () => void;
  /** Aborted when another script takes charge of the page. */
  readonly signal: AbortSignal;
}

/** Resolves once the page is parsed and folded as the reader has chosen. */
export async function followPage(
  document: Document,
  { labels, compare, usual, chosen, onChange, signal }: FollowOptions,
): Promise<FollowedPage> {
  await whenParsed(document);
  const page = openPage(document, labels, compare);
  signal.addEventListener("abort", page.removeFold);
  // In a narrower window or on paper the site may hide the primary copy.
  addEventListener("resize", page.keepOneShown, { signal });
  matchMedia("print").addEventListener("change", page.keepOneShown, { signal });
  const settingOf = () => (page.scan().page === "news" ? "foldNews" : "fold");
  let choice = usual;
  const foldAsChosen = () => {
    if (!signal.aborted && choice[settingOf()]) page.foldBySetting();
    else page.removeFold();
  };
  const choose = (next: FoldChoice) => {
    choice = next;
    foldAsChosen();
  };
  choose(usual);
  choose(await chosen);
  const readAgain = () => {
    page.readAgain();
    foldAsChosen();
    onChange();
  };
  if (!signal.aborted) watchPage(document, page.isOutOfDate, readAgain, signal);
  return {
    page,
    onChoice: (next, changed) => {
      if (changed.has(settingOf())) choose(next);
      else choice = next;
    },
  };
}

async function whenParsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
