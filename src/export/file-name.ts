import { dayOf } from "../read/line/dates";
import type { PressRecord } from "../record";

/** Linux allows 255 bytes for a name, and a browser may add ` (12)` and `.crdownload`. */
const MOST_BYTES = 200;
/** Not allowed in names on Windows or macOS; their full-width forms are allowed and read the same. */
const FORBIDDEN = /[<>:"/\\|?*]/gu;
/** From U+0021 … U+007E to their full-width forms. */
const FULL_WIDTH_OFFSET = 0xfee0;
/** Control characters, and marks that change the display order of a name (`‮fdp.exe`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
/** Windows devices, with any extension and with spaces before it: `COM¹ .txt` too. */
const RESERVED = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[\d¹²³])(?: *\.| *$)/iu;

/** `2022-11-10 标题.csv`; `2022-11-10 标题等3篇.csv` for several records, by the first. Valid on every system. */
export function fileName(records: readonly PressRecord[], extension: string): string {
  const [first] = records;
  const day = first?.publishedAt ? dayOf(first.publishedAt) : "";
  const more = records.length > 1 ? `等${records.length}篇` : "";
  const stem = `${day} ${shortened(safe(first?.title ?? ""))}${more}`.trim();
  return `${RESERVED.test(stem) ? "_" : ""}${stem || "press-record"}.${extension}`;
}

/** `净读 菜场 30篇 2026-11-25.xlsx` @param name what the reader has searched may be any text */
export function collectionName(name: string, extension: string): string {
  return `${shortened(safe(name)) || "press-records"}.${extension}`;
}

function safe(title: string): string {
  return title
    .replace(INVISIBLE, "")
    .replace(FORBIDDEN, (mark) => String.fromCharCode(mark.charCodeAt(0) + FULL_WIDTH_OFFSET))
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");
}

/** As many whole characters as fit, followed by … if some were cut. */
function shortened(title: string): string {
  const encoder = new TextEncoder();
  const bytes = (text: string) => encoder.encode(text).length;
  if (bytes(title) <= MOST_BYTES) return title;
  let start = "";
  for (const { segment } of new Intl.Segmenter("zh").segment(title)) {
    if (bytes(`${start}${segment}…`) > MOST_BYTES) break;
    start += segment;
  }
  return `${start}…`;
}
