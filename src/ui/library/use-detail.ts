import { useEffect, useState } from "preact/hooks";
import { applyCorrections } from "../../correct/apply-corrections";
import { fieldStates } from "../../correct/field-states";
import { readCorrections, type StoredCorrections } from "../../correct/store";
import type { Language } from "../../language";
import type { SavedArticle } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import { summarize } from "../../present/summary";
import { readingPageOfSaved } from "../../reading-view/view-address";
import type { DetailState } from "./article-detail";
import type { CatalogueState } from "./use-catalogue";

interface Opened {
  readonly saved: SavedArticle;
  readonly stored: StoredCorrections;
}

/** The open article as it is now; null while none is open, or while it is read. */
export function useDetail(
  library: Library,
  { catalogue }: CatalogueState,
  key: string | null,
  terms: readonly string[],
  language: Language,
): DetailState | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  const row = key === null ? undefined : catalogue.rows.get(key);
  // Every change of the article gives it a new row.
  useEffect(() => {
    if (row === undefined) {
      setOpened(null);
      return;
    }
    let isWanted = true;
    const read = async () => {
      const [saved] = await library.articles([row.key]);
      if (saved === undefined) return null;
      return { saved, stored: await readCorrections(saved.current.record) };
    };
    read().then(
      (found) => isWanted && setOpened(found),
      () => isWanted && setOpened(null),
    );
    return () => {
      isWanted = false;
    };
  }, [library, row]);

  if (opened === null || opened.saved.key !== key) return null;
  const { saved, stored } = opened;
  const read = saved.current.record;
  const record = applyCorrections(read, stored.corrections);
  return {
    saved,
    record,
    summary: summarize(record, language),
    fields: fieldStates(read, stored.corrections, record),
    draft: stored.draft,
    readingView: readingPageOfSaved(record.url),
    terms,
  };
}
