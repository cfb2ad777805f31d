import { useEffect, useState } from "preact/hooks";
import type { DeletedArticle } from "../../library/model/deleted-article";
import { onLibraryChange } from "../../library/store/change-channel";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { useTranslate } from "../shared/translate";
import { CHANGE_PROBLEMS } from "./change-problems";
import type { DeletedState } from "./deleted-articles";

/** The deleted articles, and what can be done with them; what was deleted too long ago is removed at the opening. */
export function useDeleted(library: Library): DeletedState {
  const t = useTranslate();
  const [deleted, setDeleted] = useState<readonly DeletedArticle[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(t(CHANGE_PROBLEMS[storeProblem(error)]));
  useEffect(() => {
    const read = () => {
      library.deleted().then(setDeleted, () => setDeleted([]));
    };
    library.purgeExpired(new Date()).then(read, read);
    return onLibraryChange((change) => {
      if (change !== "batches") read();
    });
  }, [library]);
  const run = (work: Promise<unknown>) => void work.then(() => setProblem(null), failed);
  return {
    deleted,
    problem,
    restore: (key) => run(library.undelete([key])),
    purge: (keys) => run(library.purge(keys)),
  };
}
