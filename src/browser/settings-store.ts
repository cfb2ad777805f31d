import { browser } from "wxt/browser";
import { SETTING_NAMES, type Settings, settingsFrom } from "../settings/settings";

/** Rejects where the browser's storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTING_NAMES.map(entryOf));
  return settingsFrom(Object.fromEntries(SETTING_NAMES.map((name) => [name, stored[entryOf(name)]])));
}

/** Rejects where the browser cannot store; nothing has changed then. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const entries = Object.entries(change).map(([name, value]) => [entryOf(name), value] as const);
  return browser.storage.local.set(Object.fromEntries(entries));
}

/**
 * @param listener gets all settings as they are now, and the names of those that have changed
 * @returns unsubscribe
 */
export function onSettingsChange(
  listener: (settings: Settings, changed: ReadonlySet<keyof Settings>) => void,
): () => void {
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    const changed = SETTING_NAMES.filter((name) => entryOf(name) in changes);
    if (area === "local" && changed.length > 0) {
      void readSettings().then((settings) => listener(settings, new Set(changed)));
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Each setting has its own entry in the storage, so that two changes at the same time do not undo each other. */
function entryOf(name: string): string {
  return `setting.${name}`;
}
