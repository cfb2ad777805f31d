import { openOptions, openReadingView, openReportPage } from "../../browser/extension-pages";
import { askPage } from "../../browser/messages";
import { readSelection } from "../../browser/page-selection";
import { readPageText } from "../../browser/page-text";
import { askForSite } from "../../browser/permissions";
import { type TabArticle, withCorrections } from "../../browser/read-tab";
import { reloadTab } from "../../browser/tabs";
import { writeClipboard } from "../../browser/write-clipboard";
import { searchFor } from "../../reading-view/view-address";
import type { Settings } from "../../settings/settings";
import { correctionActions, NO_CORRECTION_ACTIONS } from "../shared/correction-actions";
import { openLibrary } from "../shared/library-page";
import type { ChangeSettings } from "../shared/use-settings";
import { exportRecord } from "./export-record";
import { libraryActions, NO_LIBRARY_ACTIONS } from "./library-actions";
import type { LibraryStatus } from "./library-status";
import type { PopupActions } from "./popup-state";
import { NO_SHOW_ACTIONS, showActions } from "./show-on-page";
import { type PopupTab, tabIdOf } from "./use-tab";

/** What the popup does to the tab, the library and the settings; each action is called within the reader's click. */
export function popupActions(
  popupTab: PopupTab,
  settings: Settings,
  changeSettings: ChangeSettings,
  showSaved: (library: LibraryStatus) => void,
): PopupActions {
  const { tab, status, show, refresh, reload, fail } = popupTab;
  const tabId = tabIdOf(status);
  const page = status.kind === "page" ? status : null;
  const read = page?.report.record ?? null;
  const corrected = page?.corrected ?? null;
  const updatePage = (update: (page: TabArticle) => Partial<TabArticle>) =>
    show((now) => (now.kind === "page" ? { ...now, ...update(now) } : now));
  return {
    copy: writeClipboard,
    export: async (format) => corrected !== null && exportRecord(corrected, format, settings),
    fold: (folded) => {
      if (tabId === null) return;
      askPage(tabId, "setFold", { folded }).then(
        (fold) => updatePage(({ report }) => ({ report: { ...report, fold } })),
        fail,
      );
    },
    setDensity: (density) => void changeSettings({ density }),
    ...(tabId !== null && read && corrected ? showActions(tabId, read, corrected) : NO_SHOW_ACTIONS),
    ...(read
      ? correctionActions(read, (stored) => updatePage(({ report }) => withCorrections(report, stored)))
      : NO_CORRECTION_ACTIONS),
    ...(page && tab.url !== null
      ? libraryActions(page.report, { url: tab.url, title: tab.title }, showSaved, fail)
      : NO_LIBRARY_ACTIONS),
    readPageText: () => (tab.id === null ? Promise.resolve(null) : readPageText(tab.id)),
    readSelection: () => (tabId === null ? Promise.resolve(null) : readSelection(tabId)),
    openReadingView: () => {
      if (tabId === null || read === null) return;
      openReadingView(tabId, searchFor(tabId, read.url)).then(close, fail);
    },
    reportPage: () => {
      if (tab.id !== null) openReportPage(tab.id).then(close, fail);
    },
    openLibrary: () => {
      openLibrary({ kind: "articles" }).then(close, fail);
    },
    openOptions: () => {
      // Firefox would open the page behind the popup.
      openOptions().then(close, fail);
    },
    grant: () => {
      askForSite().then((isGranted) => {
        if (isGranted) refresh();
        // An article that can be read without the permission stays.
        else if (page === null) show({ kind: "denied" });
      }, fail);
    },
    reload: () => {
      if (tabId === null) return;
      show({ kind: "loading" });
      // The page that then loads is read like any other.
      reloadTab(tabId).catch(fail);
    },
    retry: reload,
  };
}
