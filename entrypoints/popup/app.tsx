import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { fileName } from "../../src/export/file-name";
import { FORMATS } from "../../src/export/formats";
import { askPage } from "../../src/messages";
import { isoDay } from "../../src/present/dates";
import { changeSettings, DEFAULT_SETTINGS, readSettings } from "../../src/settings";
import { HOST_PATTERN } from "../../src/site";
import { Popup } from "../../src/ui/popup";
import type { PopupActions, PopupState } from "../../src/ui/popup-state";
import { useTranslate } from "../../src/ui/translate";
import { download } from "./download";
import { readTab, reloadTab, type TabReading } from "./read-tab";
import { stateOf } from "./state-of";
import { writeClipboard } from "./write-clipboard";

/** Joins the popup to the browser: what it shows comes from the tab, what it does goes there. */
export function App() {
  const language = useTranslate()("uiLanguage") === "en" ? "en" : "zh-CN";
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [reading, setReading] = useState<TabReading | { readonly kind: "loading" | "failed" | "denied" }>({
    kind: "loading",
  });

  const load = () => {
    Promise.all([readSettings(), readTab()]).then(
      ([saved, read]) => {
        setSettings(saved);
        setReading(read);
      },
      () => setReading({ kind: "failed" }),
    );
  };
  useEffect(load, []);

  const { citation, csvGuard, density } = settings;
  const state = useMemo((): PopupState => {
    switch (reading.kind) {
      case "page":
        return stateOf(reading.report, { language, citation, today: isoDay(new Date()) });
      case "forbidden":
      case "denied":
        return { kind: "forbidden", denied: reading.kind === "denied" };
      default:
        return { kind: reading.kind };
    }
  }, [reading, language, citation]);

  const tabId = reading.kind === "page" || reading.kind === "unreachable" ? reading.tabId : null;
  const report = reading.kind === "page" ? reading.report : null;
  const fail = () => setReading(tabId === null ? { kind: "failed" } : { kind: "unreachable", tabId });

  const actions: PopupActions = {
    copy: writeClipboard,
    export: (format) => {
      if (!report?.record) return;
      const { extension, mimeType, write } = FORMATS[format];
      const records = [report.record];
      download(fileName(records, extension), write(records, { csvGuard }), mimeType);
    },
    fold: (folded) => {
      if (tabId === null || report === null) return;
      askPage(tabId, "setFold", { folded }).then(
        (fold) => setReading({ kind: "page", tabId, report: { ...report, fold } }),
        fail,
      );
    },
    setDensity: (choice) => {
      setSettings({ ...settings, density: choice });
      // What could not be kept is not shown as if it were.
      changeSettings({ density: choice }).catch(() => setSettings(settings));
    },
    showParagraph: (paragraph) =>
      tabId === null ? Promise.resolve(false) : askPage(tabId, "showParagraph", { paragraph }).catch(() => false),
    grant: () => {
      browser.permissions
        .request({ origins: [HOST_PATTERN] })
        .then((isGranted) => (isGranted ? load() : setReading({ kind: "denied" })), fail);
    },
    reload: () => {
      if (tabId === null) return;
      setReading({ kind: "loading" });
      reloadTab(tabId).then(load, fail);
    },
    retry: () => {
      setReading({ kind: "loading" });
      load();
    },
  };

  return <Popup state={state} density={density} actions={actions} />;
}
