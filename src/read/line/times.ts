/** Times as pages print them behind a day (`下午6:11`, `02:59:00Z`), to ISO 8601 in Ningbo's time. */
import { UTC_OFFSET } from "../../site";

/** What parts a day and its time; the weekday may stand there. */
const GAP = "[ T|·,]{0,4}";
/** Behind a day, without a time. */
export const WEEKDAY_BEHIND_DAY = " ?\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?(?![\\u4e00-\\u9fff])";
const WEEKDAY = `(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?${GAP})?`;
const ZONE_BEFORE = "(?:(?<named>北京时间|格林尼治(?:标准)?时间|GMT|UTC) ?)?";
const HALF_OF_DAY = "(?:(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|[AaPp]\\.?[Mm]\\.?) ?)?";
const SECONDS = "(?:(?: ?: ?| ?)(?<second>\\d{2})(?!\\d)(?: ?秒)?(?:\\.\\d{1,9})?)?";
const MINUTES = `(?:(?<minute>\\d{2}|半(?!\\d))(?: ?分)?${SECONDS}|(?<=[时点] ?)整?)`;
const HALF_BEHIND = "(?: ?(?<behind>[AaPp]\\.?[Mm]\\.?)(?![A-Za-z]))?";
/** `09:41-11:00` is no zone but an end: an offset needs seconds before it, a `T` or the name of a zone. */
const OFFSET = "(?:UTC|GMT|(?<=:\\d{2}:\\d{2}(?:\\.\\d{1,9})? ?|T\\d{2}:\\d{2}))[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)";
const ZONE_BEHIND = `(?: ?(?<zone>Z|${OFFSET}|UTC|GMT)(?![A-Za-z]))?`;

/** Behind a day, in half-width text in simplified characters; `isoTime` reads its groups. */
export const TIME_BEHIND_DAY = `${GAP}${WEEKDAY}${ZONE_BEFORE}${HALF_OF_DAY}(?<hour>\\d{1,2})(?: ?: ?| ?[时点] ?)${MINUTES}${HALF_BEHIND}${ZONE_BEHIND}`;

type TimeGroups = Readonly<Record<string, string | undefined>>;

/**
 * @param day an ISO day, or `--11-10` where the year is not known
 * @returns day and time; the day alone for an hour without minutes, and for what no clock shows
 */
export function isoTime(day: string, { hour, minute, second, half, behind, named, zone }: TimeGroups): string {
  const h = hourOf(half ?? behind ?? "", Number(hour));
  const m = minute === "半" ? 30 : Number(minute ?? Number.NaN);
  if (h === null || !(h <= 23 && m <= 59 && Number(second ?? 0) <= 59)) return day;
  const printed = `${two(h)}:${two(m)}${second === undefined ? "" : `:${second}`}`;
  const offset = day.startsWith("--") ? null : offsetOf(zone ?? named ?? "");
  return offset === null ? `${day}T${printed}${UTC_OFFSET}` : inNingbo(`${day}T${printed}${offset}`, printed);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

type Hours = readonly [first: number, last: number, shift: number];
const MORNING: Hours = [0, 11, 0];
const AFTERNOON: readonly Hours[] = [
  [0, 11, 12],
  [12, 23, 0],
];
const MIDNIGHT: Hours = [12, 12, -12];
const EVENING: readonly Hours[] = [
  [5, 11, 12],
  [17, 23, 0],
];
/** Which hours a word allows, and what they are on a clock of 24. What is missing may be noon or midnight: `上午12:05`. */
const HOURS: Readonly<Record<string, readonly Hours[]>> = {
  "": [[0, 23, 0]],
  凌晨: [MORNING, MIDNIGHT],
  清晨: [MORNING],
  早上: [MORNING],
  早晨: [MORNING],
  上午: [MORNING],
  中午: [
    [11, 14, 0],
    [1, 2, 12],
  ],
  下午: AFTERNOON,
  傍晚: EVENING,
  晚上: EVENING,
  晚间: EVENING,
  夜间: EVENING,
  AM: [MORNING, MIDNIGHT],
  PM: AFTERNOON,
};

function hourOf(half: string, hour: number): number | null {
  const allowed = HOURS[half.replaceAll(".", "").toUpperCase()] ?? [];
  const row = allowed.find(([first, last]) => hour >= first && hour <= last);
  return row ? hour + row[2] : null;
}

/** `+0900`, `GMT+9`, `Z` → `+09:00`, `Z`; null for Ningbo's own time, and for an offset that no zone has. */
function offsetOf(zone: string): string | null {
  if (zone === "" || zone === "北京时间") return null;
  const {
    sign = "+",
    hours = "0",
    minutes = "00",
  } = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/u.exec(zone)?.groups ?? {};
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** @param iso a time with its zone; @param printed its time as printed, which says how precise it is */
function inNingbo(iso: string, printed: string): string {
  const [hours = 0, minutes = 0] = UTC_OFFSET.slice(1).split(":").map(Number);
  const there = new Date(Date.parse(iso) + (hours * 60 + minutes) * 60_000).toISOString();
  return `${there.slice(0, "2022-11-10T".length + printed.length)}${UTC_OFFSET}`;
}
