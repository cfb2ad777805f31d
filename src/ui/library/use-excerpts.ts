import { useEffect, useState } from "preact/hooks";
import { applyCorrections } from "../../correct/apply-corrections";
import { NO_CORRECTIONS } from "../../correct/corrections";
import { excerpt, type FoundPiece } from "../../library/model/search";
import type { Library } from "../../library/store/store";
import type { CatalogueState } from "./use-catalogue";

export type Excerpts = ReadonlyMap<string, readonly FoundPiece[]>;

const NONE: Excerpts = new Map();

/** Excerpts of the rows on the screen; they follow a moment after the rows. */
export function useExcerpts(
  library: Library,
  { corrections }: CatalogueState,
  keys: readonly string[],
  terms: readonly string[],
): Excerpts {
  const [excerpts, setExcerpts] = useState(NONE);
  const asked = [...terms, ...keys].join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are new at each render, what they hold is not
  useEffect(() => {
    if (terms.length === 0) {
      setExcerpts(NONE);
      return;
    }
    let isWanted = true;
    library.articles(keys).then(
      (articles) => {
        if (!isWanted) return;
        const found = articles.flatMap((article) => {
          const record = applyCorrections(article.current.record, corrections.get(article.key) ?? NO_CORRECTIONS);
          const pieces = excerpt(article, record, terms);
          return pieces === null ? [] : [[article.key, pieces] as const];
        });
        setExcerpts(new Map(found));
      },
      // The rows still show what was found, only not where in the text.
      () => setExcerpts(NONE),
    );
    return () => {
      isWanted = false;
    };
  }, [library, corrections, asked]);
  return excerpts;
}
