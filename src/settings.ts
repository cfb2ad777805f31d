import { browser } from "wxt/browser";
import { CITATION_AUTHORS, CITATION_EDITIONS, CITATION_STYLES, type CitationChoices } from "./present/citation";

export interface Settings {
  /** Whether the repeated print of press pages is folded when they open. */
  readonly fold: boolean;
  /** The same for ordinary news pages, which print twice on the whole site. */
  readonly foldNews: boolean;
  readonly density: "full" | "brief";
  readonly citation: CitationChoices;
  /** Whether cells that a spreadsheet would take for a formula get a mark before them. */
  readonly csvGuard: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  fold: true,
  foldNews: false,
  density: "full",
  citation: { edition: CITATION_EDITIONS[0], style: CITATION_STYLES[0], author: CITATION_AUTHORS[0] },
  csvGuard: true,
};

const KEY = "settings";

/** Settings as stored; what is missing or makes no sense is as at first. */
export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Rejects where the browser cannot store; then nothing has changed. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** @returns what ends the listening */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) listener(toSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function toSettings(stored: unknown): Settings {
  const s = isObject(stored) ? stored : {};
  const citation = isObject(s.citation) ? s.citation : {};
  const defaults = DEFAULT_SETTINGS;
  return {
    fold: typeof s.fold === "boolean" ? s.fold : defaults.fold,
    foldNews: typeof s.foldNews === "boolean" ? s.foldNews : defaults.foldNews,
    density: oneOf(["full", "brief"], s.density) ?? defaults.density,
    citation: {
      edition: oneOf(CITATION_EDITIONS, citation.edition) ?? defaults.citation.edition,
      style: oneOf(CITATION_STYLES, citation.style) ?? defaults.citation.style,
      author: oneOf(CITATION_AUTHORS, citation.author) ?? defaults.citation.author,
    },
    csvGuard: typeof s.csvGuard === "boolean" ? s.csvGuard : defaults.csvGuard,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((v) => v === value);
}
