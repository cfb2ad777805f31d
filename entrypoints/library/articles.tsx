import { useMemo, useState } from "preact/hooks";
import { fileLabelsIn } from "../../src/export/file-labels";
import { statisticsOf } from "../../src/library/statistics";
import type { Library } from "../../src/library/store";
import type { Language } from "../../src/present/dates";
import { ArticleDetail } from "../../src/ui/library/article-detail";
import { ArticleTable } from "../../src/ui/library/article-table";
import { EmptyLibrary } from "../../src/ui/library/empty-library";
import { ExportPanel } from "../../src/ui/library/export-panel";
import { Pager } from "../../src/ui/library/pager";
import { SearchBar } from "../../src/ui/library/search-bar";
import { SelectionBar } from "../../src/ui/library/selection-bar";
import { StatisticsLine } from "../../src/ui/library/statistics-line";
import { useTranslate } from "../../src/ui/translate";
import { useArticleActions } from "./use-article-actions";
import type { CatalogueState } from "./use-catalogue";
import { useDetail } from "./use-detail";
import { useExporting } from "./use-exporting";
import { useSaid } from "./use-said";
import { useTable } from "./use-table";

interface ArticlesProps {
  readonly library: Library;
  readonly state: CatalogueState;
  /** The article that the address names. */
  readonly opened: string | null;
}

/** The saved articles: found, looked at, selected, taken along. */
export function Articles({ library, state, opened }: ArticlesProps) {
  const t = useTranslate();
  const language: Language = t("uiLanguage") === "en" ? "en" : "zh-CN";
  const [table, tableActions] = useTable(library, state);
  const { found, selected, rows } = table;
  const detail = useDetail(library, state, opened, table.terms, language);
  const [said, say] = useSaid();
  const actions = useArticleActions(library, say);
  const exporting = useExporting(library, state, { selected: [...selected], found }, say);
  const [isExporting, setExporting] = useState(false);
  const statistics = useMemo(() => statisticsOf(found), [found]);
  const open = (key: string | null) => {
    location.hash = key === null ? "articles" : `article=${key}`;
  };

  if (state.catalogue.rows.size === 0) return <EmptyLibrary undo={said?.undo} outcome={said?.text} />;
  return (
    <main class={detail === null ? "articles" : "articles with-detail"}>
      <h1 class="visually-hidden">{t("libraryArticles")}</h1>
      <div class="articles-list">
        <StatisticsLine {...statistics} />
        <SearchBar {...table} search={tableActions.search} setFilter={tableActions.setFilter} />
        <SelectionBar
          selected={selected.size}
          found={found.length}
          onSelectFound={() =>
            tableActions.select(
              found.map(({ key }) => key),
              true,
            )
          }
          onUnselect={() => tableActions.select([...selected], false)}
          onExport={() => setExporting(true)}
          onTag={(tag) => actions.addTag([...selected], tag)}
          onDelete={() => actions.remove([...selected])}
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
        <Pager {...table} goToPage={tableActions.goToPage} />
      </div>
      {detail !== null && (
        <ArticleDetail
          key={detail.saved.key}
          detail={detail}
          actions={{ ...actions.of(detail), close: () => open(null) }}
        />
      )}
      {isExporting && (
        <ExportPanel
          counts={{ selected: selected.size, found: found.length, all: state.catalogue.rows.size }}
          columns={exporting.columns}
          columnName={(column) => fileLabelsIn(language)[column]}
          isBusy={exporting.isBusy}
          onExport={(wish) => void exporting.run(wish).then(() => setExporting(false))}
          onClose={() => setExporting(false)}
        />
      )}
      <p class="library-outcome" role="status" data-problem={said?.isProblem}>
        {said?.text}
        {said?.undo && (
          <button type="button" class="link-button" onClick={said.undo}>
            {t("settingsUndo")}
          </button>
        )}
      </p>
    </main>
  );
}
