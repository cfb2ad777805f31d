import {
  array,
  boolean,
  fallback,
  type GenericSchema,
  minLength,
  nullable,
  object,
  parse,
  picklist,
  pipe,
  transform,
  unknown,
} from "valibot";
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
  /** Whether single keys work in the popup: 1 to 5 copy, S saves. */
  readonly actionKeys: boolean;
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

/** The first of the choices is the usual one. */
function choice<const T extends string | number>(choices: readonly [T, ...T[]]) {
  return fallback(picklist(choices), choices[0]);
}

const CITATION = object({
  edition: choice(CITATION_EDITIONS),
  style: choice(CITATION_STYLES),
  author: choice(CITATION_AUTHORS),
});

/** Names of a later version are passed over, and each of the others counts once. */
const KNOWN_COLUMNS = pipe(
  array(unknown()),
  transform((names) => [...new Set(names)].flatMap((name) => COLUMN_IDS.find((id) => id === name) ?? [])),
  minLength(1),
);

/** A missing or senseless value gives the usual setting. */
const SETTINGS = object({
  fold: fallback(boolean(), true),
  foldNews: fallback(boolean(), false),
  density: choice(["full", "brief"]),
  actionKeys: fallback(boolean(), true),
  theme: choice(THEMES),
  citation: fallback(CITATION, parse(CITATION, {})),
  labels: choice(LANGUAGES),
  csvGuard: fallback(boolean(), true),
  columns: fallback(nullable(KNOWN_COLUMNS), null),
  readingSize: choice([USUAL_READING_SIZE, ...READING_SIZES]),
  readingWidth: choice([USUAL_READING_WIDTH, ...READING_WIDTHS]),
}) satisfies GenericSchema<unknown, Settings>;

export const SETTING_NAMES: readonly (keyof Settings)[] = Object.keys(SETTINGS.entries).filter(isSettingName);

export const DEFAULT_SETTINGS: Settings = settingsFrom({});

/** All settings, from values by name; names that are not settings are ignored. */
export function settingsFrom(values: JsonObject): Settings {
  return parse(SETTINGS, values);
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
  return Object.hasOwn(SETTINGS.entries, name);
}
