/**
 * A backup: one file with everything that the reader has saved. Each line is one entry of JSON, so that a library of
 * thousands is written and read piece by piece; the first line describes the rest and has its digest.
 */
import { type Corrections, correctionsFrom } from "../../correct/corrections";
import { isObject, parseJson } from "../../guards";
import type { Settings } from "../../settings/settings";
import type { SavedArticle } from "../model/saved-article";
import { sha256 } from "../model/text-digest";

const FAMILY = "press-reader-backup/";
/** A later form that this version cannot read gets another number. */
const FORMAT = `${FAMILY}1`;

export interface Backup {
  readonly articles: readonly SavedArticle[];
  /** By article. */
  readonly corrections: ReadonlyMap<string, Corrections>;
  readonly settings: Partial<Settings>;
}

interface Head {
  readonly format: string;
  /** Instant, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly articles: number;
  readonly corrections: number;
  /** Of the lines below, as UTF-8. */
  readonly sha256: string;
}

export async function writeBackup({ articles, corrections, settings }: Backup, madeAt: string): Promise<string> {
  const lines = [
    JSON.stringify({ settings }),
    ...Array.from(corrections, ([key, corrections]) => JSON.stringify({ key, corrections })),
    ...articles.map((article) => JSON.stringify({ article })),
  ];
  const body = `${lines.join("\n")}\n`;
  const head: Head = {
    format: FORMAT,
    madeAt,
    articles: articles.length,
    corrections: corrections.size,
    sha256: await sha256(body),
  };
  return `${JSON.stringify(head)}\n${body}`;
}

/** @param start at least the first words of a file */
export function isBackup(start: string): boolean {
  return start.startsWith(`{"format":"${FAMILY}`);
}

/** `foreign`: not a backup of ours; `newer`: of a later version; `damaged`: not as it was written. */
export type BackupProblem = "foreign" | "newer" | "damaged";

/** How the file's entries are made sure of. */
export interface BackupChecks {
  readonly isArticle: (value: unknown) => value is SavedArticle;
  /** Null for settings of which one makes no sense. */
  readonly settingsAmong: (values: object) => Partial<Settings> | null;
}

/** All of the file or nothing of it: one entry that makes no sense says that the file is no good. */
export async function readBackup(text: string, checks: BackupChecks): Promise<Backup | BackupProblem> {
  const [first, body] = splitAt(text, text.indexOf("\n") + 1);
  const head = parseJson(first);
  if (!isBackup(first)) return "foreign";
  if (!isObject(head)) return "damaged";
  if (head.format !== FORMAT) return "newer";
  if (head.sha256 !== (await sha256(body))) return "damaged";

  const backup = { articles: [] as SavedArticle[], corrections: new Map<string, Corrections>(), settings: {} };
  for (const [i, line] of body.split("\n").entries()) {
    if (i % LINES_AT_A_TIME === 0) await othersTurn();
    if (line !== "" && !takeEntry(parseJson(line), backup, checks)) return "damaged";
  }
  return backup;
}

/** So many entries take some milliseconds: then the page may react to its reader. */
const LINES_AT_A_TIME = 25;

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @returns whether the entry is one */
function takeEntry(
  entry: unknown,
  backup: { articles: SavedArticle[]; corrections: Map<string, Corrections>; settings: Partial<Settings> },
  { isArticle, settingsAmong }: BackupChecks,
): boolean {
  if (!isObject(entry)) return false;
  if (isArticle(entry.article)) backup.articles.push(entry.article);
  else if (typeof entry.key === "string") {
    if (!areCorrections(entry.corrections)) return false;
    backup.corrections.set(entry.key, correctionsFrom(entry.corrections));
  } else {
    const settings = isObject(entry.settings) ? settingsAmong(entry.settings) : null;
    if (settings === null) return false;
    backup.settings = settings;
  }
  return true;
}

/** Whether reading them leaves nothing out. */
function areCorrections(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.fields) || !Array.isArray(value.chosenDifferences)) return false;
  const { fields, chosenDifferences: readings } = correctionsFrom(value);
  return (
    Object.keys(value.fields).length === Object.keys(fields).length &&
    value.chosenDifferences.length === readings.length
  );
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at)];
}
