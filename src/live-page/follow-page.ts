/** The page of a content script, from before it is parsed until the script ends. */
import type { ArticleLink, PageKind } from "../record";
import type { CompareWords } from "./differing-words";
import type { FoldLabels } from "./fold-bar";
import { type OpenPage, openPage } from "./open-page";

/** What the reader wants folded when a page opens. */
export interface FoldChoice {
  /** Pages of the press section. */
  readonly fold: boolean;
  /** Ordinary news pages. */
  readonly foldNews: boolean;
}

export interface FollowedPage {
  readonly page: OpenPage;
  readonly kind: PageKind;
  readonly links: readonly ArticleLink[];
  /** Folds the page, or takes the fold away, where the choice for pages of its kind is among the changes. */
  readonly onChoice: (choice: FoldChoice, changed: ReadonlySet<string>) => void;
}

interface FollowOptions {
  readonly labels: FoldLabels;
  readonly compare: CompareWords;
  /** Used until the reader's choice is known, which may be after the first paint. */
  readonly usual: FoldChoice;
  readonly chosen: Promise<FoldChoice>;
  /** Aborted when another script takes charge of the page. */
  readonly signal: AbortSignal;
}

/** Resolves once the page is parsed and folded as the reader has chosen. */
export async function followPage(
  document: Document,
  { labels, compare, usual, chosen, signal }: FollowOptions,
): Promise<FollowedPage> {
  await whenParsed(document);
  const page = openPage(document, labels, compare);
  const { page: kind, links } = page.scan();
  const setting = kind === "news" ? "foldNews" : "fold";
  const foldAs = (choice: FoldChoice) => {
    if (!signal.aborted && choice[setting]) page.foldBySetting();
    else page.removeFold();
  };
  foldAs(usual);
  foldAs(await chosen);
  return {
    page,
    kind,
    links,
    onChoice: (choice, changed) => {
      if (changed.has(setting)) foldAs(choice);
    },
  };
}

async function whenParsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
