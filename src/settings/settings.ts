import { browser } from "wxt/browser";
import { LANGUAGES, type Language } from "../language";
import { CITATION_AUTHORS, CITATION_EDITIONS, CITATION_STYLES, type CitationChoices } from "../present/citation";
import { COLUMN_IDS, type ColumnId } from "../present/column-ids";
import {
  READING_SIZES,
  READING_WIDTHS,
  type ReadingSize,
  type ReadingWidth,
  USUAL_READING_SIZE,
  USUAL_READING_WIDTH,
} from "../present/reading-view-look";

/** What can be chosen; the first of each is the usual one. */
const THEMES = ["system", "light", "dark"] as const;

export interface Settings {
  /** Whether the repeated print of press pages is folded when they open. */
  readonly fold: boolean;
  /** The same for ordinary news pages, which print twice on the whole site. */
  readonly foldNews: boolean;
  readonly density: "full" | "brief";
  /** Whether the extension's own pages are light or dark. */
  readonly theme: (typeof THEMES)[number];
  readonly citation: CitationChoices;
  /** The language in which copies and exported files name the fields; the page's own text is never translated. */
  readonly labels: Language;
  /** Whether cells that a spreadsheet would run as a formula are made text. */
  readonly csvGuard: boolean;
  /** Columns of exported tables, in this order; all in the usual order where null. */
  readonly columns: readonly ColumnId[] | null;
  readonly readingSize: ReadingSize;
  readonly readingWidth: ReadingWidth;
}

/** How a stored value is read; what is missing or makes no sense is the first choice. */
const READERS: { readonly [K in keyof Settings]: (stored: unknown) => Settings[K] } = {
  fold: (stored) => choice([true, false], stored),
  foldNews: (stored) => choice([false, true], stored),
  density: (stored) => choice(["full", "brief"], stored),
  theme: (stored) => choice(THEMES, stored),
  citation: (stored) => {
    const { edition, style, author } = isObject(stored) ? stored : {};
    return {
      edition: choice(CITATION_EDITIONS, edition),
      style: choice(CITATION_STYLES, style),
      author: choice(CITATION_AUTHORS, author),
    };
  },
  labels: (stored) => choice(LANGUAGES, stored),
  csvGuard: (stored) => choice([true, false], stored),
  columns: (stored) => {
    const columns = Array.isArray(stored) ? COLUMN_IDS.filter((id) => stored.includes(id)) : [];
    return columns.length === 0 ? null : columns.sort((a, b) => position(stored, a) - position(stored, b));
  },
  readingSize: (stored) => choice([USUAL_READING_SIZE, ...READING_SIZES], stored),
  readingWidth: (stored) => choice([USUAL_READING_WIDTH, ...READING_WIDTHS], stored),
};

export const DEFAULT_SETTINGS: Settings = settingsFrom({});

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(Object.keys(READERS).map(entryOf)));
}

/** Rejects where the browser cannot store; nothing has changed then. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const entries = Object.entries(change).map(([name, value]) => [entryOf(name), value] as const);
  return browser.storage.local.set(Object.fromEntries(entries));
}

/** The settings among values that were kept elsewhere; null where one of them makes no sense. */
export function settingsAmong(values: Readonly<Record<string, unknown>>): Partial<Settings> | null {
  const names = Object.keys(READERS).filter((name) => name in values);
  const stored = Object.fromEntries(names.map((name) => [entryOf(name), values[name]]));
  const settings = Object.entries(settingsFrom(stored)).filter(([name]) => name in values);
  return settings.every(([name, value]) => isReadAs(value, values[name])) ? Object.fromEntries(settings) : null;
}

/**
 * @param listener gets all settings as they are now, and the names of those that have changed
 * @returns what ends the listening
 */
export function onSettingsChange(
  listener: (settings: Settings, changed: ReadonlySet<keyof Settings>) => void,
): () => void {
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    const changed = Object.keys(READERS)
      .filter(isName)
      .filter((name) => entryOf(name) in changes);
    if (area === "local" && changed.length > 0) {
      void readSettings().then((settings) => listener(settings, new Set(changed)));
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** One entry of the storage for each setting, so that two changes at a time do not undo each other. */
function entryOf(name: string): string {
  return `setting.${name}`;
}

function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  return {
    fold: READERS.fold(stored[entryOf("fold")]),
    foldNews: READERS.foldNews(stored[entryOf("foldNews")]),
    density: READERS.density(stored[entryOf("density")]),
    theme: READERS.theme(stored[entryOf("theme")]),
    citation: READERS.citation(stored[entryOf("citation")]),
    labels: READERS.labels(stored[entryOf("labels")]),
    csvGuard: READERS.csvGuard(stored[entryOf("csvGuard")]),
    columns: READERS.columns(stored[entryOf("columns")]),
    readingSize: READERS.readingSize(stored[entryOf("readingSize")]),
    readingWidth: READERS.readingWidth(stored[entryOf("readingWidth")]),
  };
}

/** Whether reading has left a value as it is. */
function isReadAs(read: unknown, value: unknown): boolean {
  if (Array.isArray(read)) return Array.isArray(value) && read.length === value.length;
  if (!isObject(read)) return read === value;
  return isObject(value) && Object.entries(read).every(([name, part]) => value[name] === part);
}

function isName(name: string): name is keyof Settings {
  return Object.hasOwn(READERS, name);
}

function position(list: unknown, item: string): number {
  return Array.isArray(list) ? list.indexOf(item) : -1;
}

function choice<T>(choices: readonly [T, ...T[]], stored: unknown): T {
  return choices.find((each) => each === stored) ?? choices[0];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
