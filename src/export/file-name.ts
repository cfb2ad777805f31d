import { dayOf } from "../read/line/dates";
import type { PressRecord } from "../record";

/** Linux allows 255 bytes, and a download may get ` (12)` and `.crdownload` added. */
const MOST_BYTES = 200;
/** Not allowed in names on Windows or macOS; their full-width forms are, and read the same. */
const FORBIDDEN = /[<>:"/\\|?*]/gu;
/** U+0021 … U+007E have their full-width forms so many places up. */
const FULL_WIDTH_OFFSET = 0xfee0;
/** Controls, and marks that show a name in another order than it is (`‮fdp.exe`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
/** Devices of Windows, with any extension. */
const RESERVED = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)/iu;

/** `2022-11-10 标题.csv`; of several records the first, and how many there are. A name for every system. */
export function fileName(records: readonly PressRecord[], extension: string): string {
  const [first] = records;
  const day = first?.publishedAt ? dayOf(first.publishedAt) : "";
  const more = records.length > 1 ? `等${records.length}篇` : "";
  const stem = `${day} ${shortened(safe(first?.title ?? ""))}${more}`.trim();
  return `${RESERVED.test(stem) ? "_" : ""}${stem || "press-record"}.${extension}`;
}

function safe(title: string): string {
  return title
    .replace(INVISIBLE, "")
    .replace(FORBIDDEN, (mark) => String.fromCharCode(mark.charCodeAt(0) + FULL_WIDTH_OFFSET))
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");
}

/** As many whole characters as fit, with … where some do not. */
function shortened(title: string): string {
  const encoder = new TextEncoder();
  const bytes = (text: string) => encoder.encode(text).length;
  if (bytes(title) <= MOST_BYTES) return title;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("zh").segment(title)) {
    if (bytes(`${kept}${segment}…`) > MOST_BYTES) break;
    kept += segment;
  }
  return `${kept}…`;
}
