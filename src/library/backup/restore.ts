import { NO_CORRECTIONS } from "../../correct/corrections";
import { putCorrections, readAllCorrections } from "../../correct/store";
import { mergeArticles, mergeCorrections } from "../model/merge";
import type { Library } from "../store/store";
import { type Backup, type BackupProblem, isBackup, type ReadBackup, readBackup, writeBackup } from "./backup";
import { isArticleKey } from "./entries";
import { orRollBack, readEverything, replaceEverything, withLaterChanges, withoutEmpty } from "./replace";

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
  /** How many entries of the file were not sound and are not restored. */
  readonly refused: number;
  /** Brings back what was replaced and keeps what was saved since, as long as this page is open; null after a merge. */
  readonly undo: (() => Promise<void>) | null;
}

export interface MadeBackup {
  readonly text: string;
  readonly articles: number;
  /** How many stored values are damaged and therefore not in it. */
  readonly leftOut: number;
}

export async function makeBackup(library: Library): Promise<MadeBackup> {
  const everything = await readEverything(library);
  const corrections = new Map([...everything.corrections].filter(([key]) => isArticleKey(key)));
  return {
    text: await writeBackup({ ...everything, corrections }, new Date().toISOString()),
    articles: everything.articles.length,
    leftOut: (await library.aside()).length,
  };
}

/** A file that is refused changes nothing. Rejects where the browser cannot store the backup; the library is then unchanged. */
export async function restoreBackup(
  library: Library,
  file: Blob,
  way: RestoreWay,
): Promise<RestoreReport | BackupProblem> {
  // Reads only the beginning of a large file of another kind.
  if (file.size > MOST_BYTES || !isBackup(await file.slice(0, START_BYTES).text())) return "foreign";
  const backup = await readBackup(await file.text());
  if (typeof backup === "string") return backup;
  return way === "merge" ? merge(library, backup) : replace(library, backup);
}

async function merge(library: Library, backup: ReadBackup): Promise<RestoreReport> {
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
  const deleted = await onlyDeletedThere(library, backup);
  await orRollBack({ corrections, settings: {} }, async () => {
    await putCorrections(withoutEmpty(new Map(merged)));
    await library.put(articles, false, deleted);
  });
  return { ...report, refused: backup.refused, undo: null };
}

/** What was deleted there joins the deleted articles, unless it is saved or was deleted here as well. */
async function onlyDeletedThere(library: Library, { articles, deleted }: Backup): Promise<Backup["deleted"]> {
  const [rows, here] = await Promise.all([library.rows(), library.deleted()]);
  const known = new Set([...rows, ...here, ...articles].map(({ key }) => key));
  return deleted.filter(({ key }) => !known.has(key));
}

async function replace(library: Library, { refused, ...backup }: ReadBackup): Promise<RestoreReport> {
  const before = await readEverything(library);
  await replaceEverything(library, before, backup);
  const undo = async () => {
    const now = await readEverything(library);
    await replaceEverything(library, now, withLaterChanges(before, backup, now));
  };
  return { added: backup.articles.length, merged: 0, same: 0, refused, undo };
}
