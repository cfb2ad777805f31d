/** Sentence lines: what an article is made of. Titles, captions, buttons and names of sections are none. */

/** `…办得长久。` · `…“够。”` · `…改道江厦桥。（记者 周晓帆）` */
const ENDED = /[。！？!?；;…][\])"’'”」』）】》]*(?:[（(][^（()）]{1,40}[)）])?$/u;
/** Several clauses make a sentence of a long line, whatever it ends with. */
const CLAUSES = /^[^，,。；;：:、]*[，,。；;：:、].*[，,。；;]/u;
const MIN_CLAUSES = 28;
/** Shorter lines are exclamations on buttons: `好！` */
const MIN_ENDED = 4;
const HAN = /[㐀-鿿豈-﫿]/u;

/** @param text of a line that is not mostly links */
export function isSentence(text: string): boolean {
  if (!HAN.test(text)) return false;
  return ENDED.test(text) ? text.length >= MIN_ENDED : text.length >= MIN_CLAUSES && CLAUSES.test(text);
}

/** Headlines ask and exclaim too: only a full stop, or length, shows a sentence wherever it is. */
const STOPPED = /。|；$/u;
const MIN_STOPPED = 40;

/** Whether a sentence line would be one outside of a text too. @param text of a sentence line */
export function isFullSentence(text: string): boolean {
  return STOPPED.test(text) || text.length >= MIN_STOPPED;
}
