import { useState } from "preact/hooks";
import { findSuspicious, type SuspiciousArticle, storeRereading } from "../../library/collect/suspicious";
import { batchHash } from "../../library/model/route";
import type { Library } from "../../library/store/store";
import { type StoreProblem, storeProblem } from "../../library/store/store-problem";

export interface SuspiciousState {
  /** Null until the library was checked. */
  readonly found: readonly SuspiciousArticle[] | null;
  readonly isBusy: boolean;
  readonly problem: StoreProblem | null;
  readonly check: () => void;
  /** Reads what was found again: the batches are opened, to be started by the reader. */
  readonly readAgain: () => void;
}

/** The check of the library for articles that may be none. */
export function useSuspicious(library: Library): SuspiciousState {
  const [found, setFound] = useState<SuspiciousState["found"]>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const work = (doing: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    doing()
      .catch((error: unknown) => setProblem(storeProblem(error)))
      .finally(() => setBusy(false));
  };
  return {
    found,
    isBusy,
    problem,
    check: () => work(async () => setFound(await findSuspicious(library))),
    readAgain: () =>
      work(async () => {
        const [first] = await storeRereading(found ?? [], library);
        setFound(null);
        if (first !== undefined) location.hash = batchHash(first.id);
      }),
  };
}
