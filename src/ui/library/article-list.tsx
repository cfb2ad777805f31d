import { useMemo } from "preact/hooks";
import { statisticsOf } from "../../library/model/statistics";
import { useTranslate } from "../shared/translate";
import { ArticleTable } from "./article-table";
import type { TableActions, TableState } from "./library-state";
import { Pager } from "./pager";
import { SearchBar } from "./search-bar";
import { SelectionBar, type SelectionBarProps } from "./selection-bar";
import { StatisticsLine } from "./statistics-line";

interface ArticleListProps extends Pick<SelectionBarProps, "table" | "selection"> {
  readonly table: TableState;
  /** Key of the article that is open beside the list. */
  readonly opened: string | null;
  readonly actions: TableActions & SelectionBarProps["actions"];
}

/** Search, filters, and the table of what they leave, with the actions on the selected articles. */
export function ArticleList({ table, selection, opened, actions }: ArticleListProps) {
  const t = useTranslate();
  const statistics = useMemo(() => statisticsOf(table.found), [table.found]);
  return (
    <div class="articles-list">
      <StatisticsLine {...statistics} />
      <SearchBar {...table} search={actions.search} setFilter={actions.setFilter} />
      <SelectionBar table={table} selection={selection} actions={actions} />
      <datalist id="library-tags">
        {table.choices.tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      {table.rows.length === 0 ? (
        <p class="nothing-found">{t("nothingFound")}</p>
      ) : (
        <ArticleTable {...table} actions={actions} opened={opened} />
      )}
      <Pager
        {...table}
        goToPage={(page) => {
          actions.goToPage(page);
          scrollTo({ top: 0 });
        }}
      />
    </div>
  );
}
