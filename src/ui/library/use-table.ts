import { useMemo, useState } from "preact/hooks";
import { find } from "../../library/model/catalogue";
import { choicesAmong, type Filter, filterRows, NO_FILTER } from "../../library/model/filter";
import type { Row } from "../../library/model/row";
import { marked, termsOf } from "../../library/model/search";
import { type Sort, sortRows, USUAL_SORT } from "../../library/model/sort";
import type { Library } from "../../library/store/store";
import type { FilterChoices, TableActions, TableState } from "./library-state";
import type { CatalogueState } from "./use-catalogue";
import { useExcerpts } from "./use-excerpts";

/** As many rows as are looked through before a search is refined; more would make each typing slower. */
const PAGE_SIZE = 50;

/** What the reader has set of the table. */
interface Controls {
  readonly query: string;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly page: number;
  readonly selected: ReadonlySet<string>;
}

const FIRST: Controls = { query: "", filter: NO_FILTER, sort: USUAL_SORT, page: 0, selected: new Set() };

export type ControlsState = readonly [controls: Controls, set: (next: (now: Controls) => Controls) => void];

export function useControls(): ControlsState {
  return useState(FIRST);
}

/** The table's state and what changes it. */
export function useTable(
  library: Library,
  state: CatalogueState,
  [{ query, filter, sort, page, selected }, setControls]: ControlsState,
): readonly [TableState, Omit<TableActions, "open">] {
  const { catalogue } = state;
  const change = (part: Partial<Controls>) => setControls((now) => ({ ...now, ...part }));

  const terms = useMemo(() => termsOf(query), [query]);
  const sorted = useMemo(() => sortRows([...catalogue.rows.values()], sort), [catalogue, sort]);
  const choices = useMemo(() => choicesOf(sorted), [sorted]);
  const found = useMemo(() => filterRows(sorted, filter, find(catalogue, terms)), [sorted, filter, catalogue, terms]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shownPage = Math.min(page, pages - 1);
  const rows = found.slice(shownPage * PAGE_SIZE, (shownPage + 1) * PAGE_SIZE);
  const excerpts = useExcerpts(
    library,
    state,
    rows.map(({ key }) => key),
    terms,
  );

  return [
    {
      query,
      terms,
      filter,
      sort,
      choices,
      rows: rows.map((row) => ({ row, title: marked(row.title, terms), excerpt: excerpts.get(row.key) ?? null })),
      found,
      isNarrowed: terms.length > 0 || Object.values(filter).some((value) => value !== null),
      page: shownPage,
      pages,
      // What was deleted meanwhile is selected no longer.
      selected: new Set([...selected].filter((key) => catalogue.rows.has(key))),
    },
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

function withSelected(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  isSelected: boolean,
): ReadonlySet<string> {
  const next = new Set(selected);
  for (const key of keys) {
    if (isSelected) next.add(key);
    else next.delete(key);
  }
  return next;
}

function choicesOf(rows: readonly Row[]): FilterChoices {
  return {
    speakers: choicesAmong(rows, ({ speakers }) => speakers),
    columns: choicesAmong(rows, ({ section: column }) => (column === null ? [] : [column])),
    tags: choicesAmong(rows, ({ tags }) => tags),
  };
}
