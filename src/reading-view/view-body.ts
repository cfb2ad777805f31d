import { tidy } from "../read/line/text";
import { walkPage } from "../read/page/walk";
import type { Difference } from "../record";
import { hasLetters } from "./data-tables";
import { linkPictures, sanitise } from "./sanitise";

/** The content under the title: nodes with pictures, links and tables, or only paragraphs. */
export type ViewBody = DocumentFragment | readonly string[];

export interface PictureWords {
  /** The name of a picture that the page does not describe. */
  readonly name: string;
  /** The words of a link to a picture on a host that gets no request. */
  readonly link: (host: string) => string;
}

/**
 * @param html the article's markup as its page gave it
 * @param chosen the differences in which the reader takes the dropped words
 * @param paragraphs the text of the effective record
 * @returns nodes if their text is that of the paragraphs and nothing else; otherwise the paragraphs
 */
export function viewBody(
  html: string,
  chosen: readonly Difference[],
  paragraphs: readonly string[],
  pictureWords: PictureWords,
): ViewBody {
  const body = sanitise(html);
  for (const difference of chosen) putDroppedWords(body, difference);
  if (!hasText(body, paragraphs)) return paragraphs;
  linkPictures(body, pictureWords.link);
  for (const image of body.querySelectorAll("img:not([alt])")) image.setAttribute("alt", pictureWords.name);
  return body;
}

function putDroppedWords(body: DocumentFragment, { kept, dropped }: Difference): void {
  const paragraph = [...body.querySelectorAll("p, h2, li, td, th")].find(
    ({ textContent }) => tidy(textContent ?? "") === kept,
  );
  if (paragraph && dropped === null) paragraph.remove();
  else if (paragraph) paragraph.textContent = dropped;
}

/** Line breaks are ignored, and so are bare numbers in tables, which are no paragraphs of a record. */
function hasText(body: DocumentFragment, paragraphs: readonly string[]): boolean {
  const wordsOf = (texts: readonly string[]) => texts.filter(hasLetters).join("").replace(/\s+/gu, "");
  return wordsOf(walkPage(body).lines.map(({ text }) => text)) === wordsOf(paragraphs);
}
