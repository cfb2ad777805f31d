import { useEffect, useState } from "preact/hooks";
import { download } from "../../browser/download";
import { changeSettings, onSettingsChange, readSettings } from "../../browser/settings-store";
import { openShortcutPage, readShortcuts, type Shortcut } from "../../browser/shortcuts";
import type { MessageKey } from "../../message-key";
import { isoDay } from "../../present/dates";
import { sampleCitation } from "../../present/sample-citation";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import { readSettingsFile, writeSettingsFile } from "../../settings/settings-file";
import { useTranslate } from "../shared/translate";
import { Options } from "./options";
import type { OptionsActions } from "./options-state";
import { useStatus } from "./use-status";

const FILE_NAME = "press-reader-settings.json";

/** Joins the page of the options to the browser: the storage, its keys, its files. */
export function App() {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [replaced, setReplaced] = useState<Settings | null>(null);
  const [said, say] = useStatus();

  const done = (key: MessageKey) => say({ text: t(key), isProblem: false });
  const failed = (key: MessageKey) => say({ text: t(key), isProblem: true });

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    readSettings().then(setSettings, () => {
      setSettings(DEFAULT_SETTINGS);
      failed("settingsUnread");
    });
    // The popup changes settings too.
    return onSettingsChange(setSettings);
  }, []);

  useEffect(() => {
    // Without them the page shows the rest.
    const load = () => readShortcuts().then(setShortcuts, () => setShortcuts([]));
    load();
    // The reader comes back from the browser's page of keys.
    addEventListener("focus", load);
    return () => removeEventListener("focus", load);
  }, []);

  if (settings === null) return null;

  /** @param before what can be had back by an undo, where the change replaces more than the reader sees at once */
  const save = (change: Partial<Settings>, sentence: MessageKey, before: Settings | null) => {
    setSettings({ ...settings, ...change });
    changeSettings(change).then(
      () => {
        setReplaced(before);
        done(sentence);
      },
      () => {
        // What could not be kept is not shown as if it were.
        setSettings(settings);
        failed("settingsRefused");
      },
    );
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
      const imported = readSettingsFile(await textOf(file));
      if (imported === null) failed("settingsForeign");
      else save(imported, "settingsImported", settings);
    },
    reset: () => save(DEFAULT_SETTINGS, "settingsWereReset", settings),
    undo: () => {
      if (replaced !== null) save(replaced, "settingsUndone", null);
    },
  };

  const sample = sampleCitation(settings.citation, isoDay(new Date()));
  return (
    <Options state={{ settings, shortcuts, sample, canUndo: replaced !== null, outcome: said }} actions={actions} />
  );
}

/** A file of settings has some hundred characters; any file can be chosen. */
const MOST_BYTES = 100_000;

/** What cannot be read counts as an empty file, which is none of ours. */
async function textOf(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) return "";
  try {
    return await file.text();
  } catch {
    return "";
  }
}
