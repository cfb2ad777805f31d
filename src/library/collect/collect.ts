/** Collects a batch: one request at a time, a pause after each, every step stored before the next. */
import type { FetchedPage } from "../../browser/fetch-page";
import { keyOfAddress } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import type { ParsedHtml } from "../../saved-page/read-html";
import { type Batch, type BatchItem, type ItemState, withItem, withListPage } from "../model/batch";

export interface CollectTools {
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  readonly readHtml: (html: string, url: URL) => Promise<ParsedHtml>;
  /** Ends early, without an error, when the signal is aborted. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly isKnown: (key: string) => Promise<boolean>;
  readonly putBatch: (batch: Batch) => Promise<void>;
  readonly putCollected: (record: PressRecord, batch: Batch) => Promise<void>;
}

/** The site is a newspaper's, not a data service: a second between two requests is about a fast reader's pace. */
const PAUSE_MS = 1000;
/** After a failure the site gets time to recover, more each time. */
const RETRY_PAUSES_MS = [2000, 6000, 18_000];
/** This many unreachable articles in a row mean that the site is down, not the articles. */
const MOST_FAILURES = 3;

/** The signal's reason when the batch is not to be resumed. */
export const CANCELLED = "cancelled";

/** A batch on its way. */
interface Run {
  readonly batch: Batch;
  /** The items of the present row of failures. */
  readonly failures: readonly number[];
}

interface Step {
  readonly run: Run;
  /** The article that this step has brought. */
  readonly record: PressRecord | null;
  readonly hasAsked: boolean;
}

/**
 * Resolves to the batch as it is in the end: done, stopped, or, after the signal, as far as it was collected. Rejects
 * when the library cannot store a step; the steps before it are stored.
 */
export async function collect(start: Batch, tools: CollectTools, signal: AbortSignal): Promise<Batch> {
  let run: Run = { batch: { ...start, state: "open" }, failures: [] };
  await tools.putBatch(run.batch);
  while (!signal.aborted && run.batch.state === "open") {
    const step = await nextStep(run, tools, signal);
    // Pausing or cancelling has cut the wait for an answer short: that is no failure.
    if (step === null) break;
    await store(step, tools);
    run = step.run;
    if (step.hasAsked && run.batch.state === "open") await tools.pause(PAUSE_MS, signal);
  }
  if (signal.reason !== CANCELLED || run.batch.state !== "open") return run.batch;
  const cancelled: Batch = { ...run.batch, state: "cancelled" };
  await tools.putBatch(cancelled);
  return cancelled;
}

function store({ run, record }: Step, tools: CollectTools): Promise<void> {
  return record === null ? tools.putBatch(run.batch) : tools.putCollected(record, run.batch);
}

/** @returns null where the signal ended it */
async function nextStep(run: Run, tools: CollectTools, signal: AbortSignal): Promise<Step | null> {
  const { batch } = run;
  if (batch.nextList !== null) return listStep(run, batch.nextList.url, tools, signal);
  const at = batch.items.findIndex(({ state }) => state.kind === "waiting");
  const item = batch.items[at];
  if (item === undefined) return { run: { ...run, batch: { ...batch, state: "done" } }, record: null, hasAsked: false };
  if (await tools.isKnown(keyOfAddress(item.link.url))) {
    return { run: { ...run, batch: withItem(batch, at, { kind: "known" }) }, record: null, hasAsked: false };
  }
  return articleStep(run, at, item, tools, signal);
}

async function listStep(run: Run, url: string, tools: CollectTools, signal: AbortSignal): Promise<Step | null> {
  const page = await fetchPatiently(url, tools, signal);
  if (page.kind === "unreachable" && signal.aborted) return null;
  if (page.kind === "unreachable" || page.kind === "forbidden") return stopped(run);
  return { run: { ...run, batch: await withNextList(run.batch, url, page, tools) }, record: null, hasAsked: true };
}

async function articleStep(
  run: Run,
  at: number,
  { link }: BatchItem,
  tools: CollectTools,
  signal: AbortSignal,
): Promise<Step | null> {
  const page = await fetchPatiently(link.url, tools, signal);
  if (page.kind === "unreachable" && signal.aborted) return null;
  if (page.kind === "forbidden") return stopped(run);
  const { state, record } = await resultOf(page, link.url, tools);
  const failures = page.kind === "unreachable" ? [...run.failures, at] : [];
  const next: Run = { batch: withItem(run.batch, at, state), failures };
  return failures.length >= MOST_FAILURES ? stopped(next) : { run: next, record, hasAsked: true };
}

/** The articles of the present row of failures wait for another day. */
function stopped({ batch, failures }: Run): Step {
  const left = failures.reduce((each, at) => withItem(each, at, { kind: "waiting" }), batch);
  return { run: { batch: { ...left, state: "stopped" }, failures: [] }, record: null, hasAsked: true };
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

/** The site's answer, whatever it is. */
type Answer = Exclude<FetchedPage, { readonly kind: "forbidden" }>;

/** A list page that is missing, or is no list, ends the list. */
async function withNextList(batch: Batch, url: string, page: Answer, { readHtml }: CollectTools): Promise<Batch> {
  if (page.kind !== "page") return withListPage(batch, url, [], null);
  const parsed = await readOrNull(page.html, url, readHtml);
  return withListPage(batch, url, parsed?.links ?? [], parsed?.next ?? null);
}

async function resultOf(
  page: Answer,
  url: string,
  { readHtml }: CollectTools,
): Promise<{ readonly state: ItemState; readonly record: PressRecord | null }> {
  if (page.kind !== "page") return { state: { kind: "failed", problem: page.kind }, record: null };
  const record = (await readOrNull(page.html, url, readHtml))?.record ?? null;
  return record === null
    ? { state: { kind: "failed", problem: "no-article" }, record }
    : { state: { kind: "saved" }, record };
}

/** Null where the reading itself fails: one such page must not end the batch each time. */
async function readOrNull(html: string, url: string, readHtml: CollectTools["readHtml"]): Promise<ParsedHtml | null> {
  try {
    return await readHtml(html, new URL(url));
  } catch {
    return null;
  }
}
