/** A note of a save that is under way: it outlives a background that the browser stops in the middle of one. */
import { browser } from "wxt/browser";
import { isObject, isText } from "../../guards";
import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import { withLibrary } from "./store";

const ENTRY = "pending-save";
/** This run of the background: there is one at a time, so a note of another is of a save that was interrupted. */
const RUN = crypto.randomUUID();

export interface PendingSave {
  /** Null where the browser stopped before the page was read. */
  readonly article: { readonly key: string; readonly title: string } | null;
  /** Instant, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Which run of the background is saving; null in notes of version 0.1. */
  readonly run: string | null;
}

/** @param record null as long as the page is not read. Never rejects: a save does not fail for want of its note. */
export async function notePendingSave(record: PressRecord | null): Promise<void> {
  const article = record && { key: articleKey(record), title: record.title };
  const pending: PendingSave = { article, startedAt: new Date().toISOString(), run: RUN };
  await browser.storage.local.set({ [ENTRY]: pending }).catch(() => {});
}

/** The save has ended, one way or the other. Never rejects. */
export async function forgetPendingSave(): Promise<void> {
  await browser.storage.local.remove(ENTRY).catch(() => {});
}

/** @returns the save that was interrupted, as long as nobody was told; null where its article was saved all the same */
export async function interruptedSave(): Promise<PendingSave | null> {
  const pending = pendingFrom((await browser.storage.local.get(ENTRY))[ENTRY]);
  if (pending === null || pending.run === RUN) return null;
  const { article, startedAt } = pending;
  if (article === null) return pending;
  const [saved] = await withLibrary((library) => library.articles([article.key]));
  if (saved === undefined || saved.current.readAt < startedAt) return pending;
  await forgetPendingSave();
  return null;
}

function pendingFrom(stored: unknown): PendingSave | null {
  if (!isObject(stored) || !isText(stored.startedAt) || Number.isNaN(Date.parse(stored.startedAt))) return null;
  const { article, startedAt } = stored;
  const run = isText(stored.run) ? stored.run : null;
  return isObject(article) && isText(article.key) && isText(article.title)
    ? { article: { key: article.key, title: article.title }, startedAt, run }
    : { article: null, startedAt, run };
}
