import { isObject, type JsonObject } from "../guards";
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

/** The first is the usual one. */
const THEMES = ["system", "light", "dark"] as const;

export interface Settings {
  /** Whether the repeated copy on a press page is folded when the page opens. */
  readonly fold: boolean;
  /** The same for ordinary news pages: the whole site has its articles twice. */
  readonly foldNews: boolean;
  readonly density: "full" | "brief";
  /** Whether the extension's own pages are light or dark. */
  readonly theme: (typeof THEMES)[number];
  readonly citation: CitationChoices;
  /** The language of labels in copied text and exported files. The text of a page is never translated. */
  readonly labels: Language;
  /** Whether a cell that a spreadsheet would run as a formula is made text. */
  readonly csvGuard: boolean;
  /** Columns of exported tables, in this order; all in the usual order where null. */
  readonly columns: readonly ColumnId[] | null;
  readonly readingSize: ReadingSize;
  readonly readingWidth: ReadingWidth;
}

/** How each value is read. A missing or senseless value gives the usual setting. */
const READERS: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] } = {
  fold: (value) => choice([true, false], value),
  foldNews: (value) => choice([false, true], value),
  density: (value) => choice(["full", "brief"], value),
  theme: (value) => choice(THEMES, value),
  citation: (value) => {
    const { edition, style, author } = isObject(value) ? value : {};
    return {
      edition: choice(CITATION_EDITIONS, edition),
      style: choice(CITATION_STYLES, style),
      author: choice(CITATION_AUTHORS, author),
    };
  },
  labels: (value) => choice(LANGUAGES, value),
  csvGuard: (value) => choice([true, false], value),
  columns: (value) => {
    const names: readonly unknown[] = Array.isArray(value) ? value : [];
    const columns = COLUMN_IDS.filter((id) => names.includes(id));
    return columns.length === 0 ? null : columns.sort((a, b) => names.indexOf(a) - names.indexOf(b));
  },
  readingSize: (value) => choice([USUAL_READING_SIZE, ...READING_SIZES], value),
  readingWidth: (value) => choice([USUAL_READING_WIDTH, ...READING_WIDTHS], value),
};

export const SETTING_NAMES: readonly (keyof Settings)[] = Object.keys(READERS).filter(isSettingName);

export const DEFAULT_SETTINGS: Settings = settingsFrom({});

/** All settings, from values by name; names that are not settings are ignored. */
export function settingsFrom(values: JsonObject): Settings {
  return {
    fold: READERS.fold(values.fold),
    foldNews: READERS.foldNews(values.foldNews),
    density: READERS.density(values.density),
    theme: READERS.theme(values.theme),
    citation: READERS.citation(values.citation),
    labels: READERS.labels(values.labels),
    csvGuard: READERS.csvGuard(values.csvGuard),
    columns: READERS.columns(values.columns),
    readingSize: READERS.readingSize(values.readingSize),
    readingWidth: READERS.readingWidth(values.readingWidth),
  };
}

/** The settings among values from elsewhere; null where one of them makes no sense. */
export function settingsAmong(values: JsonObject): Partial<Settings> | null {
  const settings = Object.entries(settingsFrom(values)).filter(([name]) => name in values);
  return settings.every(([name, value]) => isReadAs(value, values[name])) ? Object.fromEntries(settings) : null;
}

/** Whether reading has left a value unchanged. */
function isReadAs(read: unknown, value: unknown): boolean {
  if (Array.isArray(read)) return Array.isArray(value) && read.length === value.length;
  if (!isObject(read)) return read === value;
  return isObject(value) && Object.entries(read).every(([name, part]) => value[name] === part);
}

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(READERS, name);
}

function choice<T>(choices: readonly [T, ...T[]], value: unknown): T {
  return choices.find((each) => each === value) ?? choices[0];
}
