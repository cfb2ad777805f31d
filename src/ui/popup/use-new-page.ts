import { useEffect } from "preact/hooks";
import { browser } from "wxt/browser";

/** @param onNewPage is called when the tab has loaded another page than the one that it had, or the same one anew */
export function useNewPage(tabId: number | undefined, onNewPage: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called does the same in every rendering
  useEffect(() => {
    if (tabId === undefined) return;
    let isLoading = false;
    const onUpdated = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (id !== tabId) return;
      if (status === "loading") isLoading = true;
      // A page that was loading when the popup opened is no new one.
      if (status !== "complete" || !isLoading) return;
      isLoading = false;
      onNewPage();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  }, [tabId]);
}
