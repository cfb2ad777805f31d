import { useEffect, useRef } from "preact/hooks";
import type { Collector } from "../../library/collect/collector";
import { type Batch, isUnfinished, progressOf } from "../../library/model/batch";
import type { MessageKey } from "../../message-key";
import { formatDate, isoDay } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";
import { BatchItems } from "./batch-items";

interface BatchCardProps {
  readonly batch: Batch;
  readonly isRunning: boolean;
  /** Whether it is to be collected after another one. */
  readonly isQueued: boolean;
  /** Whether its articles are shown at first. */
  readonly isOpen: boolean;
  readonly actions: Collector;
}

/** One list on its way into the library: how far it is, what can be done with it, and each of its articles. */
export function BatchCard({ batch, isRunning, isQueued, isOpen, actions }: BatchCardProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { waiting, saved, known, failed } = progressOf(batch);
  const wanted = waiting + saved + known + failed;
  const isNew = saved + failed === 0;
  const isAtRest = !isRunning && !isQueued;
  const canStart = isUnfinished(batch) && isAtRest && (wanted > 0 || batch.nextList !== null);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Only at first: the reader opens and closes it from then on.
    if (details.current !== null && isOpen) details.current.open = true;
  }, [isOpen]);
  return (
    <section class="batch" aria-label={batch.listUrl}>
      <p class="batch-head">
        <a href={batch.listUrl} target="_blank" rel="noreferrer">
          {batch.listUrl}
        </a>
        <span class="hint">{formatDate(isoDay(new Date(batch.startedAt)), language)}</span>
      </p>
      <progress max={Math.max(wanted, 1)} value={saved + known + failed} aria-label={t("batchProgress")} />
      <p class="batch-state">
        {/* The counts change every second: too often to be told. */}
        <span role="status">{t(stateName(batch, isRunning, isQueued, isNew))}</span>
        {` · ${t("batchCounts", String(saved), String(known), String(failed), String(waiting))}`}
      </p>
      <p class="button-row">
        {canStart && (
          <button type="button" class="button small main-button" onClick={() => actions.start(batch.id)}>
            {t(isNew ? "batchStart" : "batchGoOn")}
          </button>
        )}
        {isRunning && (
          <button type="button" class="button small main-button" onClick={actions.pause}>
            {t("batchPause")}
          </button>
        )}
        {isUnfinished(batch) && (
          <button type="button" class="button small" onClick={() => actions.cancel(batch.id)}>
            {t("cancel")}
          </button>
        )}
        {/* Of a cancelled one the rest would be collected too. */}
        {failed > 0 && isAtRest && batch.state !== "cancelled" && (
          <button type="button" class="button small" onClick={() => actions.retry(batch.id)}>
            {t("batchRetry", String(failed))}
          </button>
        )}
        {!isUnfinished(batch) && (
          <button type="button" class="button small" onClick={() => actions.remove(batch.id)}>
            {t("batchForget")}
          </button>
        )}
      </p>
      <details ref={details}>
        <summary>{t("listCount", String(batch.items.length))}</summary>
        <BatchItems
          items={batch.items}
          canLeaveOut={isUnfinished(batch) && isAtRest}
          onLeaveOut={(item, isLeftOut) => actions.leaveOut(batch.id, item, isLeftOut)}
        />
      </details>
    </section>
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
