import { isObject, parseJson } from "../guards";
import { type Settings, settingsAmong } from "./settings";

/** The form of the file; a later one that this version could not read gets another number. */
const FORMAT = "press-reader-settings/1";

export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/**
 * The settings that a file holds. Those that it does not name stay as they are, and names of a later version
 * are passed over.
 * @returns null where the file is another one, or damaged: then none of it counts
 */
export function readSettingsFile(text: string): Partial<Settings> | null {
  const file = parseJson(text);
  return isObject(file) && file.format === FORMAT && isObject(file.settings) ? settingsAmong(file.settings) : null;
}
