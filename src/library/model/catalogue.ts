/** The library as its table has it in memory: rows and searched texts, with what the reader has corrected. */
import { applyCorrections } from "../../correct/apply-corrections";
import type { Corrections } from "../../correct/corrections";
import { type Row, rowOf } from "./row";
import type { SavedArticle } from "./saved-article";
import { hasTerms, searchKey, searchText } from "./search";

export interface Catalogue {
  readonly rows: ReadonlyMap<string, Row>;
  /** Search keys of the articles' texts, by article. */
  readonly texts: ReadonlyMap<string, string>;
}

export const EMPTY_CATALOGUE: Catalogue = { rows: new Map(), texts: new Map() };

/** Where a catalogue is read from. */
export interface CatalogueSource {
  readonly rows: () => Promise<readonly Row[]>;
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  readonly articles: (keys: readonly string[]) => Promise<readonly SavedArticle[]>;
}

/** @param corrections of any articles, by key */
export async function readCatalogue(
  source: CatalogueSource,
  corrections: ReadonlyMap<string, Corrections>,
): Promise<Catalogue> {
  const [rows, texts] = await Promise.all([source.rows(), source.texts()]);
  const catalogue = { rows: new Map(rows.map((row) => [row.key, row])), texts };
  const corrected = [...corrections.keys()].filter((key) => catalogue.rows.has(key));
  return withArticles(catalogue, corrected, await source.articles(corrected), corrections);
}

/** @param keys of what has changed; those that are not among the articles have been deleted */
export function withArticles(
  { rows, texts }: Catalogue,
  keys: readonly string[],
  articles: readonly SavedArticle[],
  corrections: ReadonlyMap<string, Corrections>,
): Catalogue {
  if (keys.length === 0) return { rows, texts };
  const changed = { rows: new Map(rows), texts: new Map(texts) };
  for (const key of keys) {
    changed.rows.delete(key);
    changed.texts.delete(key);
  }
  for (const article of articles) {
    const correction = corrections.get(article.key);
    const { record: read } = article.current;
    const record = correction === undefined ? read : applyCorrections(read, correction);
    changed.rows.set(article.key, rowOf(article, record));
    changed.texts.set(article.key, searchKey(searchText(article, record)));
  }
  return changed;
}

/** @returns keys of the articles that hold all terms; null where nothing is searched */
export function findKeys({ texts }: Catalogue, terms: readonly string[]): ReadonlySet<string> | null {
  if (terms.length === 0) return null;
  const found = new Set<string>();
  for (const [key, text] of texts) if (hasTerms(text, terms)) found.add(key);
  return found;
}
