import { tidy } from "../read/line/text";
import { walkPage } from "../read/page/walk";
import type { Difference } from "../record";
import { hasLetters } from "./data-tables";
import { linkPictures, sanitise } from "./sanitise";

/** What stands under the title: nodes with pictures, links and tables, or the paragraphs alone. */
export type ViewBody = DocumentFragment | readonly string[];

export interface PictureWords {
  /** What a picture is called that the page does not describe. */
  readonly name: string;
  /** What a link says to a picture on a host that is not asked for it. */
  readonly link: (host: string) => string;
}

/**
 * @param html the article's markup as its page gave it
 * @param chosen the differences in which the reader takes the dropped print's word
 * @param paragraphs what the article says, by the record that counts
 * @returns nodes where they say the paragraphs and nothing else; the paragraphs themselves where not
 */
export function viewBody(
  html: string,
  chosen: readonly Difference[],
  paragraphs: readonly string[],
  pictureWords: PictureWords,
): ViewBody {
  const body = sanitise(html);
  for (const difference of chosen) putReading(body, difference);
  if (!saysAll(body, paragraphs)) return paragraphs;
  linkPictures(body, pictureWords.link);
  for (const image of body.querySelectorAll("img:not([alt])")) image.setAttribute("alt", pictureWords.name);
  return body;
}

function putReading(body: DocumentFragment, { kept, dropped }: Difference): void {
  const paragraph = [...body.querySelectorAll("p, h2, li, td, th")].find(
    ({ textContent }) => tidy(textContent ?? "") === kept,
  );
  if (paragraph && dropped === null) paragraph.remove();
  else if (paragraph) paragraph.textContent = dropped;
}

/** Where lines break does not count, nor do the bare numbers of a table, which are no paragraphs of a record. */
function saysAll(body: DocumentFragment, paragraphs: readonly string[]): boolean {
  const wordsOf = (texts: readonly string[]) => texts.filter(hasLetters).join("").replace(/\s+/gu, "");
  return wordsOf(walkPage(body).lines.map(({ text }) => text)) === wordsOf(paragraphs);
}
