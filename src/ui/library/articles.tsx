import { useState } from "preact/hooks";
import { articleHash, tabHash } from "../../library/model/route";
import type { Library } from "../../library/store/store";
import { useLanguage, useTranslate } from "../shared/translate";
import { ArticleDetail } from "./article-detail";
import { ArticleList } from "./article-list";
import { EmptyLibrary } from "./empty-library";
import { ExportDialog } from "./export-dialog";
import { StatusMessages } from "./status-message";
import { useArticleActions } from "./use-article-actions";
import type { CatalogueState } from "./use-catalogue";
import { useDeleting } from "./use-deleting";
import { useDetail } from "./use-detail";
import { useExporting } from "./use-exporting";
import { useSelection } from "./use-selection";
import type { StatusState } from "./use-status";
import { type ControlsState, useTable } from "./use-table";
import { useTagging } from "./use-tagging";

interface ArticlesProps {
  readonly library: Library;
  readonly state: CatalogueState;
  /** Key of the article that the address names. */
  readonly opened: string | null;
  /** These two are kept while the reader looks at another part of the library. */
  readonly controls: ControlsState;
  readonly status: StatusState;
}

/** The saved articles: search, table, the open article, export. */
export function Articles({ library, state, opened, controls, status }: ArticlesProps) {
  const t = useTranslate();
  const [table, tableActions] = useTable(library, state, controls);
  const selection = useSelection(table);
  const detail = useDetail(library, state, opened, table.terms, useLanguage());
  const { remove, undoDeletion } = useDeleting(library, status);
  const tagging = useTagging(library, status);
  const actionsFor = useArticleActions(library, status, remove);
  const exporting = useExporting(library, state, { ...table, selected: selection.chosen }, status.show);
  const [isExporting, setExporting] = useState(false);
  const open = (key: string | null) => {
    location.hash = key === null ? tabHash("articles") : articleHash(key);
  };
  const messages = (
    <StatusMessages message={status.message} undos={[undoDeletion, status.undo].filter((undo) => undo !== null)} />
  );

  if (state.catalogue.rows.size === 0) return <EmptyLibrary messages={messages} />;
  return (
    <main class={detail === null ? "articles" : "articles with-detail"}>
      <h1 class="visually-hidden">{t("libraryArticles")}</h1>
      <ArticleList
        table={table}
        selection={selection}
        opened={opened}
        actions={{ ...tableActions, ...tagging, open, remove, exportFile: () => setExporting(true) }}
      />
      {detail !== null && (
        <ArticleDetail
          key={detail.saved.key}
          detail={detail}
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
