/** Collects a batch: one request at a time, a pause after each, every step stored before the next. */
import type { FetchedPage } from "../../browser/fetch-page";
import { keyOfAddress } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import type { ParsedHtml } from "../../saved-page/read-html";
import { type Batch, type ItemProblem, type ItemState, withItem, withListPage } from "../model/batch";
import type { SavedArticle } from "../model/saved-article";
import { checkOutcome } from "./check-changes";
import { type Judgement, judgeAnswer, judgeList } from "./judge-answer";

export interface CollectTools {
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  readonly readHtml: (html: string, url: URL) => Promise<ParsedHtml>;
  /** Ends early, without an error, when the signal is aborted. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly isKnown: (key: string) => Promise<boolean>;
  /** Null where the library does not have it. */
  readonly savedArticle: (key: string) => Promise<SavedArticle | null>;
  readonly putBatch: (batch: Batch) => Promise<void>;
  readonly putCollected: (record: PressRecord, batch: Batch) => Promise<void>;
}

/** The site is a newspaper's, not a data service: a second between two requests is about a fast reader's pace. */
const PAUSE_MS = 1000;
/** After a failure the site gets time to recover, more each time. */
const RETRY_PAUSES_MS = [2000, 6000, 18_000];
/** This many articles in a row that fail in the same one of these ways mean that the site is the cause, not the articles. */
const MOST_FAILURES = 3;
const FAILURES_OF_SITE: ReadonlySet<ItemProblem> = new Set(["unreachable", "too-slow", "login", "moved-away"]);

/** The signal's reason when the batch is not to be resumed. */
export const CANCELLED = "cancelled";

/** A batch on its way. */
interface Run {
  readonly batch: Batch;
  /** The items of the present row of failures of one kind. */
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
  const early = await outcomeWithoutAsking(batch, keyOfAddress(item.link.url), tools);
  if (early !== null) return { run: { ...run, batch: withItem(batch, at, early) }, record: null, hasAsked: false };
  return articleStep(run, at, tools, signal);
}

/** @returns null where the article's page has to be read */
async function outcomeWithoutAsking(
  { isRereading, isCheck }: Batch,
  key: string,
  { isKnown, savedArticle }: CollectTools,
): Promise<ItemState | null> {
  if (isRereading) return null;
  if (isCheck) return (await savedArticle(key)) === null ? { kind: "failed", problem: "deleted" } : null;
  return (await isKnown(key)) ? { kind: "known" } : null;
}

async function listStep(run: Run, url: string, tools: CollectTools, signal: AbortSignal): Promise<Step | null> {
  const page = await fetchPatiently(url, tools, signal);
  if (page.kind === "unreachable" && signal.aborted) return null;
  if (page.kind === "unreachable" || page.kind === "too-slow" || page.kind === "forbidden")
    return ended(run, "stopped");
  const parsed = page.kind === "page" ? await readOrNull(page.html, url, tools.readHtml) : null;
  const judgement = page.kind === "page" ? judgeList(page.html, parsed ?? { links: [] }) : "no-list";
  if (judgement === "captcha") return ended(run, "blocked");
  if (judgement === "login" || judgement === "incomplete") return ended(run, "stopped");
  // A list page that is missing, or is no list, ends the list.
  const batch = withListPage(run.batch, url, parsed?.links ?? [], parsed?.next ?? null);
  return { run: { ...run, batch }, record: null, hasAsked: true };
}

async function articleStep(run: Run, at: number, tools: CollectTools, signal: AbortSignal): Promise<Step | null> {
  const page = await fetchPatiently(run.batch.items[at]?.link.url ?? "", tools, signal);
  if (page.kind === "unreachable" && signal.aborted) return null;
  if (page.kind === "forbidden") return ended(run, "stopped");
  const judgement = page.kind === "page" ? await judged(page, run.batch, at, tools) : page;
  if (judgement.kind === "captcha") return ended(run, "blocked");
  if (judgement.kind === "article") {
    const { record } = judgement;
    const key = keyOfAddress(run.batch.items[at]?.link.url ?? "");
    const state: ItemState = run.batch.isCheck
      ? await checkOutcome(await tools.savedArticle(key), record)
      : { kind: "saved" };
    const batch = withItem(run.batch, at, state);
    return { run: { batch, failures: [] }, record: state.kind === "saved" ? record : null, hasAsked: true };
  }
  return failed(run, at, judgement.kind);
}

function failed({ batch, failures }: Run, at: number, problem: ItemProblem): Step {
  const last = batch.items[failures.at(-1) ?? -1]?.state;
  const isSame = last?.kind === "failed" && last.problem === problem;
  const run: Run = {
    batch: withItem(batch, at, { kind: "failed", problem }),
    failures: FAILURES_OF_SITE.has(problem) ? [...(isSame ? failures : []), at] : [],
  };
  return run.failures.length >= MOST_FAILURES ? ended(run, "stopped") : { run, record: null, hasAsked: true };
}

/** The articles of the present row of failures wait for another day. */
function ended({ batch, failures }: Run, state: "stopped" | "blocked"): Step {
  const left = failures.reduce((each, at) => withItem(each, at, { kind: "waiting" }), batch);
  return { run: { batch: { ...left, state }, failures: [] }, record: null, hasAsked: true };
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

async function judged(
  { html, url }: Extract<FetchedPage, { readonly kind: "page" }>,
  { items }: Batch,
  at: number,
  { readHtml }: CollectTools,
): Promise<Judgement> {
  const link = items[at]?.link;
  const parsed = link && (await readOrNull(html, link.url, readHtml));
  if (!link || !parsed) return { kind: "no-article" };
  const others = items.filter((_, i) => i !== at).map((item) => item.link);
  return judgeAnswer({ link, others, url, html, parsed });
}

/** Null where the reading itself fails: one such page must not end the batch each time. */
async function readOrNull(html: string, url: string, readHtml: CollectTools["readHtml"]): Promise<ParsedHtml | null> {
  try {
    return await readHtml(html, new URL(url));
  } catch {
    return null;
  }
}
