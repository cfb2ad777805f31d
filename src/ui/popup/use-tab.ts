import { useEffect, useState } from "preact/hooks";
import { isSiteAllowed } from "../../browser/permissions";
import { readTabPage, type TabPage } from "../../browser/read-tab";
import { activeTab, NO_TAB, onPageLoad, type Tab } from "../../browser/tabs";
import { type Loaded, type Loading, useLoaded } from "../shared/use-loaded";

/** What the popup knows of the tab under it; `denied`: the reader has just refused the permission. */
export type TabStatus =
  | TabPage
  | Loading
  | { readonly kind: "denied" }
  | { readonly kind: "failed"; readonly error: string };

export interface PopupTab extends Loaded<TabStatus> {
  readonly tab: Tab;
  /** Shows that something in the tab has failed. */
  readonly fail: (error: unknown) => void;
}

/** The tab under the popup. Another page that loads into it is read as well. */
export function useTab(): PopupTab {
  const [tab, setTab] = useState(NO_TAB);
  const loaded = useLoaded<TabStatus>(async () => {
    try {
      const [active, isAllowed] = await Promise.all([activeTab(), isSiteAllowed()]);
      setTab(active);
      return await readTabPage(active, isAllowed);
    } catch (error) {
      return { kind: "failed", error: String(error) };
    }
  });
  const { status, show, refresh } = loaded;
  // What is shown stays until the other page is read: some pages change their address several times a second.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `refresh` does the same in every render
  useEffect(() => (tab.id === null ? undefined : onPageLoad(tab.id, refresh)), [tab.id]);
  const tabId = tabIdOf(status);
  return {
    ...loaded,
    tab,
    fail: (error) => show(tabId === null ? { kind: "failed", error: String(error) } : { kind: "unreachable", tabId }),
  };
}

/** Null where the page of the tab has never answered. */
export function tabIdOf(status: TabStatus): number | null {
  return status.kind === "page" || status.kind === "unreachable" ? status.tabId : null;
}
