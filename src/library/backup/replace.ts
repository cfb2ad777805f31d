/** Everything that a backup holds, as it is in this browser: read at once, and replaced at once or not at all. */

import { changeSettings, readSettings } from "../../browser/settings-store";
import { type Corrections, isUncorrected } from "../../correct/corrections";
import { putCorrections, readAllCorrections } from "../../correct/store";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { mergeArticle, mergeCorrections } from "../model/merge";
import type { SavedArticle } from "../model/saved-article";
import type { Library } from "../store/store";
import type { Backup } from "./backup";

export async function readEverything(library: Library): Promise<Backup> {
  const [rows, deleted, corrections, settings] = await Promise.all([
    library.rows(),
    library.deleted(),
    readAllCorrections(),
    readSettings(),
  ]);
  return { articles: await library.articles(rows.map(({ key }) => key)), deleted, corrections, settings };
}

/** Rejects where the browser cannot store it; everything is then as it was. @param before what is there now */
export function replaceEverything(library: Library, before: Backup, backup: Backup): Promise<void> {
  const { articles, deleted, corrections, settings } = backup;
  return orRollBack(before, async () => {
    await putCorrections(withoutEmpty(corrections), true);
    await changeSettings({ ...DEFAULT_SETTINGS, ...settings });
    await library.put(articles, true, deleted);
  });
}

/** Corrections and settings are stored apart from articles: where one of them fails, they are put back. */
export async function orRollBack(
  before: Pick<Backup, "corrections" | "settings">,
  put: () => Promise<void>,
): Promise<void> {
  try {
    await put();
  } catch (error) {
    await putCorrections(before.corrections, true);
    await changeSettings(before.settings);
    throw error;
  }
}

export function withoutEmpty(corrections: ReadonlyMap<string, Corrections>): ReadonlyMap<string, Corrections> {
  return new Map([...corrections].filter(([, correction]) => !isUncorrected(correction)));
}

/**
 * What undoing a replacement restores: all that was there before it, with what the reader has saved and changed since.
 * @param put what the replacement put in its place
 */
export function withLaterChanges(before: Backup, put: Backup, now: Backup): Backup {
  const putByKey = byKey(put.articles);
  const changed = now.articles.filter((article) => !isSame(article, putByKey.get(article.key)));
  const articles = new Map(byKey(before.articles));
  for (const article of changed) {
    const here = articles.get(article.key);
    articles.set(article.key, here === undefined ? article : mergeArticle(article, here));
  }
  const corrections = new Map(before.corrections);
  for (const [key, correction] of now.corrections) {
    if (isSame(correction, put.corrections.get(key))) continue;
    const here = corrections.get(key);
    corrections.set(key, here === undefined ? correction : mergeCorrections(correction, here));
  }
  const putDeleted = new Set(put.deleted.map(({ key }) => key));
  const laterDeleted = now.deleted.filter(({ key }) => !putDeleted.has(key) && !articles.has(key));
  const putSettings = { ...DEFAULT_SETTINGS, ...put.settings };
  const changedSettings = Object.entries(now.settings).filter(
    ([name, value]) => !isSame(value, putSettings[name as keyof typeof putSettings]),
  );
  return {
    articles: [...articles.values()],
    deleted: [...before.deleted, ...laterDeleted],
    corrections,
    settings: { ...before.settings, ...Object.fromEntries(changedSettings) },
  };
}

function byKey(articles: readonly SavedArticle[]): ReadonlyMap<string, SavedArticle> {
  return new Map(articles.map((article) => [article.key, article]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
