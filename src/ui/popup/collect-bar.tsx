import { useState } from "preact/hooks";
import { SAVE_PROBLEMS } from "../../library/store/save-sentences";
import type { StoreProblem } from "../../library/store/store-problem";
import { NextPagesInput } from "../shared/next-pages-input";
import { useTranslate } from "../shared/translate";
import { ActionFooter } from "./action-footer";

interface CollectBarProps {
  /** How many articles are ticked. */
  readonly count: number;
  /** Whether the list continues on another page. */
  readonly hasNext: boolean;
  /** Resolves to why nothing can be collected, null once the batch is saved. */
  readonly onCollect: (pages: number) => Promise<StoreProblem | null>;
}

/** Collects the ticked articles, and those of following list pages if the reader wants them. */
export function CollectBar({ count, hasNext, onCollect }: CollectBarProps) {
  const t = useTranslate();
  const [pages, setPages] = useState(0);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  return (
    <ActionFooter outcome={null} problem={problem && t(SAVE_PROBLEMS[problem], t("batchNotSaved"))}>
      <div class="collect-bar">
        {hasNext && <NextPagesInput pages={pages} onChange={setPages} />}
        <button
          type="button"
          class="button main-button"
          disabled={count === 0 && pages === 0}
          onClick={() => onCollect(pages).then(setProblem)}
        >
          {count === 0 && pages > 0 ? t("collectNext", String(pages)) : t("collect", String(count))}
        </button>
      </div>
    </ActionFooter>
  );
}
