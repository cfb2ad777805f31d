import { PAGE_SIZE } from "../../library/model/table";
import type { Neighbours } from "./detail-tools";
import type { TableState } from "./library-state";

/** @param open opens an article with the page of the table on which it is */
export function neighboursOf(
  { found }: Pick<TableState, "found">,
  opened: string | null,
  open: (key: string, page: number) => void,
): Neighbours {
  const at = found.findIndex(({ key }) => key === opened);
  const leadTo = (index: number) => {
    const row = found[index];
    return row === undefined ? null : () => open(row.key, Math.floor(index / PAGE_SIZE));
  };
  // Before an article is opened, J opens the first.
  return { before: at === -1 ? null : leadTo(at - 1), after: leadTo(at + 1) };
}
