import { useEffect, useState } from "preact/hooks";
import { showToolbar } from "../../browser/toolbar";
import { type LibraryStatus, NOTHING_SAVED, readLibraryStatus } from "./library-status";
import type { TabStatus } from "./tab-status";

/** What the library has of the open page, nothing until it has answered: the popup does not wait for it. The toolbar is told too. */
export function useLibraryStatus(
  reading: TabStatus,
  url: string | undefined,
): readonly [LibraryStatus, (kept: LibraryStatus) => void] {
  const [kept, setKept] = useState(NOTHING_SAVED);
  const [report, tabId] = reading.kind === "page" ? [reading.report, reading.tabId] : [null, null];
  const show = (next: LibraryStatus) => {
    setKept(next);
    if (report?.record && tabId !== null) void showToolbar(tabId, { page: report.page, articles: 0, ...next });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fold that opens makes no other page of it
  useEffect(() => {
    setKept(NOTHING_SAVED);
    if (report === null || url === undefined) return;
    let isLate = false;
    readLibraryStatus(report, url).then(
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
