import { useMemo } from "preact/hooks";
import { isoDay } from "../../present/dates";
import { articleKey } from "../../read/page/article-key";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { useLanguage } from "../shared/translate";
import { useSettings } from "../shared/use-settings";
import { diagnosticsOf } from "./diagnostics-of";
import { Popup } from "./popup";
import { popupActions } from "./popup-actions";
import { popupStateOf } from "./popup-state-of";
import { useLibraryStatus } from "./use-library-status";
import { useScrollPlace } from "./use-scroll-place";
import { type TabStatus, useTab } from "./use-tab";

/** The popup, joined to the tab under it, the library and the settings. */
export function App() {
  const language = useLanguage();
  const [stored, changeSettings] = useSettings();
  const settings = stored ?? DEFAULT_SETTINGS;
  const popupTab = useTab();
  const { tab } = popupTab;
  const status = stored === null ? LOADING : popupTab.status;
  const [library, showSaved] = useLibraryStatus(popupTab.status, tab.url);
  const { citation, density, labels, actionKeys } = settings;
  const state = useMemo(
    () =>
      popupStateOf(
        status,
        { language, citation, labels, today: isoDay(new Date()) },
        diagnosticsOf(status, tab.url),
        library,
      ),
    [status, tab, library, language, citation, labels],
  );
  const actions = popupActions(popupTab, settings, changeSettings, showSaved);
  // Another article starts afresh: what was opened or typed belongs to the one before.
  useScrollPlace(state.kind === "article" ? tab.url : null);
  return <Popup key={articleIn(status)} state={state} density={density} hasKeys={actionKeys} actions={actions} />;
}

function articleIn(status: TabStatus): string | null {
  return status.kind === "page" && status.report.record !== null ? articleKey(status.report.record) : null;
}

const LOADING = { kind: "loading" } as const;
