import { type Corrections, isUncorrected } from "../../correct/corrections";
import { putCorrections, readAllCorrections } from "../../correct/store";
import { changeSettings, DEFAULT_SETTINGS, readSettings, settingsAmong } from "../../settings/settings";
import type { RestoreWay } from "../../ui/library/storage";
import type { Library } from "../store/store";
import { articleCheck } from "./article-check";
import { type Backup, type BackupProblem, isBackup, readBackup, writeBackup } from "./backup";
import { mergeArticles, mergeCorrections } from "./merge";

/** So much a text of a page of ours can hold; a larger file is no backup that was made here. */
const MOST_BYTES = 500_000_000;
/** More than the first words of a backup, by which it is known. */
const START_BYTES = 100;

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
  // Of a large file of another kind only the beginning is read.
  if (file.size > MOST_BYTES || !isBackup(await file.slice(0, START_BYTES).text())) return "foreign";
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
    ([key, there]) =>
      [key, mergeCorrections(corrections.get(key) ?? { fields: {}, chosenDifferences: [] }, there)] as const,
  );
  await orRollBack({ corrections, settings: {} }, async () => {
    await putCorrections(withoutEmpty(new Map(merged)));
    await library.put(articles);
  });
  return { ...report, undo: null };
}

async function replace(library: Library, backup: Backup): Promise<RestoreReport> {
  const before = await everything(library);
  await replaceAll(library, before, backup);
  const undo = async () => replaceAll(library, await everything(library), before);
  return { added: backup.articles.length, merged: 0, same: 0, undo };
}

function replaceAll(library: Library, before: Backup, { articles, corrections, settings }: Backup): Promise<void> {
  return orRollBack(before, async () => {
    await putCorrections(withoutEmpty(corrections), true);
    await changeSettings({ ...DEFAULT_SETTINGS, ...settings });
    await library.put(articles, true);
  });
}

/** Corrections and settings are kept elsewhere than articles: where one of them is not kept, they are put back. */
async function orRollBack(before: Omit<Backup, "articles">, put: () => Promise<void>): Promise<void> {
  try {
    await put();
  } catch (error) {
    await putCorrections(before.corrections, true);
    await changeSettings(before.settings);
    throw error;
  }
}

function withoutEmpty(corrections: ReadonlyMap<string, Corrections>): ReadonlyMap<string, Corrections> {
  return new Map([...corrections].filter(([, correction]) => !isUncorrected(correction)));
}
