import { useEffect, useRef, useState } from "preact/hooks";
import { changeSettings, onSettingsChange, readSettings } from "../../browser/settings-store";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";

/** Shows a change at once and resolves to whether the browser has stored it; if not, the old values are shown again. */
export type ChangeSettings = (change: Partial<Settings>) => Promise<boolean>;

/**
 * The settings as they are now, null until they are read, and the function that changes them.
 * @param onUnread is called where the settings cannot be read; the usual ones are used then
 */
export function useSettings(onUnread: () => void = () => {}): readonly [Settings | null, ChangeSettings] {
  const [settings, setSettings] = useState<Settings | null>(null);
  /** While a change is being stored, the storage is behind what is shown. */
  const changesUnderWay = useRef(0);
  const showStored = (stored: Settings) => {
    if (changesUnderWay.current === 0) setSettings(stored);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    readSettings().then(setSettings, () => {
      setSettings(DEFAULT_SETTINGS);
      onUnread();
    });
    // Other pages of the extension change settings too.
    return onSettingsChange(showStored);
  }, []);

  const change: ChangeSettings = async (changed) => {
    setSettings((before) => before && { ...before, ...changed });
    changesUnderWay.current++;
    const isStored = await changeSettings(changed).then(
      () => true,
      () => false,
    );
    changesUnderWay.current--;
    if (!isStored) setSettings(settings);
    // Another page may have changed something meanwhile.
    readSettings().then(showStored, () => undefined);
    return isStored;
  };
  return [settings, change];
}
