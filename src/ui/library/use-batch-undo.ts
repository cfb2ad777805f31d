import { useState } from "preact/hooks";
import type { Collector } from "../../library/collect/collector";
import type { Batch } from "../../library/model/batch";
import type { BatchUndo } from "./batch-undo-line";
import type { BatchesState } from "./use-batches";

/** Cancelling and removing of batches, and the way back from the last of them. */
export function useBatchUndo({ running }: BatchesState, collector: Collector) {
  const [undo, setUndo] = useState<BatchUndo | null>(null);
  const offer = (kind: BatchUndo["kind"], { id, listTitle, listUrl }: Batch, goBack: () => void) =>
    setUndo({
      id,
      kind,
      name: listTitle ?? listUrl,
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
