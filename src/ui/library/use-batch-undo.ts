import { useState } from "preact/hooks";
import type { Collector } from "../../library/collect/collector";
import type { Batch } from "../../library/model/batch";
import { useTranslate } from "../shared/translate";
import { batchName } from "./batch-name";
import type { BatchUndo } from "./batch-undo-line";
import type { BatchesState } from "./use-batches";

/** Cancelling and removing of batches, and the way back from the last of them. */
export function useBatchUndo({ running }: BatchesState, collector: Collector) {
  const [undo, setUndo] = useState<BatchUndo | null>(null);
  const t = useTranslate();
  const offer = (kind: BatchUndo["kind"], batch: Batch, goBack: () => void) =>
    setUndo({
      id: batch.id,
      kind,
      name: batchName(batch, t),
      onUndo: () => {
        goBack();
        setUndo(null);
      },
    });
  return [
    undo,
    {
      cancel: (batch: Batch) => {
        const isRunning = batch.id === running;
        collector.cancel(batch.id);
        offer("cancelled", batch, () => (isRunning ? collector.start(batch.id) : collector.putBack(batch)));
      },
      remove: (batch: Batch) => {
        collector.remove(batch.id);
        offer("removed", batch, () => collector.putBack(batch));
      },
    },
  ] as const;
}
