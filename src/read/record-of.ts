import type { PressRecord } from "../record";
import { toParagraph } from "./line/paragraph";
import { readText } from "./read-text";
import type { RecordHead } from "./record-head";

/** Completes the head of a record with what the text says. @param isPress whether the article is of the press section */
export function recordOf(head: RecordHead, isPress: boolean): PressRecord {
  const { schema, url, id, title, publishedAt, source, editors, byline, channel, paragraphs, ...copies } = head;
  const text = readText(title, paragraphs.map(toParagraph), isPress, publishedAt);
  const { page, spokespersons, exchanges, outline, figures } = text;
  return {
    ...{ schema, url, id, page, title, publishedAt, source, editors, byline, channel },
    ...{ spokespersons, exchanges, paragraphs, outline, figures },
    ...copies,
  };
}
