/** What the library's table shows and does. */
import type { Filter, FilterChoice } from "../../library/model/filter";
import type { Row } from "../../library/model/row";
import type { Piece } from "../../library/model/search";
import type { Sort } from "../../library/model/sort";

/** A row as it is shown: what was searched for is marked. */
export interface ShownRow {
  readonly row: Row;
  readonly title: readonly Piece[];
  /** Where else it was found; null where nothing is searched or the title shows it all. */
  readonly excerpt: readonly Piece[] | null;
}

export interface FilterChoices {
  readonly speakers: readonly FilterChoice[];
  readonly columns: readonly FilterChoice[];
  readonly tags: readonly FilterChoice[];
}

export interface TableState {
  readonly query: string;
  /** What the query asks for, folded. */
  readonly terms: readonly string[];
  readonly filter: Filter;
  readonly sort: Sort;
  readonly choices: FilterChoices;
  /** Of this page of the table. */
  readonly rows: readonly ShownRow[];
  /** All that search and filters leave, in their order. */
  readonly found: readonly Row[];
  /** Whether search or filters leave something out. */
  readonly isNarrowed: boolean;
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly selected: ReadonlySet<string>;
}

export interface TableActions {
  readonly search: (query: string) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly setSort: (sort: Sort) => void;
  readonly goToPage: (page: number) => void;
  readonly select: (keys: readonly string[], isSelected: boolean) => void;
  /** Shows an article in full, or none. */
  readonly open: (key: string | null) => void;
}
