/** What the library's table, filters and counts need of an article, without its text. */
import type { ArticleKind, PressRecord } from "../../record";
import type { SavedArticle } from "./saved-article";

export interface Row {
  readonly key: string;
  readonly url: string;
  readonly page: ArticleKind;
  readonly title: string;
  /** As in the record: a day, a minute or a second of Ningbo's time. */
  readonly publishedAt: string | null;
  /** Their names. */
  readonly spokespersons: readonly string[];
  /** The innermost section of the breadcrumb: 记者提问. */
  readonly section: string | null;
  readonly questions: number;
  readonly tags: readonly string[];
  readonly hasNotes: boolean;
  /** How many texts of the page are saved; absent where there is one. */
  readonly texts?: number;
  readonly savedAt: string;
  readonly sha256: string;
}

/** @param record as the reader has corrected it */
export function rowOf(saved: SavedArticle, record: PressRecord = saved.current.record): Row {
  return {
    key: saved.key,
    url: record.url,
    page: record.page,
    title: record.title,
    publishedAt: record.publishedAt,
    spokespersons: record.spokespersons.map(({ name }) => name),
    section: record.channel.at(-1) ?? null,
    questions: record.exchanges.length,
    tags: saved.tags,
    hasNotes: saved.notes !== "",
    ...(saved.older.length > 0 && { texts: saved.older.length + 1 }),
    savedAt: saved.savedAt,
    sha256: saved.current.sha256,
  };
}
