/**
 * Labels that begin an utterance: `记者提问：` · `屠炯答：` · `●2.网友“月湖听雨”：` · `回答（陈刚副局长）：` ·
 * `[湖南卫视记者]` · `市委常委、宣传部部长李军：`. A label is read from its own words alone; whether a doubtful one
 * counts is for `article/label-clues.ts`, which sees the dialogue around it.
 */
import { type LabelMeaning, readHead } from "./label-heads";

export interface SpeakerLabel extends LabelMeaning {
  /** `1.` `（二）` before the label, as before points of an outline. */
  readonly isNumbered: boolean;
  /** The label is a line without a colon. */
  readonly isLone: boolean;
  /** Where the words of the utterance begin. */
  readonly end: number;
}

/** A label is shorter than this. */
const MAX_HEAD = 48;
const MAX_LONE = 32;
/** Bullets, numbers and times before a label. */
const BEFORE_LABEL =
  /^(?:[●○▲△■□◆◇★☆►▶▪→※•·*#>~\-—– ]|(?<number>\d{1,2}[.、) ]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}、|[①-⑳])|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?= ?[^\d:])){0,6}/u;
/** The forms in which a label is set off from its words, the first that fits. */
const FORMS: readonly RegExp[] = [
  // [湖南卫视记者]请问… · 【问】 · 【记者提问：】 · [吕江] 10:29 好的…
  /^[[【〔](?<head>[^[\]【】〔〕:]{1,32}?) ?:? ?[\]】〕] ?:? ?(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?:? ?(?=$|[^\d:]))?/u,
  // （记者）：请问… · （答）
  /^\((?<head>[^():]{1,32})\) ?: ?|^\((?<head2>问|答|問)\) ?/u,
  // 网友 海曙小王 09:31 请问…
  /^(?<head>[^:。!?;,《》\d]{1,48}?) ?[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? ?:? ?(?=$|[^\d:])/u,
  new RegExp(`^(?<head>[^:。!?;,《》]{1,${MAX_HEAD}}?) ?: ?`, "u"),
];

/** @param plain half-width text of a paragraph; @returns null where it begins with no label */
export function readSpeakerLabel(plain: string): SpeakerLabel | null {
  const before = BEFORE_LABEL.exec(plain);
  const from = before?.[0].length ?? 0;
  const text = plain.slice(from);
  for (const form of FORMS) {
    const match = form.exec(text);
    const meaning = match && readHead((match.groups?.head ?? match.groups?.head2 ?? "").trim());
    if (!meaning) continue;
    return toLabel(meaning, { isNumbered: before?.groups?.number !== undefined, end: from + match[0].length });
  }
  return null;
}

/** @param plain half-width text of a paragraph; @returns its label where the paragraph is nothing else and has no colon */
export function readLoneLabel(plain: string): SpeakerLabel | null {
  if (plain.length > MAX_LONE || /[:。!?;,…]/u.test(plain)) return null;
  const from = BEFORE_LABEL.exec(plain)?.[0].length ?? 0;
  const meaning = readHead(plain.slice(from).trim());
  const isLabel =
    meaning !== null &&
    meaning.role !== "outlet" &&
    meaning.trust !== "shape" &&
    (meaning.verb === "answer" || (meaning.verb === null && meaning.trust !== "nobody"));
  return isLabel ? toLabel(meaning, { isLone: true, end: plain.length }) : null;
}

/** @param plain half-width text of a paragraph: `1.末班船能不能晚一点?`, a question that only its number sets off */
export function readNumberedQuestion(plain: string): SpeakerLabel | null {
  const before = BEFORE_LABEL.exec(plain);
  if (before?.groups?.number === undefined || !plain.endsWith("?")) return null;
  return toLabel(
    { role: "question", asker: null, speakers: [], verb: null, trust: "plain" },
    { isNumbered: true, end: before[0].length },
  );
}

interface Form {
  readonly isNumbered?: boolean;
  readonly isLone?: boolean;
  readonly end: number;
}

function toLabel(meaning: LabelMeaning, { isNumbered = false, isLone = false, end }: Form): SpeakerLabel {
  const { role, asker, speakers, verb, trust } = meaning;
  return { role, asker, speakers, verb, trust, isNumbered, isLone, end };
}

/** Whether a line begins with a label, so that it does not continue the line before. */
export function startsTurn(plain: string): boolean {
  const label = readSpeakerLabel(plain);
  return label !== null && label.trust !== "shape";
}
