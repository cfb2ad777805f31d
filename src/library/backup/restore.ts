import { changeSettings, readSettings } from "../../browser/settings-store";
import { type Corrections, isUncorrected, NO_CORRECTIONS } from "../../correct/corrections";
import { putCorrections, readAllCorrections } from "../../correct/store";
import { DEFAULT_SETTINGS, settingsAmong } from "../../settings/settings";
import type { Library } from "../store/store";
import { articleCheck } from "./article-check";
import { type Backup, type BackupProblem, isBackup, readBackup, writeBackup } from "./backup";
import { mergeArticles, mergeCorrections } from "./merge";

/** The longest string that we can hold; a larger file cannot be one of our backups. */
const MOST_BYTES = 500_000_000;
/** More than the first words of a backup, by which it is recognised. */
const START_BYTES = 100;

/** Whether a backup joins the library or replaces it. */
export type RestoreWay = "merge" | "replace";

export interface RestoreReport {
  readonly added: number;
  readonly merged: number;
  readonly same: number;
  /** Brings back what was replaced, as long as this page is open; null after a merge. */
  readonly undo: (() => Promise<void>) | null;
}

export async function makeBackup(library: Library): Promise<string> {
  return writeBackup(await everything(library), new Date().toISOString());
}

async function everything(library: Library): Promise<Backup> {
  const [rows, corrections, settings] = await Promise.all([library.rows(), readAllCorrections(), readSettings()]);
  return { articles: await library.articles(rows.map(({ key }) => key)), corrections, settings };
}

/** A file that is refused changes nothing. Rejects where the browser cannot store the backup; the library is then unchanged. */
export async function restoreBackup(
  library: Library,
  file: Blob,
  way: RestoreWay,
): Promise<RestoreReport | BackupProblem> {
  // Reads only the beginning of a large file of another kind.
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
    ([key, there]) => [key, mergeCorrections(corrections.get(key) ?? NO_CORRECTIONS, there)] as const,
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

/** Corrections and settings are stored apart from articles: where one of them fails, they are put back. */
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
