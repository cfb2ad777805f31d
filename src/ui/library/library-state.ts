/** What the library's table shows and does. */
import type { Filter } from "../../library/model/filter";
import type { Row } from "../../library/model/row";
import type { SavedContext } from "../../library/model/saved-filter";
import type { FoundPiece } from "../../library/model/search";
import type { Sort } from "../../library/model/sort";
import type { FilterChoices, Table, TableControls } from "../../library/model/table";

/** A row in which the search terms are marked. */
export interface ShownRow {
  readonly row: Row;
  readonly title: readonly FoundPiece[];
  /** Where else the terms were found; null where nothing is searched or the title holds them all. */
  readonly excerpt: readonly FoundPiece[] | null;
}

export interface TableState
  extends Omit<Table, "rows">,
    Omit<TableControls, "page" | "selected">,
    Omit<SavedContext, "now"> {
  readonly choices: FilterChoices;
  /** All articles in the order of the table. */
  readonly sorted: readonly Row[];
  /** Of this page of the table. */
  readonly rows: readonly ShownRow[];
}

export interface TableActions {
  readonly search: (query: string) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly setSort: (sort: Sort) => void;
  readonly goToPage: (page: number) => void;
  readonly select: (keys: readonly string[], isSelected: boolean) => void;
  /** Opens an article, or closes the open one. */
  readonly open: (key: string | null) => void;
}
