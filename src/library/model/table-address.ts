/** What the library's address says of its table, so that the back button and a reload show the same. */
import { NO_FILTER } from "./filter";
import { savedFilterFrom } from "./saved-filter";
import { SORT_FIELDS, type Sort, USUAL_SORT } from "./sort";
import type { TableControls } from "./table";

export type TableAddress = Omit<TableControls, "selected">;

/** Values that make no sense are left out, as in an address typed by hand. */
export function tableAddressFrom(parameters: URLSearchParams): TableAddress {
  const text = (name: string) => parameters.get(name) || null;
  const day = (name: string) => (DAY.test(parameters.get(name) ?? "") ? parameters.get(name) : null);
  const by = SORT_FIELDS.find((field) => field === parameters.get("sort"));
  return {
    query: parameters.get("q") ?? "",
    filter: {
      ...NO_FILTER,
      from: day("from"),
      to: day("to"),
      spokesperson: text("spokesperson"),
      section: text("section"),
      tag: text("tag"),
      saved: savedFilterFrom(parameters.get("saved")),
    },
    sort: by === undefined ? USUAL_SORT : { by, descending: !parameters.has("ascending") },
    page: Math.max(0, Math.trunc(Number(parameters.get("page")) || 1) - 1),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Only what differs from the usual: `q=海洋&tag=渔业&page=2`. */
export function tableParameters({ query, filter, sort, page }: TableAddress): URLSearchParams {
  const { from, to, spokesperson, section, tag, saved } = filter;
  const values = { q: query, from, to, spokesperson, section, tag, saved, page: page === 0 ? null : String(page + 1) };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
  if (!isUsual(sort)) parameters.set("sort", sort.by);
  if (!isUsual(sort) && !sort.descending) parameters.set("ascending", "");
  return parameters;
}

function isUsual({ by, descending }: Sort): boolean {
  return by === USUAL_SORT.by && descending === USUAL_SORT.descending;
}
