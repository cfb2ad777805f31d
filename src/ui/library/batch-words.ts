import type { Batch } from "../../library/model/batch";
import type { MessageKey } from "../../message-key";

/** What the card of a batch says differently where the batch only checks saved articles. */
export interface BatchWords {
  readonly running: MessageKey;
  readonly blocked: MessageKey;
  readonly done: MessageKey;
  readonly start: MessageKey;
  readonly resume: MessageKey;
  readonly show: MessageKey;
  readonly counts: MessageKey;
  readonly countsCancelled: MessageKey;
  readonly notDone: MessageKey;
  readonly leftOut: MessageKey;
  readonly known: MessageKey;
}

const COLLECTING: BatchWords = {
  running: "batchRunning",
  blocked: "batchBlocked",
  done: "batchDone",
  start: "batchStart",
  resume: "batchResume",
  show: "batchShow",
  counts: "batchCounts",
  countsCancelled: "batchCountsCancelled",
  notDone: "itemNotCollected",
  leftOut: "itemLeftOut",
  known: "itemKnown",
};

const CHECKING: BatchWords = {
  running: "checkRunning",
  blocked: "checkBlocked",
  done: "checkDone",
  start: "checkStart",
  resume: "checkResume",
  show: "checkShow",
  counts: "checkCounts",
  countsCancelled: "checkCountsCancelled",
  notDone: "itemNotChecked",
  leftOut: "itemNotToCheck",
  known: "itemUnchanged",
};

export function batchWords({ isCheck }: Pick<Batch, "isCheck">): BatchWords {
  return isCheck ? CHECKING : COLLECTING;
}
