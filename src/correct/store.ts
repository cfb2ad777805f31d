/** Where corrections are kept: one entry of the browser's storage for an article, whatever its page reads like later. */
import { browser } from "wxt/browser";
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

/** What is being typed outlives the popup, which closes at any click beside it; null when it is done. */
export function keepDraft(article: Article, draft: Draft | null): Promise<void> {
  const entry = draftEntryOf(article);
  return draft === null ? browser.storage.local.remove(entry) : browser.storage.local.set({ [entry]: draft });
}

function entryOf({ id, url }: Article): string {
  return `correction.${id ?? url}`;
}

function draftEntryOf({ id, url }: Article): string {
  return `correction-draft.${id ?? url}`;
}
