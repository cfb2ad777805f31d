import type { PressRecord } from "../record";
import { toParagraph } from "./line/paragraph";
import { readText } from "./read-text";
import type { RecordHead } from "./record-head";

/** The whole record of an article: its frame, and what its text says. @param isPress whether it is of the press section */
export function recordOf(frame: RecordHead, isPress: boolean): PressRecord {
  const { schema, url, id, title, publishedAt, source, editors, byline, channel, paragraphs, ...copies } = frame;
  const text = readText(title, paragraphs.map(toParagraph), isPress);
  const { page, spokespersons, exchanges, outline, figures } = text;
  return {
    ...{ schema, url, id, page, title, publishedAt, source, editors, byline, channel },
    ...{ spokespersons, exchanges, paragraphs, outline, figures },
    ...copies,
  };
}
