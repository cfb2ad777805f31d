/** Joins two libraries: loses nothing of either, and has once what both have. */
import type { Corrections } from "../../correct/corrections";
import type { SavedArticle, Version } from "./saved-article";

/** What a merge does to the library here. */
export interface MergeResult {
  /** Articles that are new or changed; the rest stays as it is. */
  readonly articles: readonly SavedArticle[];
  readonly added: number;
  readonly merged: number;
  readonly same: number;
}

export function mergeArticles(here: ReadonlyMap<string, SavedArticle>, there: readonly SavedArticle[]): MergeResult {
  const articles: SavedArticle[] = [];
  let added = 0;
  for (const article of there) {
    const known = here.get(article.key);
    if (known === undefined) {
      added++;
      articles.push(article);
    } else {
      const merged = mergeArticle(known, article);
      if (JSON.stringify(merged) !== JSON.stringify(known)) articles.push(merged);
    }
  }
  const merged = articles.length - added;
  return { articles, added, merged, same: there.length - added - merged };
}

/** The later version is the current one; other texts, all tags and both notes are kept. */
export function mergeArticle(here: SavedArticle, there: SavedArticle): SavedArticle {
  const current = there.current.readAt > here.current.readAt ? there.current : here.current;
  const older = uniqueByText([here.current, there.current, ...here.older, ...there.older]).filter(
    ({ sha256 }) => sha256 !== current.sha256,
  );
  return {
    key: here.key,
    savedAt: there.savedAt < here.savedAt ? there.savedAt : here.savedAt,
    current,
    older: sameTexts(older, here.older) ? here.older : older.sort((a, b) => (a.readAt < b.readAt ? 1 : -1)),
    ignoredDigest: here.ignoredDigest ?? there.ignoredDigest,
    tags: [...new Set([...here.tags, ...there.tags])],
    notes: mergeNotes(here.notes, there.notes),
  };
}

/** A field corrected on both sides is as corrected here. */
export function mergeCorrections(here: Corrections, there: Corrections): Corrections {
  const chosen = new Set(here.chosenDifferences.map(({ kept }) => kept));
  return {
    fields: { ...there.fields, ...here.fields },
    chosenDifferences: [...here.chosenDifferences, ...there.chosenDifferences.filter(({ kept }) => !chosen.has(kept))],
  };
}

function mergeNotes(here: string, there: string): string {
  if (here.includes(there)) return here;
  return there.includes(here) ? there : `${here}\n\n${there}`;
}

function uniqueByText(versions: readonly Version[]): Version[] {
  return [...new Map(versions.toReversed().map((version) => [version.sha256, version])).values()].toReversed();
}

function sameTexts(a: readonly Version[], b: readonly Version[]): boolean {
  return a.length === b.length && b.every(({ sha256 }) => a.some((version) => version.sha256 === sha256));
}
