import { useMemo } from "preact/hooks";
import type { SavedContext } from "../../library/model/saved-filter";
import { marked } from "../../library/model/search";
import { sortCatalogue, type TableControls, tableOf, withSelected } from "../../library/model/table";
import type { Library } from "../../library/store/store";
import type { TableActions, TableState } from "./library-state";
import type { ControlsState } from "./use-address";
import type { CatalogueState } from "./use-catalogue";
import { useExcerpts } from "./use-excerpts";

/** The table's state and what changes it. */
export function useTable(
  library: Library,
  state: CatalogueState,
  [controls, setControls]: ControlsState,
  saved: Omit<SavedContext, "now">,
): readonly [TableState, Omit<TableActions, "open">] {
  const { catalogue } = state;
  const { query, filter, sort, page, selected } = controls;
  const sorted = useMemo(() => sortCatalogue(catalogue, sort), [catalogue, sort]);
  const { lastExport, batches } = saved;
  const table = useMemo(
    () => tableOf(sorted, { query, filter, page, selected }, { now: new Date(), lastExport, batches }),
    [sorted, query, filter, page, selected, lastExport, batches],
  );
  const keys = table.rows.map(({ key }) => key);
  const excerpts = useExcerpts(library, state, keys, table.terms);
  const rows = table.rows.map((row) => ({
    row,
    title: marked(row.title, table.terms),
    excerpt: excerpts.get(row.key) ?? null,
  }));
  const change = (part: Partial<TableControls>) => setControls((now) => ({ ...now, ...part }));
  return [
    { ...controls, ...table, choices: sorted.choices, sorted: sorted.rows, rows, lastExport, batches },
    {
      search: (query) => change({ query, page: 0 }),
      setFilter: (filter) => change({ filter, page: 0 }),
      setSort: (sort) => change({ sort, page: 0 }),
      goToPage: (page) => change({ page }),
      select: (keys, isSelected) =>
        setControls((now) => ({ ...now, selected: withSelected(now.selected, keys, isSelected) })),
    },
  ];
}
