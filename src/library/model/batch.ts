/** A batch: articles of a list page on their way into the library. Each step is stored, so that it can be resumed after any end. */
import { tidy } from "../../read/line/text";
import { keyOfAddress } from "../../read/page/article-key";
import type { ArticleLink } from "../../record";
import { TITLE_SUFFIXES } from "../../site";

/** Why an article could not be collected. All of them can be tried again. */
export const ITEM_PROBLEMS = [
  "missing",
  "unreachable",
  /** The answer was cut off by a limit of time, or of size. */
  "too-slow",
  "too-large",
  /** The link leads to another host, or the site redirects it there. */
  "other-host",
  "moved-away",
  /** The page ends in the middle. */
  "incomplete",
  /** The answer is another page than the article that the list names. */
  "login",
  "another-article",
  "not-article",
  /** The page holds no article at all. */
  "no-article",
  /** The reader has deleted the article that was to be checked. */
  "deleted",
] as const;
export type ItemProblem = (typeof ITEM_PROBLEMS)[number];

export type ItemState =
  | { readonly kind: "waiting" }
  /** It was in the library before; in a check: its page has no new text. */
  | { readonly kind: "known" }
  /** `changes`: in a check, how many paragraphs differ from the text that the library had. */
  | { readonly kind: "saved"; readonly changes?: number }
  /** The reader has left it out. */
  | { readonly kind: "left-out" }
  | { readonly kind: "failed"; readonly problem: ItemProblem };

export interface BatchItem {
  readonly link: ArticleLink;
  readonly state: ItemState;
}

/**
 * `open`: is being collected, or was when its tab ended. `stopped`: the site did not answer several times in a row.
 * `blocked`: the site asks whether a person is reading.
 */
export const BATCH_STATES = ["open", "stopped", "blocked", "cancelled", "done"] as const;
export type BatchState = (typeof BATCH_STATES)[number];

export interface Batch {
  readonly id: string;
  /** The list page from which it was started. */
  readonly listUrl: string;
  /** The list's own name; absent where the page gives none. */
  readonly listTitle?: string;
  /** Articles that the library has are collected too: their saved text is under suspicion. */
  readonly isRereading?: boolean;
  /** The pages of saved articles are read again; only a text that the library does not have is saved. */
  readonly isCheck?: boolean;
  /** Instant, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly state: BatchState;
  readonly items: readonly BatchItem[];
  /** The list pages that have been read. */
  readonly readLists: readonly string[];
  /** The list page to be read next, and how many the reader wants from there on. */
  readonly nextList: { readonly url: string; readonly pages: number } | null;
}

export interface BatchStart
  extends Pick<Batch, "id" | "listUrl" | "startedAt" | "listTitle" | "isRereading" | "isCheck"> {
  readonly links: readonly ArticleLink[];
  readonly next: string | null;
  /** How many list pages after this one to read too. */
  readonly pages: number;
}

export function newBatch({ links, next, pages, ...start }: BatchStart): Batch {
  const batch: Batch = {
    ...start,
    state: "open",
    items: links.map(waiting),
    readLists: [start.listUrl],
    nextList: null,
  };
  return { ...batch, nextList: furtherList(batch, next, pages) };
}

/** `记者提问-宁波新闻发布-中国宁波网` → 记者提问; nothing where the page has no title. */
export function listTitleOf(documentTitle: string | null): Pick<Batch, "listTitle"> {
  const listTitle = tidy(documentTitle ?? "").replace(TITLE_SUFFIXES, "");
  return listTitle === "" ? {} : { listTitle };
}

/** Adds the articles of a further list page, each once. */
export function withListPage(batch: Batch, url: string, links: readonly ArticleLink[], next: string | null): Batch {
  const listed = new Set(batch.items.map(({ link }) => link.url));
  const grown: Batch = {
    ...batch,
    items: [...batch.items, ...links.filter((link) => !listed.has(link.url)).map(waiting)],
    readLists: [...batch.readLists, url],
  };
  return { ...grown, nextList: furtherList(grown, next, (batch.nextList?.pages ?? 1) - 1) };
}

export function withItem(batch: Batch, at: number, state: ItemState): Batch {
  return { ...batch, items: batch.items.map((item, i) => (i === at ? { ...item, state } : item)) };
}

/** Marks the articles that the library has. @param known addresses */
export function withKnown(batch: Batch, known: ReadonlySet<string>): Batch {
  const items = batch.items.map(
    (item): BatchItem => (known.has(item.link.url) ? { ...item, state: { kind: "known" } } : item),
  );
  return { ...batch, items };
}

/** Lets the failed articles wait again. */
export function withRetries(batch: Batch): Batch {
  return { ...batch, items: batch.items.map((item) => (item.state.kind === "failed" ? waiting(item.link) : item)) };
}

/** Whether articles are still to be collected. */
export function isUnfinished({ state }: Batch): boolean {
  return state === "open" || state === "stopped" || state === "blocked";
}

/** Whether it can be started: also when it was cancelled, as long as something is left. */
export function canBeStarted({ state, items, nextList }: Batch): boolean {
  return state !== "done" && (nextList !== null || items.some((item) => item.state.kind !== "left-out"));
}

/** Keys of the articles that the batch has brought into the library; those of a check have changed. */
export function collectedKeys({ items }: Batch): readonly string[] {
  return items.flatMap(({ link, state }) => (state.kind === "saved" ? [keyOfAddress(link.url)] : []));
}

export type Progress = Readonly<Record<ItemState["kind"], number>>;

export function progressOf({ items }: Batch): Progress {
  const progress = { waiting: 0, known: 0, saved: 0, "left-out": 0, failed: 0 };
  for (const { state } of items) progress[state.kind]++;
  return progress;
}

/** A link back to a page that was read leads to no further page. */
function furtherList(batch: Batch, next: string | null, pages: number): Batch["nextList"] {
  return next === null || pages <= 0 || batch.readLists.includes(next) ? null : { url: next, pages };
}

function waiting(link: ArticleLink): BatchItem {
  return { link, state: { kind: "waiting" } };
}
