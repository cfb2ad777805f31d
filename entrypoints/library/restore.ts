import { type Corrections, isUncorrected } from "../../src/correct/corrections";
import { putCorrections, readAllCorrections } from "../../src/correct/store";
import { articleCheck } from "../../src/library/article-check";
import { type Backup, type BackupProblem, readBackup, writeBackup } from "../../src/library/backup";
import { mergeArticles, mergeCorrections } from "../../src/library/merge";
import type { Library } from "../../src/library/store";
import { changeSettings, DEFAULT_SETTINGS, readSettings, settingsAmong } from "../../src/settings";
import type { RestoreWay } from "../../src/ui/library/storage";

/** So much a text of a page of ours can hold; a larger file is no backup that was made here. */
const MOST_BYTES = 500_000_000;

export interface RestoreReport {
  readonly added: number;
  readonly merged: number;
  readonly same: number;
  /** Brings back what was replaced, as long as this page is open; null where nothing was. */
  readonly undo: (() => Promise<void>) | null;
}

export async function makeBackup(library: Library): Promise<string> {
  return writeBackup(await everything(library), new Date().toISOString());
}

async function everything(library: Library): Promise<Backup> {
  const [rows, corrections, settings] = await Promise.all([library.rows(), readAllCorrections(), readSettings()]);
  return { articles: await library.articles(rows.map(({ key }) => key)), corrections, settings };
}

/**
 * Puts back what a file holds; a file that is no good changes nothing. Rejects where the browser does not keep it: then
 * the library is as it was.
 */
export async function restoreBackup(
  library: Library,
  file: Blob,
  way: RestoreWay,
): Promise<RestoreReport | BackupProblem> {
  if (file.size > MOST_BYTES) return "foreign";
  const backup = await readBackup(await file.text(), {
    isArticle: await articleCheck(),
    settingsAmong: (values) => settingsAmong({ ...values }),
  });
  if (typeof backup === "string") return backup;
  return way === "merge" ? merge(library, backup) : replace(library, backup);
}

async function merge(library: Library, backup: Backup): Promise<RestoreReport> {
  const here = await library.articles(backup.articles.map(({ key }) => key));
  const { articles, ...report } = mergeArticles(
    new Map(here.map((article) => [article.key, article])),
    backup.articles,
  );
  const corrections = await readAllCorrections();
  const merged = Array.from(
    backup.corrections,
    ([key, there]) => [key, mergeCorrections(corrections.get(key) ?? { fields: {}, readings: [] }, there)] as const,
  );
  await withCorrections(corrections, new Map(merged), false, () => library.put(articles));
  return { ...report, undo: null };
}

async function replace(library: Library, backup: Backup): Promise<RestoreReport> {
  const before = await everything(library);
  await replaceAll(library, before, backup);
  const undo = async () => replaceAll(library, await everything(library), before);
  return { added: backup.articles.length, merged: 0, same: 0, undo };
}

async function replaceAll(
  library: Library,
  before: Backup,
  { articles, corrections, settings }: Backup,
): Promise<void> {
  await withCorrections(before.corrections, corrections, true, () => library.put(articles, true));
  await changeSettings({ ...DEFAULT_SETTINGS, ...settings });
}

/** Corrections are kept elsewhere than articles: where the articles are not kept, the corrections are put back. */
async function withCorrections(
  before: ReadonlyMap<string, Corrections>,
  corrections: ReadonlyMap<string, Corrections>,
  instead: boolean,
  putArticles: () => Promise<void>,
): Promise<void> {
  const kept = new Map([...corrections].filter(([, correction]) => !isUncorrected(correction)));
  await putCorrections(kept, instead);
  try {
    await putArticles();
  } catch (error) {
    await putCorrections(before, true);
    throw error;
  }
}
