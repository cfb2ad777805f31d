/** A batch: articles of a list page on their way into the library. It is stored at every step, so that it can go on after any end. */
import type { ArticleLink } from "../../record";

/** Why an article could not be collected. */
export type ItemProblem = "missing" | "unreachable" | "other-host" | "no-article" | "too-large";

export type ItemState =
  | { readonly kind: "waiting" }
  /** It was in the library before. */
  | { readonly kind: "known" }
  | { readonly kind: "saved" }
  /** The reader does not want it. */
  | { readonly kind: "left-out" }
  | { readonly kind: "failed"; readonly problem: ItemProblem };

export interface BatchItem {
  readonly link: ArticleLink;
  readonly state: ItemState;
}

/** `stopped`: the site has not answered several times in a row. What is `open` is being collected, or was when its tab ended. */
export type BatchState = "open" | "stopped" | "cancelled" | "done";

export interface Batch {
  readonly id: string;
  /** The list page from which it was started. */
  readonly listUrl: string;
  /** Instant, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly state: BatchState;
  readonly items: readonly BatchItem[];
  /** The list pages that have been read. */
  readonly readLists: readonly string[];
  /** The list page that is to be read next, and how many there are from it on that the reader wants. */
  readonly nextList: { readonly url: string; readonly pages: number } | null;
}

export interface BatchStart extends Pick<Batch, "id" | "listUrl" | "startedAt"> {
  readonly links: readonly ArticleLink[];
  readonly next: string | null;
  /** How many list pages after this one are wanted too. */
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

/** The articles of a further list page join, each once. */
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

/** What the library has already needs no collecting. @param known addresses */
export function withKnown(batch: Batch, known: ReadonlySet<string>): Batch {
  const items = batch.items.map(
    (item): BatchItem => (known.has(item.link.url) ? { ...item, state: { kind: "known" } } : item),
  );
  return { ...batch, items };
}

/** What failed is to be tried again. */
export function withRetries(batch: Batch): Batch {
  return { ...batch, items: batch.items.map((item) => (item.state.kind === "failed" ? waiting(item.link) : item)) };
}

/** Whether something is still to be done: also of what was stopped. */
export function isUnfinished({ state }: Batch): boolean {
  return state === "open" || state === "stopped";
}

export type Progress = Readonly<Record<ItemState["kind"], number>>;

export function progressOf({ items }: Batch): Progress {
  const progress = { waiting: 0, known: 0, saved: 0, "left-out": 0, failed: 0 };
  for (const { state } of items) progress[state.kind]++;
  return progress;
}

/** A page that leads back to one that was read is no further page. */
function furtherList(batch: Batch, next: string | null, pages: number): Batch["nextList"] {
  return next === null || pages <= 0 || batch.readLists.includes(next) ? null : { url: next, pages };
}

function waiting(link: ArticleLink): BatchItem {
  return { link, state: { kind: "waiting" } };
}
