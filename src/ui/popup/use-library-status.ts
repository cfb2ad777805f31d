import { useEffect, useState } from "preact/hooks";
import { showToolbar } from "../../browser/toolbar";
import { type LibraryStatus, NOTHING_SAVED, readLibraryStatus } from "./library-status";
import type { TabStatus } from "./use-tab";

/** What the library has of the open page; nothing until it answers, as the popup does not wait for it. The toolbar shows it too. */
export function useLibraryStatus(
  status: TabStatus,
  url: string | null,
): readonly [LibraryStatus, (library: LibraryStatus) => void] {
  const [library, setLibrary] = useState(NOTHING_SAVED);
  const [report, tabId] = status.kind === "page" ? [status.report, status.tabId] : [null, null];
  const show = (next: LibraryStatus) => {
    setLibrary(next);
    if (report?.record && tabId !== null) void showToolbar(tabId, { page: report.page, articles: 0, ...next });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fold that opens does not change the page
  useEffect(() => {
    setLibrary(NOTHING_SAVED);
    if (report === null || url === null) return;
    let isLate = false;
    readLibraryStatus(report, url).then(
      (found) => isLate || show(found),
      () => {
        // The popup says what is wrong when the reader wants to save something.
      },
    );
    return () => {
      isLate = true;
    };
  }, [report?.record, report?.links, url]);
  return [library, show];
}
