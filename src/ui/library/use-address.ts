import { useEffect, useMemo, useState } from "preact/hooks";
import { articlesHash, batchHash, type LibraryRoute, routeOf } from "../../library/model/route";
import { FIRST_CONTROLS, type TableControls } from "../../library/model/table";

export type ControlsState = readonly [
  controls: TableControls,
  set: (next: (now: TableControls) => TableControls) => void,
];

export interface Address {
  readonly route: LibraryRoute;
  readonly controls: ControlsState;
  /** Takes `start` out of the address, so that a reload does not start the batch again. */
  readonly started: (batch: string) => void;
}

/** The page's address, and the table's controls, which it says too: both follow each other. */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  const [controls, setControls] = useState<TableControls>(() => ({ ...FIRST_CONTROLS, ...routeOf(hash).table }));
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      const { tab, table } = routeOf(location.hash);
      if (tab === "articles") setControls((now) => ({ ...now, ...table }));
    };
    // It may have changed since the first render.
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    const { tab, article, table } = routeOf(location.hash);
    const next = articlesHash(controls, article);
    if (tab !== "articles" || next === articlesHash(table, article)) return;
    // The back button leads from page to page, not through each letter of a query.
    if (controls.page === table.page) history.replaceState(null, "", next);
    else history.pushState(null, "", next);
    setHash(next);
  }, [controls]);
  return {
    route: useMemo(() => routeOf(hash), [hash]),
    controls: [controls, setControls],
    started: (batch) => {
      history.replaceState(null, "", batchHash(batch));
      setHash(location.hash);
    },
  };
}
