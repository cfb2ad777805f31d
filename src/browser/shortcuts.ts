import { browser } from "wxt/browser";
import { COMMANDS } from "./commands";

/** A command and the keys that it has now. */
export interface Shortcut {
  readonly name: keyof typeof COMMANDS;
  /** As the browser writes them; null where none are assigned. */
  readonly keys: string | null;
}

const NAMES: readonly Shortcut["name"][] = ["openPopup", "toggleFold", "copySummary", "saveArticle"];

/** A link cannot lead there, but an extension can open it. */
const CHROMIUM_PAGE = "chrome://extensions/shortcuts";

/** The keys as they are assigned now; empty where the browser has no commands, as Firefox on a phone. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  if (!("commands" in browser)) return [];
  const commands = await browser.commands.getAll();
  return NAMES.map((name) => ({
    name,
    keys: commands.find((command) => command.name === COMMANDS[name])?.shortcut || null,
  }));
}

/** Opens the browser's page of shortcuts: Firefox has a function for it, Chromium an address. */
export async function openShortcutPage(): Promise<void> {
  const { commands } = browser;
  const open: unknown = "openShortcutSettings" in commands && commands.openShortcutSettings;
  if (typeof open === "function") await open();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
