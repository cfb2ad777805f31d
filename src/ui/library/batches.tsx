import type { Collector } from "../../library/collect/collector";
import type { ListProblem } from "../../library/collect/read-list";
import type { Batch } from "../../library/model/batch";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";
import { BatchCard } from "./batch-card";
import { BatchUndoLine } from "./batch-undo-line";
import { ListAddress } from "./list-address";
import { useBatchUndo } from "./use-batch-undo";
import type { BatchesState } from "./use-batches";

interface BatchesProps {
  readonly state: BatchesState;
  readonly actions: Collector;
  /** The batch that the address names. */
  readonly opened: string | null;
  /** Reads a list page; resolves to null once its batch is stored. */
  readonly readList: (url: string, pages: number) => Promise<ListProblem | null>;
  readonly showCollected: (batch: Batch) => void;
}

const PROBLEMS: Readonly<Record<NonNullable<BatchesState["problem"]>, MessageKey>> = {
  full: "batchFull",
  newer: "libraryNewer",
  blocked: "libraryBlocked",
  failed: "batchStepNotSaved",
  elsewhere: "batchElsewhere",
  forbidden: "siteForbidden",
};

/** Lists that were or will be collected, the latest first. */
export function Batches({ state, actions, opened, readList, showCollected }: BatchesProps) {
  const t = useTranslate();
  const { batches, running, queued, problem } = state;
  const [undo, cardActions] = useBatchUndo(state, actions);
  if (batches === null && problem === null) return null;
  return (
    <main class="batches">
      <h1>{t("libraryBatches")}</h1>
      <p class="hint">{t("batchesHint")}</p>
      <ListAddress readList={readList} />
      {problem !== null && (
        <p class="warning" role="alert">
          {t(PROBLEMS[problem])}
        </p>
      )}
      <BatchUndoLine undo={undo} />
      {(batches ?? []).map((batch, i) => (
        <BatchCard
          key={batch.id}
          batch={batch}
          isRunning={batch.id === running}
          isQueued={queued.includes(batch.id)}
          isOpen={opened === null ? i === 0 : batch.id === opened}
          actions={{ ...actions, ...cardActions, showCollected }}
        />
      ))}
    </main>
  );
}
