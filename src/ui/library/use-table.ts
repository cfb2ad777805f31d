import { useMemo, useState } from "preact/hooks";
import { marked } from "../../library/model/search";
import { FIRST_CONTROLS, sortCatalogue, type TableControls, tableOf, withSelected } from "../../library/model/table";
import type { Library } from "../../library/store/store";
import type { TableActions, TableState } from "./library-state";
import type { CatalogueState } from "./use-catalogue";
import { useExcerpts } from "./use-excerpts";

export type ControlsState = readonly [
  controls: TableControls,
  set: (next: (now: TableControls) => TableControls) => void,
];

export function useControls(): ControlsState {
  return useState(FIRST_CONTROLS);
}

/** The table's state and what changes it. */
export function useTable(
  library: Library,
  state: CatalogueState,
  [controls, setControls]: ControlsState,
): readonly [TableState, Omit<TableActions, "open">] {
  const { catalogue } = state;
  const { query, filter, sort, page, selected } = controls;
  const sorted = useMemo(() => sortCatalogue(catalogue, sort), [catalogue, sort]);
  const table = useMemo(
    () => tableOf(sorted, { query, filter, page, selected }),
    [sorted, query, filter, page, selected],
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
    { ...controls, ...table, choices: sorted.choices, sorted: sorted.rows, rows },
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
