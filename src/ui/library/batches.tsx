import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";
import { BatchCard } from "./batch-card";
import type { BatchActions, BatchesState } from "./batches-state";
import { ListAddress } from "./list-address";

interface BatchesProps {
  readonly state: BatchesState;
  readonly actions: BatchActions;
  /** The batch that the reader comes for. */
  readonly opened: string | null;
  /** Reads a list page; resolves to what speaks against it, null once its batch is there. */
  readonly readList: (url: string, pages: number) => Promise<MessageKey | null>;
}

const PROBLEMS: Readonly<Record<NonNullable<BatchesState["problem"]>, MessageKey>> = {
  full: "batchFull",
  newer: "libraryNewer",
  failed: "batchNotKept",
  elsewhere: "batchElsewhere",
  forbidden: "siteForbidden",
};

/** Lists that were collected or are to be, the latest first. */
export function Batches({ state: { batches, running, queued, problem }, actions, opened, readList }: BatchesProps) {
  const t = useTranslate();
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
      {(batches ?? []).map((batch, i) => (
        <BatchCard
          key={batch.id}
          batch={batch}
          isRunning={batch.id === running}
          isQueued={queued.includes(batch.id)}
          isOpen={opened === null ? i === 0 : batch.id === opened}
          actions={actions}
        />
      ))}
    </main>
  );
}
