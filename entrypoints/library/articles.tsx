import { useMemo, useState } from "preact/hooks";
import { fileLabelsIn } from "../../src/export/file-labels";
import { articleHash, tabHash } from "../../src/library/place";
import { statisticsOf } from "../../src/library/statistics";
import type { Library } from "../../src/library/store";
import { ArticleDetail } from "../../src/ui/library/article-detail";
import { ArticleTable } from "../../src/ui/library/article-table";
import { EmptyLibrary } from "../../src/ui/library/empty-library";
import { ExportPanel } from "../../src/ui/library/export-panel";
import { OutcomeLine } from "../../src/ui/library/outcome-line";
import { Pager } from "../../src/ui/library/pager";
import { SearchBar } from "../../src/ui/library/search-bar";
import { SelectionBar } from "../../src/ui/library/selection-bar";
import { StatisticsLine } from "../../src/ui/library/statistics-line";
import { useLanguage, useTranslate } from "../../src/ui/translate";
import { useArticleActions } from "./use-article-actions";
import type { CatalogueState } from "./use-catalogue";
import { useDetail } from "./use-detail";
import { useExporting } from "./use-exporting";
import type { SaidState } from "./use-said";
import { type ControlsState, useTable } from "./use-table";

interface ArticlesProps {
  readonly library: Library;
  readonly state: CatalogueState;
  /** The article that the address names. */
  readonly opened: string | null;
  /** These two stay while the reader looks at another part of the library. */
  readonly controls: ControlsState;
  readonly outcome: SaidState;
}

/** The saved articles: found, looked at, selected, taken along. */
export function Articles({ library, state, opened, controls, outcome: [said, say] }: ArticlesProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [table, tableActions] = useTable(library, state, controls);
  const { found, selected, rows } = table;
  const detail = useDetail(library, state, opened, table.terms, language);
  const actions = useArticleActions(library, say);
  const exporting = useExporting(library, state, { selected, found }, say);
  const [isExporting, setExporting] = useState(false);
  const statistics = useMemo(() => statisticsOf(found), [found]);
  const open = (key: string | null) => {
    location.hash = key === null ? tabHash("articles") : articleHash(key);
  };

  if (state.catalogue.rows.size === 0) return <EmptyLibrary said={said} />;
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
      <OutcomeLine said={said} />
    </main>
  );
}
