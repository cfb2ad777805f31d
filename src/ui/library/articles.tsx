import { useState } from "preact/hooks";
import type { Batch } from "../../library/model/batch";
import { articlesHash } from "../../library/model/route";
import type { Library } from "../../library/store/store";
import { useLanguage, useTranslate } from "../shared/translate";
import { ArticleDetail } from "./article-detail";
import { ArticleList } from "./article-list";
import { EmptyLibrary } from "./empty-library";
import { ExportDialog } from "./export-dialog";
import { neighboursOf } from "./neighbours";
import { StatusMessages } from "./status-message";
import type { ControlsState } from "./use-address";
import { useArticleActions } from "./use-article-actions";
import type { CatalogueState } from "./use-catalogue";
import { useChecking } from "./use-checking";
import { useDeleting } from "./use-deleting";
import { useDetail } from "./use-detail";
import { useExporting } from "./use-exporting";
import type { useLastExport } from "./use-last-export";
import { useListKeys } from "./use-list-keys";
import { useSelection } from "./use-selection";
import type { StatusState } from "./use-status";
import { useTable } from "./use-table";
import { useTagging } from "./use-tagging";
import { useTitle } from "./use-title";

interface ArticlesProps {
  readonly library: Library;
  readonly state: CatalogueState;
  /** Key of the article that the address names. */
  readonly opened: string | null;
  /** These two are kept while the reader looks at another part of the library. */
  readonly controls: ControlsState;
  readonly status: StatusState;
  readonly batches: readonly Batch[];
  readonly lastExport: ReturnType<typeof useLastExport>;
  readonly startBatch: (id: string) => void;
}

/** The saved articles: search, table, the open article, export. */
export function Articles(props: ArticlesProps) {
  const { library, state, opened, controls, status, batches, lastExport, startBatch } = props;
  const t = useTranslate();
  const [table, tableActions] = useTable(library, state, controls, { lastExport: lastExport[0], batches });
  const selection = useSelection(table);
  const detail = useDetail(library, state, opened, table.terms, useLanguage());
  const { remove, undoDeletion } = useDeleting(library, status);
  const tagging = useTagging(library, status);
  const checkChanges = useChecking(library, status, startBatch);
  const exporting = useExporting(library, state, { ...table, selected: selection.chosen }, status.show, lastExport[1]);
  const [isExporting, setExporting] = useState(false);
  const open = (key: string | null, page = table.page) => {
    location.hash = articlesHash({ ...controls[0], page }, key);
  };
  const neighbours = neighboursOf(table, opened, open);
  useListKeys(neighbours);
  useTitle(detail?.record.title ?? null);
  const removeAndClose = (keys: readonly string[]) => {
    remove(keys);
    if (opened !== null && keys.includes(opened)) open(null);
  };
  const actionsFor = useArticleActions(library, status, removeAndClose);
  const messages = (
    <StatusMessages message={status.message} undos={[undoDeletion, status.undo].filter((undo) => undo !== null)} />
  );

  const isMissing = opened !== null && !state.catalogue.rows.has(opened);
  const missing = isMissing && (
    <p class="warning missing-article" role="status">
      {t("articleMissing")}
    </p>
  );

  if (state.catalogue.rows.size === 0) return <EmptyLibrary missing={missing} messages={messages} />;
  return (
    <main class={detail === null ? "articles" : "articles with-detail"}>
      <h1 class="visually-hidden">{t("libraryArticles")}</h1>
      {missing}
      <ArticleList
        table={table}
        selection={selection}
        opened={opened}
        actions={{
          ...tableActions,
          ...tagging,
          checkChanges,
          open,
          remove: removeAndClose,
          exportFile: () => setExporting(true),
        }}
      />
      {detail !== null && (
        <ArticleDetail
          key={detail.saved.key}
          detail={detail}
          neighbours={neighbours}
          actions={{ ...actionsFor(detail), close: () => open(null) }}
        />
      )}
      {isExporting && (
        <ExportDialog
          table={{ ...table, selected: selection.chosen }}
          exporting={exporting}
          onClose={() => setExporting(false)}
        />
      )}
      {messages}
    </main>
  );
}
