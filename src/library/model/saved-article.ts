/** An article of the library: what was read of its page, and what the reader has put to it. */
import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";

/** One reading of the page. */
export interface Version {
  /** As read; what the reader has corrected is kept apart, by article. */
  readonly record: PressRecord;
  /** Instant, ISO 8601 in UTC. */
  readonly readAt: string;
  /** Of its text: `textDigest`. */
  readonly sha256: string;
}

export interface SavedArticle {
  /** `articleKey` of the record. */
  readonly key: string;
  /** Instant of the first saving, ISO 8601 in UTC. */
  readonly savedAt: string;
  /** The reading that counts. */
  readonly current: Version;
  /** Readings with another text that the reader has kept beside it, the latest first. */
  readonly older: readonly Version[];
  /** Digest of a later text of the page that the reader has seen and does not want. */
  readonly ignoredDigest: string | null;
  readonly tags: readonly string[];
  readonly notes: string;
}

export function newArticle(reading: Version): SavedArticle {
  const { record, readAt } = reading;
  return {
    key: articleKey(record),
    savedAt: readAt,
    current: reading,
    older: [],
    ignoredDigest: null,
    tags: [],
    notes: "",
  };
}

/** Which text counts when the page has come to say something else. */
export type ChangeChoice = "saved" | "page" | "both";

/** Saved again: the reading is renewed, everything of the reader's stays. A text that was saved goes only where that was chosen. */
export function savedAgain(saved: SavedArticle, reading: Version, choice: ChangeChoice = "both"): SavedArticle {
  if (reading.sha256 === saved.current.sha256) return { ...saved, current: reading, ignoredDigest: null };
  if (choice === "saved") return { ...saved, ignoredDigest: reading.sha256 };
  const others = withoutText(saved.older, reading);
  return {
    ...saved,
    current: reading,
    older: choice === "both" ? [saved.current, ...others] : others,
    ignoredDigest: null,
  };
}

/** Makes a reading that was kept beside it the one that counts. */
export function withCurrentVersion(saved: SavedArticle, sha256: string): SavedArticle {
  const chosen = saved.older.find((other) => other.sha256 === sha256);
  return chosen === undefined
    ? saved
    : { ...saved, current: chosen, older: [saved.current, ...withoutText(saved.older, chosen)] };
}

/** The reader's own word for it, each once. */
export function withTag(saved: SavedArticle, tag: string): SavedArticle {
  return { ...saved, tags: [...new Set([...saved.tags, tag])] };
}

export function withoutTag(saved: SavedArticle, tag: string): SavedArticle {
  return { ...saved, tags: saved.tags.filter((each) => each !== tag) };
}

/** Whether the page has come to say something that the library does not know and the reader has not passed over. */
export function isChanged(saved: SavedArticle, sha256: string): boolean {
  return sha256 !== saved.ignoredDigest && !hasText(saved, sha256);
}

/** Whether one of its readings says this. */
export function hasText({ current: reading, older: others }: SavedArticle, sha256: string): boolean {
  return [reading, ...others].some((each) => each.sha256 === sha256);
}

function withoutText(readings: readonly Version[], { sha256 }: Version): readonly Version[] {
  return readings.filter((reading) => reading.sha256 !== sha256);
}
