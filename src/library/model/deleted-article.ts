import type { SavedArticle } from "./saved-article";

/** An article that the reader has deleted; it can be restored for a while. */
export interface DeletedArticle {
  readonly key: string;
  /** Instant, ISO 8601 in UTC. */
  readonly deletedAt: string;
  readonly article: SavedArticle;
}

export const DAYS_KEPT = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

export function deletedArticle(article: SavedArticle, now: Date): DeletedArticle {
  return { key: article.key, deletedAt: now.toISOString(), article };
}

export function isExpired({ deletedAt }: DeletedArticle, now: Date): boolean {
  return now.getTime() - Date.parse(deletedAt) >= DAYS_KEPT * DAY_MS;
}

/** How many days it can still be restored, 1 on the last of them. */
export function daysLeft({ deletedAt }: DeletedArticle, now: Date): number {
  return Math.max(1, Math.ceil(DAYS_KEPT - (now.getTime() - Date.parse(deletedAt)) / DAY_MS));
}
