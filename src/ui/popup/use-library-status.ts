import { useEffect, useState } from "preact/hooks";
import { showPage } from "../../browser/toolbar";
import { type Kept, NOTHING_KEPT, readKept } from "./library-status";
import type { Reading } from "./tab-status";

/** What the library has of the open page, nothing until it has answered: the popup does not wait for it. The toolbar is told too. */
export function useKept(reading: Reading, url: string | undefined): readonly [Kept, (kept: Kept) => void] {
  const [kept, setKept] = useState(NOTHING_KEPT);
  const [report, tabId] = reading.kind === "page" ? [reading.report, reading.tabId] : [null, null];
  const show = (next: Kept) => {
    setKept(next);
    if (report?.record && tabId !== null) void showPage(tabId, { page: report.page, articles: 0, ...next });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fold that opens makes no other page of it
  useEffect(() => {
    setKept(NOTHING_KEPT);
    if (report === null || url === undefined) return;
    let isLate = false;
    readKept(report, url).then(
      (found) => isLate || show(found),
      () => {
        // Why there is no library is said when something is to be saved.
      },
    );
    return () => {
      isLate = true;
    };
  }, [report?.record, report?.links, url]);
  return [kept, show];
}
