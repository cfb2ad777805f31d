/** The entries of a backup, each held against its shape: a file may have come from anywhere. */
import { is, safeParse } from "valibot";
import { type Corrections, correctionsFrom } from "../../correct/corrections";
import { isObject } from "../../guards";
import { articleKey } from "../../read/page/article-key";
import { type Settings, settingsAmong } from "../../settings/settings";
import type { DeletedArticle } from "../model/deleted-article";
import { articleShape, deletedShape } from "../model/library-shapes";
import { withTodaysNames } from "../model/old-names";
import { siteAddress } from "../model/record-shape";
import type { SavedArticle } from "../model/saved-article";

export type BackupEntry =
  | { readonly kind: "article"; readonly article: SavedArticle }
  | { readonly kind: "deleted"; readonly deleted: DeletedArticle }
  | { readonly kind: "corrections"; readonly key: string; readonly corrections: Corrections }
  | { readonly kind: "settings"; readonly settings: Partial<Settings> };

/** @returns null for what is not sound: of another site, under a key of its own making, without a field, too large */
export function readEntry(entry: unknown): BackupEntry | null {
  if (!isObject(entry)) return null;
  if ("article" in entry) return readArticle(entry.article);
  if ("deleted" in entry) return readDeleted(entry.deleted);
  if ("corrections" in entry) return readCorrections(entry.key, entry.corrections);
  const settings = isObject(entry.settings) ? settingsAmong(entry.settings) : null;
  return settings && { kind: "settings", settings };
}

function readArticle(stored: unknown): BackupEntry | null {
  const { success, output } = safeParse(articleShape, withTodaysNames(stored));
  return success && hasItsKey(output) ? { kind: "article", article: output } : null;
}

function readDeleted(stored: unknown): BackupEntry | null {
  const named = isObject(stored) ? { ...stored, article: withTodaysNames(stored.article) } : stored;
  const { success, output } = safeParse(deletedShape, named);
  return success && output.key === output.article.key && hasItsKey(output.article)
    ? { kind: "deleted", deleted: output }
    : null;
}

function hasItsKey({ key, current }: SavedArticle): boolean {
  return key === articleKey(current.record);
}

function readCorrections(key: unknown, stored: unknown): BackupEntry | null {
  if (typeof key !== "string" || !isArticleKey(key) || !isObject(stored) || !isObject(stored.fields)) return null;
  const corrections = correctionsFrom(stored);
  const chosen = stored.chosenDifferences ?? stored.readings;
  const isWhole =
    Object.keys(stored.fields).length === Object.keys(corrections.fields).length &&
    Array.isArray(chosen) &&
    chosen.length === corrections.chosenDifferences.length;
  return isWhole ? { kind: "corrections", key, corrections } : null;
}

/** `030407154`, `030407154_02` for a later page of it, or the address of an article without a number. */
export function isArticleKey(key: string): boolean {
  return /^\d{9}(?:_\d{1,3})?$/u.test(key) || is(siteAddress, key);
}
