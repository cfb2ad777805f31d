/** Where a line may have labels, names and offices rather than what is told. */

/** Longer lines without a sentence's end are text. */
const LONGEST_LABEL_LINE = 80;
/** `市水利局副局长陈岗答：`, `（记者柳承宇 通讯员陈岚）` */
const LONGEST_LABEL = 40;
const SENTENCE_END = /[。！？!?;；]/u;
const OPENING = /[(（[【]/u;
const CLOSING = /[)）\]】]/u;

/** @param line half-width text; @returns for each character whether it may be part of a label */
export function labelZones(line: string): readonly boolean[] {
  const zones = Array.from(line, () => false);
  if (line.length <= LONGEST_LABEL_LINE && !SENTENCE_END.test(line)) return zones.fill(true);
  let start = 0;
  let bracket = -1;
  for (let i = 0; i < line.length; i++) {
    const mark = line.charAt(i);
    if (mark === ":" && i - start <= LONGEST_LABEL) zones.fill(true, start, i);
    if (mark === ":" || SENTENCE_END.test(mark)) start = i + 1;
    if (OPENING.test(mark)) bracket = i;
    if (CLOSING.test(mark) && bracket >= 0) {
      if (i - bracket <= LONGEST_LABEL) zones.fill(true, bracket, i);
      bracket = -1;
    }
  }
  return zones;
}
