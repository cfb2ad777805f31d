import { useEffect, useRef } from "preact/hooks";
import type { Collector } from "../../library/collect/collector";
import { type Batch, canBeStarted, isUnfinished, progressOf } from "../../library/model/batch";
import type { MessageKey } from "../../message-key";
import { formatDate, isoDay } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";
import { BatchItems } from "./batch-items";
import { batchName } from "./batch-name";
import { batchWords } from "./batch-words";

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
  const words = batchWords(batch);
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
        <span role="status">{t(stateName(batch, isRunning, isQueued))}</span>
        {` · ${t(isCancelled ? words.countsCancelled : words.counts, ...[saved, known, failed, waiting].map(String))}`}
      </p>
      <BatchButtons batch={batch} isRunning={isRunning} isAtRest={isAtRest} actions={actions} />
      <details ref={details}>
        <summary>{t("listCount", String(batch.items.length))}</summary>
        <BatchItems
          items={batch.items}
          canLeaveOut={isUnfinished(batch) && isAtRest}
          isCancelled={isCancelled}
          words={words}
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
  const words = batchWords(batch);
  const canShow = isAtRest && saved > 0;
  const canStart = isAtRest && canBeStarted(batch);
  return (
    <p class="button-row">
      {canShow && (
        <button type="button" class="button small main-button" onClick={() => actions.showCollected(batch)}>
          {t(words.show, String(saved))}
        </button>
      )}
      {canStart && (
        <button
          type="button"
          class={canShow ? "button small" : "button small main-button"}
          onClick={() => actions.start(batch.id)}
        >
          {t(isNew(batch) && batch.state !== "cancelled" ? words.start : words.resume)}
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

/** Whether nothing has been asked for yet. Articles known to a list need no request, those known to a check have been read. */
function isNew(batch: Batch): boolean {
  const { saved, known, failed } = progressOf(batch);
  return saved + failed === 0 && !(batch.isCheck && known > 0);
}

function stateName(batch: Batch, isRunning: boolean, isQueued: boolean): MessageKey {
  const words = batchWords(batch);
  if (isRunning) return words.running;
  if (isQueued) return "batchQueued";
  switch (batch.state) {
    case "open":
      return isNew(batch) ? "batchNew" : "batchPaused";
    case "stopped":
      return "batchStopped";
    case "blocked":
      return words.blocked;
    case "cancelled":
      return "batchCancelled";
    case "done":
      return words.done;
  }
}
