import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { askPage } from "../../browser/messages";
import { readPageText } from "../../browser/page-text";
import { activeTab, readTab } from "../../browser/read-tab";
import { changeSettings, readSettings } from "../../browser/settings-store";
import { writeClipboard } from "../../browser/write-clipboard";
import { applyCorrections } from "../../correct/apply-corrections";
import { NOTHING_STORED, readCorrections } from "../../correct/store";
import { isoDay } from "../../present/dates";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { HOST_PATTERN } from "../../site";
import { correctionActions, NO_CORRECTION_ACTIONS } from "../shared/correction-actions";
import { showLibrary } from "../shared/library-page";
import { useLanguage } from "../shared/translate";
import { diagnosticsOf } from "./diagnostics-of";
import { exportRecord } from "./export-record";
import { libraryActions, NO_LIBRARY_ACTIONS } from "./library-actions";
import { openReadingView } from "./open-reading-view";
import { Popup } from "./popup";
import type { PopupActions, PopupState } from "./popup-state";
import { popupStateOf } from "./popup-state-of";
import { NO_SHOW_ACTIONS, showActions } from "./show-on-page";
import type { TabStatus } from "./tab-status";
import { useLibraryStatus } from "./use-library-status";
import { useNewPage } from "./use-new-page";

/** Joins the popup to the browser: what it shows comes from the tab, what it does goes there. */
export function App() {
  const language = useLanguage();
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [reading, setReading] = useState<TabStatus>({ kind: "loading" });
  const [tab, setTab] = useState<Awaited<ReturnType<typeof activeTab>>>({});
  const [stored, setStored] = useState(NOTHING_STORED);

  const load = () => {
    Promise.all([readSettings(), readTab(), activeTab().then(setTab)])
      .then(async ([saved, read]) => {
        const article = read.kind === "page" ? read.report.record : null;
        if (article !== null) setStored(await readCorrections(article));
        setSettings(saved);
        setReading(read);
      })
      .catch((error: unknown) => setReading({ kind: "failed", error: String(error) }));
  };
  useEffect(load, []);
  const again = () => {
    setReading({ kind: "loading" });
    load();
  };
  useNewPage(tab.id, again);

  const [kept, showKept] = useLibraryStatus(reading, tab.url);

  const { citation, density, labels } = settings;
  const state = useMemo((): PopupState => {
    const report = diagnosticsOf(reading, tab.url);
    switch (reading.kind) {
      case "page":
        return popupStateOf(
          reading.report,
          stored,
          { language, citation, labels, today: isoDay(new Date()), isPermitted: reading.isPermitted },
          report,
          kept,
        );
      case "forbidden":
      case "denied":
        return { kind: "forbidden", denied: reading.kind === "denied" };
      case "unreachable":
      case "failed":
        return { kind: reading.kind, diagnosticsOf: report };
      default:
        return { kind: reading.kind };
    }
  }, [reading, tab, stored, kept, language, citation, labels]);

  const tabId = reading.kind === "page" || reading.kind === "unreachable" ? reading.tabId : null;
  const report = reading.kind === "page" ? reading.report : null;
  const fail = (error: unknown) =>
    setReading(tabId === null ? { kind: "failed", error: String(error) } : { kind: "unreachable", tabId });
  const record = useMemo(
    () => (report?.record ? applyCorrections(report.record, stored.corrections) : null),
    [report, stored],
  );

  const actions: PopupActions = {
    copy: writeClipboard,
    export: async (format) => record !== null && exportRecord(record, format, settings),
    fold: (folded) => {
      if (reading.kind !== "page") return;
      askPage(reading.tabId, "setFold", { folded }).then(
        (fold) => setReading({ ...reading, report: { ...reading.report, fold } }),
        fail,
      );
    },
    setDensity: (choice) => {
      setSettings({ ...settings, density: choice });
      // What could not be kept is not shown as if it were.
      changeSettings({ density: choice }).catch(() => setSettings(settings));
    },
    ...(tabId !== null && report?.record && record ? showActions(tabId, report.record, record) : NO_SHOW_ACTIONS),
    ...(report?.record ? correctionActions(report.record, setStored) : NO_CORRECTION_ACTIONS),
    ...(report && tab.url !== undefined ? libraryActions(report, tab.url, showKept, fail) : NO_LIBRARY_ACTIONS),
    readPageText: () => (tab.id === undefined ? Promise.resolve(null) : readPageText(tab.id)),
    openReadingView: () => {
      if (tabId === null || record === null) return;
      openReadingView(tabId, record.url).then(close, fail);
    },
    openLibrary: () => {
      showLibrary({ kind: "articles" }).then(close, fail);
    },
    openOptions: () => {
      // Firefox opens the page behind the popup, which would hide it.
      browser.runtime.openOptionsPage().then(close, fail);
    },
    grant: () => {
      browser.permissions.request({ origins: [HOST_PATTERN] }).then((isGranted) => {
        if (isGranted) load();
        // An article that can be read without it stays.
        else if (reading.kind !== "page") setReading({ kind: "denied" });
      }, fail);
    },
    reload: () => {
      if (tabId === null) return;
      setReading({ kind: "loading" });
      // The page that then comes is read as any other.
      browser.tabs.reload(tabId).catch(fail);
    },
    retry: again,
  };

  return <Popup state={state} density={density} actions={actions} />;
}
