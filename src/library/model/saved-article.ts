/** An article of the library: what was read of its page, and what the reader has added. */
import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";

/** One state of the page's text. */
export interface Version {
  /** As read; corrections are stored apart, by article. */
  readonly record: PressRecord;
  /** Instant, ISO 8601 in UTC. */
  readonly readAt: string;
  /** `textDigest` of its text. */
  readonly sha256: string;
}

export interface SavedArticle {
  /** `articleKey` of the record. */
  readonly key: string;
  /** Instant of the first saving, ISO 8601 in UTC. */
  readonly savedAt: string;
  /** The version that is shown, searched and exported. */
  readonly current: Version;
  /** Versions with another text, the latest first. */
  readonly older: readonly Version[];
  /** Digest of a later text of the page that the reader has dismissed. */
  readonly ignoredDigest: string | null;
  readonly tags: readonly string[];
  readonly notes: string;
}

export function newArticle(current: Version): SavedArticle {
  const { record, readAt } = current;
  return {
    key: articleKey(record),
    savedAt: readAt,
    current,
    older: [],
    ignoredDigest: null,
    tags: [],
    notes: "",
  };
}

/** Which text is used when the page has changed. */
export type ChangeChoice = "saved" | "page" | "both";

/** The version is renewed, everything that the reader has added stays. A saved text is dropped only by choice. */
export function savedAgain(saved: SavedArticle, version: Version, choice: ChangeChoice = "both"): SavedArticle {
  if (version.sha256 === saved.current.sha256) return { ...saved, current: version, ignoredDigest: null };
  if (choice === "saved") return { ...saved, ignoredDigest: version.sha256 };
  const older = withoutText(saved.older, version);
  return {
    ...saved,
    current: version,
    older: choice === "both" ? [saved.current, ...older] : older,
    ignoredDigest: null,
  };
}

/** Makes an older version the current one. */
export function withCurrentVersion(saved: SavedArticle, sha256: string): SavedArticle {
  const chosen = saved.older.find((version) => version.sha256 === sha256);
  return chosen === undefined
    ? saved
    : { ...saved, current: chosen, older: [saved.current, ...withoutText(saved.older, chosen)] };
}

/** Gives an article the texts back that it had before a choice; tags and notes stay as they are now. */
export function withTextsOf(
  saved: SavedArticle,
  { current, older, ignoredDigest }: Pick<SavedArticle, "current" | "older" | "ignoredDigest">,
): SavedArticle {
  return { ...saved, current, older, ignoredDigest };
}

export function withTag(saved: SavedArticle, tag: string): SavedArticle {
  return { ...saved, tags: [...new Set([...saved.tags, tag])] };
}

export function withoutTag(saved: SavedArticle, tag: string): SavedArticle {
  return { ...saved, tags: saved.tags.filter((each) => each !== tag) };
}

/** Whether the page has a text that is neither saved nor dismissed. */
export function isChanged(saved: SavedArticle, sha256: string): boolean {
  return sha256 !== saved.ignoredDigest && !hasText(saved, sha256);
}

/** Whether one of its versions has this text. */
export function hasText({ current, older }: SavedArticle, sha256: string): boolean {
  return [current, ...older].some((version) => version.sha256 === sha256);
}

function withoutText(versions: readonly Version[], { sha256 }: Version): readonly Version[] {
  return versions.filter((version) => version.sha256 !== sha256);
}
