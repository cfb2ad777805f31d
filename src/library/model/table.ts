/** The library's table: what it shows of the catalogue, as the reader has set it. */
import { type Catalogue, findKeys } from "./catalogue";
import { choicesAmong, type Filter, type FilterChoice, filterRows, isFiltering, NO_FILTER } from "./filter";
import type { Row } from "./row";
import { NO_SAVED_CONTEXT, type SavedContext } from "./saved-filter";
import { termsOf } from "./search";
import { type Sort, sortRows, USUAL_SORT } from "./sort";

/** More rows than a reader looks through before refining a search would only slow down typing. */
export const PAGE_SIZE = 50;

/** What the reader has set. */
export interface TableControls {
  readonly query: string;
  readonly filter: Filter;
  readonly sort: Sort;
  /** Counted from 0. */
  readonly page: number;
  readonly selected: ReadonlySet<string>;
}

export const FIRST_CONTROLS: TableControls = {
  query: "",
  filter: NO_FILTER,
  sort: USUAL_SORT,
  page: 0,
  selected: new Set(),
};

/** The catalogue in an order, with what can be filtered by: made once for many searches. */
export interface SortedCatalogue {
  readonly catalogue: Catalogue;
  readonly rows: readonly Row[];
  readonly choices: FilterChoices;
}

export interface FilterChoices {
  readonly spokespersons: readonly FilterChoice[];
  readonly sections: readonly FilterChoice[];
  readonly tags: readonly FilterChoice[];
}

export interface Table {
  /** What the query asks for, as search keys. */
  readonly terms: readonly string[];
  /** All that search and filters leave, in order. */
  readonly found: readonly Row[];
  /** Whether search or filters can leave something out. */
  readonly isNarrowed: boolean;
  /** The rows of this page, and which page it is, counted from 0. */
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
  /** Without what was deleted meanwhile. */
  readonly selected: ReadonlySet<string>;
  /** Those of them that search and filters leave. */
  readonly seen: ReadonlySet<string>;
}

export function sortCatalogue(catalogue: Catalogue, sort: Sort): SortedCatalogue {
  const rows = sortRows([...catalogue.rows.values()], sort);
  return { catalogue, rows, choices: choicesOf(rows) };
}

export function tableOf(
  { catalogue, rows }: SortedCatalogue,
  { query, filter, page, selected }: Omit<TableControls, "sort">,
  context: SavedContext = NO_SAVED_CONTEXT,
): Table {
  const terms = termsOf(query);
  const found = filterRows(rows, filter, findKeys(catalogue, terms), context);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shownPage = Math.min(page, pages - 1);
  return {
    terms,
    found,
    isNarrowed: terms.length > 0 || isFiltering(filter),
    rows: found.slice(shownPage * PAGE_SIZE, (shownPage + 1) * PAGE_SIZE),
    page: shownPage,
    pages,
    selected: new Set([...selected].filter((key) => catalogue.rows.has(key))),
    seen: new Set(found.flatMap(({ key }) => (selected.has(key) ? [key] : []))),
  };
}

export function withSelected(
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
    spokespersons: choicesAmong(rows, ({ spokespersons }) => spokespersons),
    sections: choicesAmong(rows, ({ section }) => (section === null ? [] : [section])),
    tags: choicesAmong(rows, ({ tags }) => tags),
  };
}
