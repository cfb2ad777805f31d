/** Where corrections are kept: one entry of the browser's storage for an article, whatever its page reads like later. */
import { browser } from "wxt/browser";
import { isObject, isText } from "../guards";
import { articleKey } from "../read/page/article-key";
import type { PressRecord } from "../record";
import { type Corrections, correctionsFrom, type Draft, draftFrom, isUncorrected, NO_CORRECTIONS } from "./corrections";

/** One article can have several addresses, but has one number. */
type Article = Pick<PressRecord, "id" | "url">;

export interface StoredCorrections {
  readonly corrections: Corrections;
  readonly draft: Draft | null;
}

export const NOTHING_STORED: StoredCorrections = { corrections: NO_CORRECTIONS, draft: null };

export async function readCorrections(article: Article): Promise<StoredCorrections> {
  const [entry, draftEntry] = [entryOf(article), draftEntryOf(article)];
  const stored = await browser.storage.local.get([entry, draftEntry]);
  return { corrections: correctionsFrom(stored[entry]), draft: draftFrom(stored[draftEntry]) };
}

/**
 * Changes what is stored now, which another window may have changed meanwhile.
 * @returns the corrections as they are kept; rejects where the browser cannot store, and nothing has changed then
 */
export async function changeCorrections(
  article: Article,
  change: (corrections: Corrections) => Corrections,
): Promise<Corrections> {
  const { corrections } = await readCorrections(article);
  const changed = change(corrections);
  const entry = entryOf(article);
  if (isUncorrected(changed)) await browser.storage.local.remove(entry);
  else await browser.storage.local.set({ [entry]: changed });
  return changed;
}

/** Nobody returns to more articles whose correction was left half typed. */
export const MOST_DRAFTS = 100;

/** The writing of drafts, one after the other: a draft removed right after its last key must not come back. */
let writing: Promise<unknown> = Promise.resolve();

/** What is being typed outlives the popup, which closes at any click beside it; null when it is done. */
export function keepDraft(article: Article, draft: Draft | null): Promise<void> {
  const written = writing.then(() => writeDraft(draftEntryOf(article), draft));
  writing = written.catch(() => {});
  return written;
}

async function writeDraft(entry: string, draft: Draft | null): Promise<void> {
  if (draft === null) return browser.storage.local.remove(entry);
  const before = browser.storage.local.get(entry);
  await browser.storage.local.set({ [entry]: { ...draft, typedAt: new Date().toISOString() } });
  if (((await before)[entry] ?? null) === null) await dropOldDrafts();
}

async function dropOldDrafts(): Promise<void> {
  const drafts = Object.entries(await browser.storage.local.get()).filter(([entry]) => entry.startsWith(DRAFT));
  const byAge = drafts.sort(([, a], [, b]) => (typedAtOf(a) < typedAtOf(b) ? 1 : -1));
  await browser.storage.local.remove(byAge.slice(MOST_DRAFTS).map(([entry]) => entry));
}

/** Versions up to 0.1 did not say when: those are the oldest. */
function typedAtOf(draft: unknown): string {
  return isObject(draft) && isText(draft.typedAt) ? draft.typedAt : "";
}

/** Of every article that was corrected, by its key. */
export async function readAllCorrections(): Promise<ReadonlyMap<string, Corrections>> {
  return correctionsAmong(await browser.storage.local.get());
}

/** All of them or none. @param instead whether they take the place of all that there are */
export async function putCorrections(all: ReadonlyMap<string, Corrections>, instead = false): Promise<void> {
  const left = instead ? [...(await readAllCorrections()).keys()].filter((key) => !all.has(key)) : [];
  await browser.storage.local.set(Object.fromEntries(Array.from(all, ([key, value]) => [CORRECTION + key, value])));
  await browser.storage.local.remove(left.map((key) => CORRECTION + key));
}

/**
 * @param listener gets what has changed, by article; null where nothing is corrected any more
 * @returns what ends the listening
 */
export function onCorrectionsChange(listener: (changed: ReadonlyMap<string, Corrections | null>) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const changed = Object.entries(changes)
      .filter(([entry]) => entry.startsWith(CORRECTION))
      .map(([entry, { newValue }]) => [entry.slice(CORRECTION.length), newValue] as const);
    if (area !== "local" || changed.length === 0) return;
    listener(new Map(changed.map(([key, value]) => [key, value === undefined ? null : correctionsFrom(value)])));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function correctionsAmong(entries: Readonly<Record<string, unknown>>): ReadonlyMap<string, Corrections> {
  const found = Object.entries(entries).filter(([entry]) => entry.startsWith(CORRECTION));
  return new Map(found.map(([entry, stored]) => [entry.slice(CORRECTION.length), correctionsFrom(stored)]));
}

const CORRECTION = "correction.";
const DRAFT = "correction-draft.";

function entryOf(article: Article): string {
  return CORRECTION + articleKey(article);
}

function draftEntryOf(article: Article): string {
  return DRAFT + articleKey(article);
}
