/**
 * A backup: one file with everything that the reader has saved. Each line is one entry of JSON, so that a library of
 * thousands is written and read piece by piece; the first line describes the rest and has its digest.
 */
import type { Corrections } from "../../correct/corrections";
import { isObject, parseJson } from "../../guards";
import type { Settings } from "../../settings/settings";
import type { DeletedArticle } from "../model/deleted-article";
import type { SavedArticle } from "../model/saved-article";
import { sha256 } from "../model/text-digest";
import { readEntry } from "./entries";

const FAMILY = "press-reader-backup/";
/** A later form that this version cannot read gets another number. The first form had other names of fields. */
const FORMAT = `${FAMILY}2`;
const READABLE: ReadonlySet<unknown> = new Set([`${FAMILY}1`, FORMAT]);

export interface Backup {
  readonly articles: readonly SavedArticle[];
  readonly deleted: readonly DeletedArticle[];
  /** By article. */
  readonly corrections: ReadonlyMap<string, Corrections>;
  readonly settings: Partial<Settings>;
}

interface Head {
  readonly format: string;
  /** Instant, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly articles: number;
  readonly deleted: number;
  readonly corrections: number;
  /** Of the lines below, as UTF-8. */
  readonly sha256: string;
}

export async function writeBackup(
  { articles, deleted, corrections, settings }: Backup,
  madeAt: string,
): Promise<string> {
  const lines = [
    JSON.stringify({ settings }),
    ...Array.from(corrections, ([key, corrections]) => JSON.stringify({ key, corrections })),
    ...articles.map((article) => JSON.stringify({ article })),
    ...deleted.map((each) => JSON.stringify({ deleted: each })),
  ];
  const body = `${lines.join("\n")}\n`;
  const head: Head = {
    format: FORMAT,
    madeAt,
    articles: articles.length,
    deleted: deleted.length,
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

/** The sound entries of a file. */
export interface ReadBackup extends Backup {
  /** How many entries are not sound. */
  readonly refused: number;
}

export async function readBackup(text: string): Promise<ReadBackup | BackupProblem> {
  const [first, body] = splitAt(text, text.indexOf("\n") + 1);
  const head = parseJson(first);
  if (!isBackup(first)) return "foreign";
  if (!isObject(head)) return "damaged";
  if (!READABLE.has(head.format)) return "newer";
  if (head.sha256 !== (await sha256(body))) return "damaged";

  const articles: SavedArticle[] = [];
  const deleted: DeletedArticle[] = [];
  const corrections = new Map<string, Corrections>();
  let settings: Partial<Settings> = {};
  let refused = 0;
  for (const [i, line] of body.split("\n").entries()) {
    if (i % LINES_AT_A_TIME === 0) await yieldToEventLoop();
    if (line === "") continue;
    const entry = readEntry(parseJson(line));
    if (entry === null) refused++;
    else if (entry.kind === "article") articles.push(entry.article);
    else if (entry.kind === "deleted") deleted.push(entry.deleted);
    else if (entry.kind === "corrections") corrections.set(entry.key, entry.corrections);
    else settings = entry.settings;
  }
  return { articles, deleted, corrections, settings, refused };
}

/** So many entries take some milliseconds; then the page gets a chance to react. */
const LINES_AT_A_TIME = 25;

function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at)];
}
