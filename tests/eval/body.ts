/** When a text is one copy of an article's body. */

/** What one print has around its text (breadcrumb, title, lines of metadata, the office) may stay: so many characters, and this share of the body. */
export const OTHER_CHARACTERS = 200;
export const OTHER_SHARE = 0.05;
/** Shorter paragraphs (谢谢大家！) stand inside of others, so they cannot be counted. */
const MIN_COUNTED = 8;

/**
 * Right is a text that has each paragraph as often as the article itself has it, and little else. White space
 * and the width of marks do not count, nor does the order.
 */
export function isOneCopy(text: string, paragraphs: readonly string[]): boolean {
  const said = fold(text);
  const printed = paragraphs.map(fold);
  const body = printed.join("");
  const other = said.length - body.length;
  if (other > OTHER_CHARACTERS + body.length * OTHER_SHARE) return false;
  return printed.every((paragraph) =>
    paragraph.length < MIN_COUNTED ? said.includes(paragraph) : countIn(said, paragraph) === countIn(body, paragraph),
  );
}

/** A text as it is compared: no white space, one width of marks. */
export function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
