import { useState } from "preact/hooks";
import { download } from "../../browser/download";
import { openShortcutPage } from "../../browser/shortcuts";
import type { MessageKey } from "../../message-key";
import { isoDay } from "../../present/dates";
import { sampleCitation } from "../../present/sample-citation";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import { readSettingsFile, writeSettingsFile } from "../../settings/settings-file";
import { useTranslate } from "../shared/translate";
import { useSettings } from "../shared/use-settings";
import { Options } from "./options";
import type { OptionsActions } from "./options-state";
import { settingsText } from "./settings-text";
import { useShortcuts } from "./use-shortcuts";
import { useStatus } from "./use-status";

const FILE_NAME = "press-reader-settings.json";

/** The options page, joined to the browser's storage, shortcuts and files. */
export function App() {
  const t = useTranslate();
  const [status, showStatus] = useStatus();
  const done = (key: MessageKey) => showStatus({ text: t(key), isProblem: false });
  const failed = (key: MessageKey) => showStatus({ text: t(key), isProblem: true });
  const [settings, changeSettings] = useSettings(() => failed("settingsUnread"));
  const shortcuts = useShortcuts();
  const [replaced, setReplaced] = useState<Settings | null>(null);
  if (settings === null) return null;

  /** @param before what an undo restores, where the change replaces more than the reader sees at once */
  const save = async (change: Partial<Settings>, sentence: MessageKey, before: Settings | null) => {
    if (!(await changeSettings(change))) return failed("settingsRefused");
    setReplaced(before);
    done(sentence);
  };
  const actions: OptionsActions = {
    change: (change) => save(change, "settingsSaved", null),
    changeShortcuts: () => {
      openShortcutPage().catch(() => failed("shortcutsFailed"));
    },
    exportSettings: () => {
      download(FILE_NAME, writeSettingsFile(settings), "application/json");
      done("settingsExported");
    },
    importSettings: async (file) => {
      const imported = readSettingsFile(await settingsText(file));
      if (imported === null) failed("settingsForeign");
      else await save(imported, "settingsImported", settings);
    },
    reset: () => save(DEFAULT_SETTINGS, "settingsWereReset", settings),
    undo: () => replaced && save(replaced, "settingsUndone", null),
  };
  const sample = sampleCitation(settings.citation, isoDay(new Date()));
  return <Options state={{ settings, shortcuts, sample, canUndo: replaced !== null, status }} actions={actions} />;
}
