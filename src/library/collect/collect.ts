/** Collects a batch: one request at a time, a pause after each, every step kept before the next. */
import { keyOfAddress } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import type { ParsedHtml } from "../../saved-page/read-html";
import { type Batch, type ItemProblem, type ItemState, withItem, withListPage } from "../model/batch";

/** What the site gives at an address. */
export type FetchedPage =
  | { readonly kind: "page"; readonly html: string }
  /** `unreachable` may pass; the others would be the same another time. */
  | { readonly kind: Exclude<ItemProblem, "no-article"> }
  /** The extension may see no page of the site. */
  | { readonly kind: "forbidden" };

export interface CollectTools {
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  readonly readHtml: (html: string, url: URL) => Promise<ParsedHtml>;
  /** Ends early, without complaint, when the signal says so. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly isKnown: (key: string) => Promise<boolean>;
  readonly putBatch: (batch: Batch) => Promise<void>;
  readonly putCollected: (record: PressRecord, batch: Batch) => Promise<void>;
}

/** The site is a newspaper's, not a data service: a second between two requests is about a fast reader's pace. */
const PAUSE_MS = 1000;
/** After a failure the site gets time to recover, more each time. */
const RETRY_PAUSES_MS = [2000, 6000, 18_000];
/** As many articles in a row that cannot be reached are no accident of theirs. */
const MOST_FAILURES = 3;

/** The signal's reason where the batch is not to go on another time. */
export const CANCELLED = "cancelled";

/**
 * Resolves to the batch as it then is: done, stopped, or, after the signal, as far as it has come. Rejects where the
 * library does not keep a step; the steps before it are kept.
 */
export async function collect(start: Batch, tools: CollectTools, signal: AbortSignal): Promise<Batch> {
  let batch: Batch = { ...start, state: "open" };
  /** Items of the present row of failures. */
  let failures: number[] = [];
  const step = async (next: Batch, keeping = tools.putBatch(next)) => {
    await keeping;
    batch = next;
  };

  await step(batch);
  while (!signal.aborted) {
    const { nextList } = batch;
    const at = batch.items.findIndex(({ state }) => state.kind === "waiting");
    const item = batch.items[at];
    if (nextList !== null) {
      const page = await fetchPatiently(nextList.url, tools, signal);
      if (page.kind === "unreachable" && signal.aborted) break;
      if (page.kind === "unreachable" || page.kind === "forbidden") return stop();
      await step(await grown(batch, nextList.url, page, tools));
    } else if (item === undefined) {
      await step({ ...batch, state: "done" });
      return batch;
    } else if (await tools.isKnown(keyOfAddress(item.link.url))) {
      await step(withItem(batch, at, { kind: "known" }));
      continue;
    } else {
      const page = await fetchPatiently(item.link.url, tools, signal);
      // Not answered because it was not waited for: that is no failure.
      if (page.kind === "unreachable" && signal.aborted) break;
      if (page.kind === "forbidden") return stop();
      const { state, record } = await resultOf(page, item.link.url, tools);
      const next = withItem(batch, at, state);
      await step(next, record === null ? undefined : tools.putCollected(record, next));
      failures = page.kind === "unreachable" ? [...failures, at] : [];
      if (failures.length >= MOST_FAILURES) return stop();
    }
    await tools.pause(PAUSE_MS, signal);
  }
  if (signal.reason === CANCELLED) await step({ ...batch, state: "cancelled" });
  return batch;

  /** What could not be reached waits for another day. */
  async function stop(): Promise<Batch> {
    const left = failures.reduce((each, at) => withItem(each, at, { kind: "waiting" }), batch);
    await step({ ...left, state: "stopped" });
    return batch;
  }
}

async function fetchPatiently(url: string, tools: CollectTools, signal: AbortSignal): Promise<FetchedPage> {
  let page = await tools.fetchPage(url);
  for (const milliseconds of RETRY_PAUSES_MS) {
    if (page.kind !== "unreachable" || signal.aborted) break;
    await tools.pause(milliseconds, signal);
    if (signal.aborted) break;
    page = await tools.fetchPage(url);
  }
  return page;
}

/** An answer, whatever it says. */
type Answer = Exclude<FetchedPage, { readonly kind: "forbidden" }>;

/** A list page that is not there, or is none, ends the list. */
async function grown(batch: Batch, url: string, page: Answer, { readHtml }: CollectTools): Promise<Batch> {
  if (page.kind !== "page") return withListPage(batch, url, [], null);
  const reading = await readOrNot(page.html, url, readHtml);
  return withListPage(batch, url, reading?.links ?? [], reading?.next ?? null);
}

async function resultOf(
  page: Answer,
  url: string,
  { readHtml }: CollectTools,
): Promise<{ readonly state: ItemState; readonly record: PressRecord | null }> {
  if (page.kind !== "page") return { state: { kind: "failed", problem: page.kind }, record: null };
  const record = (await readOrNot(page.html, url, readHtml))?.record ?? null;
  return record === null
    ? { state: { kind: "failed", problem: "no-article" }, record }
    : { state: { kind: "saved" }, record };
}

/** Null where the reading itself fails: the batch does not end at one page, time and again. */
async function readOrNot(html: string, url: string, readHtml: CollectTools["readHtml"]): Promise<ParsedHtml | null> {
  try {
    return await readHtml(html, new URL(url));
  } catch {
    return null;
  }
}
