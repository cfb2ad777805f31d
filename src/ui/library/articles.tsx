import { useMemo, useState } from "preact/hooks";
import { fileLabelsIn } from "../../export/file-labels";
import { articleHash, tabHash } from "../../library/model/route";
import { statisticsOf } from "../../library/model/statistics";
import type { Library } from "../../library/store/store";
import { useLanguage, useTranslate } from "../shared/translate";
import { ArticleDetail } from "./article-detail";
import { ArticleTable } from "./article-table";
import { EmptyLibrary } from "./empty-library";
import { ExportPanel } from "./export-panel";
import { Pager } from "./pager";
import { SearchBar } from "./search-bar";
import { SelectionBar } from "./selection-bar";
import { StatisticsLine } from "./statistics-line";
import { StatusMessages } from "./status-message";
import { useArticleActions } from "./use-article-actions";
import type { CatalogueState } from "./use-catalogue";
import { useDetail } from "./use-detail";
import { useExporting } from "./use-exporting";
import { useLastDeletion } from "./use-last-deletion";
import type { StatusState } from "./use-status";
import { type ControlsState, useTable } from "./use-table";

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
export function Articles({ library, state, opened, controls, status: [message, showStatus] }: ArticlesProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [table, tableActions] = useTable(library, state, controls);
  const { found, selected, rows } = table;
  const detail = useDetail(library, state, opened, table.terms, language);
  const actions = useArticleActions(library, showStatus, useLastDeletion(library));
  const [includesHidden, setIncludesHidden] = useState(false);
  const hidden = [...selected].filter((key) => !table.seen.has(key));
  const chosen = includesHidden ? selected : table.seen;
  const exporting = useExporting(library, state, { ...table, selected: chosen }, showStatus);
  const [isExporting, setExporting] = useState(false);
  const statistics = useMemo(() => statisticsOf(found), [found]);
  const open = (key: string | null) => {
    location.hash = key === null ? tabHash("articles") : articleHash(key);
  };

  if (state.catalogue.rows.size === 0) return <EmptyLibrary message={message} undo={actions.undo} />;
  return (
    <main class={detail === null ? "articles" : "articles with-detail"}>
      <h1 class="visually-hidden">{t("libraryArticles")}</h1>
      <div class="articles-list">
        <StatisticsLine {...statistics} />
        <SearchBar {...table} search={tableActions.search} setFilter={tableActions.setFilter} />
        <SelectionBar
          selected={selected.size}
          found={found.length}
          hasAllFound={found.every(({ key }) => selected.has(key))}
          onSelectFound={() =>
            tableActions.select(
              found.map(({ key }) => key),
              true,
            )
          }
          onUnselect={() => tableActions.select([...selected], false)}
          hidden={hidden.length}
          includesHidden={includesHidden}
          onUnselectHidden={() => tableActions.select(hidden, false)}
          onIncludeHidden={setIncludesHidden}
          onExport={() => setExporting(true)}
          onTag={(tag) => void actions.addTag([...chosen], tag)}
          onDelete={() => actions.remove([...chosen])}
        />
        <datalist id="library-tags">
          {table.choices.tags.map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
        {rows.length === 0 ? (
          <p class="nothing-found">{t("nothingFound")}</p>
        ) : (
          <ArticleTable
            rows={rows}
            sort={table.sort}
            selected={selected}
            actions={{ ...tableActions, open }}
            opened={opened}
          />
        )}
        <Pager
          {...table}
          goToPage={(page) => {
            tableActions.goToPage(page);
            scrollTo({ top: 0 });
          }}
        />
      </div>
      {detail !== null && (
        <ArticleDetail
          key={detail.saved.key}
          detail={detail}
          actions={{ ...actions.forArticle(detail), close: () => open(null) }}
        />
      )}
      {isExporting && (
        <ExportPanel
          counts={{ selected: chosen.size, found: found.length, all: state.catalogue.rows.size }}
          columns={exporting.columns}
          columnName={(column) => fileLabelsIn(language)[column]}
          isBusy={exporting.isBusy}
          onExport={(request) => void exporting.run(request).then(() => setExporting(false))}
          onClose={() => setExporting(false)}
        />
      )}
      <StatusMessages message={message} undo={actions.undo} />
    </main>
  );
}
