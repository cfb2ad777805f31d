import type { SavedArticle } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { useTranslate } from "../shared/translate";
import { CHANGE_PROBLEMS } from "./change-problems";
import type { StatusState } from "./use-status";

/** Resolves to the articles as they were; null where the change was not saved, which is shown. */
export type ChangeArticles = (
  keys: readonly string[],
  how: (saved: SavedArticle) => SavedArticle,
) => Promise<readonly SavedArticle[] | null>;

interface Changing {
  readonly change: ChangeArticles;
  readonly done: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Changes saved articles, and shows what came of it. */
export function useChanging(library: Library, { show }: Pick<StatusState, "show">): Changing {
  const t = useTranslate();
  const failed = (error: unknown) => show({ text: t(CHANGE_PROBLEMS[storeProblem(error)]), isProblem: true });
  return {
    failed,
    done: (text) => show({ text, isProblem: false }),
    change: (keys, how) =>
      library.change(keys, how).catch((error: unknown) => {
        failed(error);
        return null;
      }),
  };
}
