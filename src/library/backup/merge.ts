/** Two libraries become one: nothing that either has is lost, and what both have is there once. */
import type { Corrections } from "../../correct/corrections";
import type { Reading, SavedArticle } from "../model/saved-article";

/** What a merge does to the library here. */
export interface MergeResult {
  /** Articles that are new or have become other ones; the rest stays as it is. */
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

/** The later reading counts; another text is kept beside it, as are all tags and both notes. */
function mergeArticle(here: SavedArticle, there: SavedArticle): SavedArticle {
  const reading = there.reading.readAt > here.reading.readAt ? there.reading : here.reading;
  const others = uniqueByText([here.reading, there.reading, ...here.others, ...there.others]).filter(
    ({ sha256 }) => sha256 !== reading.sha256,
  );
  return {
    key: here.key,
    savedAt: there.savedAt < here.savedAt ? there.savedAt : here.savedAt,
    reading,
    others: sameTexts(others, here.others) ? here.others : others.sort((a, b) => (a.readAt < b.readAt ? 1 : -1)),
    passedOver: here.passedOver ?? there.passedOver,
    tags: [...new Set([...here.tags, ...there.tags])],
    notes: mergeNotes(here.notes, there.notes),
  };
}

/** The fields that were corrected here count; those corrected only there join them. */
export function mergeCorrections(here: Corrections, there: Corrections): Corrections {
  const chosen = new Set(here.readings.map(({ kept }) => kept));
  return {
    fields: { ...there.fields, ...here.fields },
    readings: [...here.readings, ...there.readings.filter(({ kept }) => !chosen.has(kept))],
  };
}

function mergeNotes(here: string, there: string): string {
  if (here.includes(there)) return here;
  return there.includes(here) ? there : `${here}\n\n${there}`;
}

function uniqueByText(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.toReversed().map((reading) => [reading.sha256, reading])).values()].toReversed();
}

function sameTexts(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.length === b.length && b.every(({ sha256 }) => a.some((reading) => reading.sha256 === sha256));
}
