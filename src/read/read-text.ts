/** What the article's text alone says: all of the record but its head. */
import type { PressRecord } from "../record";
import { readExchanges } from "./article/exchanges";
import { readFigures } from "./article/figures/read-figures";
import { readOutline } from "./article/outline";
import { readSpeaker } from "./article/speech";
import type { Paragraph } from "./line/paragraph";
import { articleKind } from "./page-kind";

export type TextFields = Pick<PressRecord, "page" | "spokespersons" | "exchanges" | "outline" | "figures">;

/**
 * @param isPress whether the article is of the press section
 * @param publishedAt the record's, null where it is not known
 */
export function readText(
  title: string,
  paragraphs: readonly Paragraph[],
  isPress: boolean,
  publishedAt: string | null,
): TextFields {
  const { exchanges, speakers, utterances } = readExchanges(paragraphs);
  const speaker = exchanges.length === 0 && isPress ? readSpeaker(title, paragraphs) : null;
  return {
    page: articleKind(isPress, exchanges.length > 0),
    spokespersons: speaker ? [speaker] : speakers,
    exchanges,
    outline: readOutline(paragraphs, utterances),
    figures: readFigures(paragraphs, publishedAt),
  };
}
