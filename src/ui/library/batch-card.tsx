import { useEffect, useRef } from "preact/hooks";
import type { Collector } from "../../library/collect/collector";
import { type Batch, canBeStarted, isUnfinished, progressOf } from "../../library/model/batch";
import type { MessageKey } from "../../message-key";
import { formatDate, isoDay } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";
import { BatchItems } from "./batch-items";
import { batchName } from "./batch-name";

export interface BatchCardActions extends Pick<Collector, "start" | "retry" | "pause" | "leaveOut"> {
  readonly cancel: (batch: Batch) => void;
  readonly remove: (batch: Batch) => void;
  /** Shows the articles that the batch has collected. */
  readonly showCollected: (batch: Batch) => void;
}

interface BatchCardProps {
  readonly batch: Batch;
  readonly isRunning: boolean;
  /** Whether it is to be collected after another one. */
  readonly isQueued: boolean;
  /** Whether its articles are shown at first. */
  readonly isOpen: boolean;
  readonly actions: BatchCardActions;
}

/** One list that is being collected: its progress, the actions on it, and each of its articles. */
export function BatchCard({ batch, isRunning, isQueued, isOpen, actions }: BatchCardProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { waiting, saved, known, failed } = progressOf(batch);
  const isAtRest = !isRunning && !isQueued;
  const isCancelled = batch.state === "cancelled" && isAtRest;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Only at first: from then on the reader opens and closes it.
    if (details.current !== null && isOpen) details.current.open = true;
  }, [isOpen]);
  const name = batchName(batch, t);
  return (
    <section class="batch" aria-label={name}>
      <p class="batch-head">
        <a href={batch.listUrl} title={batch.listUrl} target="_blank" rel="noreferrer">
          {name}
        </a>
        <span class="hint">{formatDate(isoDay(new Date(batch.startedAt)), language)}</span>
      </p>
      <progress
        max={Math.max(waiting + saved + known + failed, 1)}
        value={saved + known + failed}
        aria-label={t("batchProgress")}
      />
      <p class="batch-state">
        {/* The counts change every second, too often to be announced. */}
        <span role="status">{t(stateName(batch, isRunning, isQueued, saved + failed === 0))}</span>
        {` · ${t(isCancelled ? "batchCountsCancelled" : "batchCounts", ...[saved, known, failed, waiting].map(String))}`}
      </p>
      <BatchButtons batch={batch} isRunning={isRunning} isAtRest={isAtRest} actions={actions} />
      <details ref={details}>
        <summary>{t("listCount", String(batch.items.length))}</summary>
        <BatchItems
          items={batch.items}
          canLeaveOut={isUnfinished(batch) && isAtRest}
          isCancelled={isCancelled}
          onLeaveOut={(item, isLeftOut) => actions.leaveOut(batch.id, item, isLeftOut)}
        />
      </details>
    </section>
  );
}

interface BatchButtonsProps extends Pick<BatchCardProps, "batch" | "isRunning" | "actions"> {
  readonly isAtRest: boolean;
}

function BatchButtons({ batch, isRunning, isAtRest, actions }: BatchButtonsProps) {
  const t = useTranslate();
  const { saved, failed } = progressOf(batch);
  const canShow = isAtRest && saved > 0;
  const canStart = isAtRest && canBeStarted(batch);
  return (
    <p class="button-row">
      {canShow && (
        <button type="button" class="button small main-button" onClick={() => actions.showCollected(batch)}>
          {t("batchShow", String(saved))}
        </button>
      )}
      {canStart && (
        <button
          type="button"
          class={canShow ? "button small" : "button small main-button"}
          onClick={() => actions.start(batch.id)}
        >
          {t(saved + failed === 0 && batch.state !== "cancelled" ? "batchStart" : "batchResume")}
        </button>
      )}
      {isRunning && (
        <button type="button" class="button small main-button" onClick={actions.pause}>
          {t("batchPause")}
        </button>
      )}
      {isUnfinished(batch) && (
        <button type="button" class="button small" onClick={() => actions.cancel(batch)}>
          {t("cancel")}
        </button>
      )}
      {/* Retrying a cancelled batch would also collect the articles that were still waiting. */}
      {failed > 0 && isAtRest && batch.state !== "cancelled" && (
        <button type="button" class="button small" onClick={() => actions.retry(batch.id)}>
          {t("batchRetry", String(failed))}
        </button>
      )}
      {!isUnfinished(batch) && isAtRest && (
        <button type="button" class="button small" onClick={() => actions.remove(batch)}>
          {t("batchForget")}
        </button>
      )}
    </p>
  );
}

function stateName({ state }: Batch, isRunning: boolean, isQueued: boolean, isNew: boolean): MessageKey {
  if (isRunning) return "batchRunning";
  if (isQueued) return "batchQueued";
  switch (state) {
    case "open":
      return isNew ? "batchNew" : "batchPaused";
    case "stopped":
      return "batchStopped";
    case "blocked":
      return "batchBlocked";
    case "cancelled":
      return "batchCancelled";
    case "done":
      return "batchDone";
  }
}
