import { speakerLabel } from "../present/labels";
import { readFigures } from "../read/article/figures/read-figures";
import { toParagraph } from "../read/line/paragraph";
import { readText } from "../read/read-text";
import type { Difference, Evidence, Exchange, PressRecord, Spokesperson } from "../record";
import { CORRECTABLE_FIELDS, type CorrectedFields, type Corrections, isChosen } from "./corrections";
import { typedFrom } from "./typed-field";

/** Where a corrected field comes from, in place of a line of the page. */
const FROM_READER = "correction";

/** The effective record: what was read, with the reader's corrections laid over it. */
export function applyCorrections(read: PressRecord, corrections: Corrections): PressRecord {
  return withFields(withVariants(read, corrections), corrections.fields);
}

/**
 * Puts the dropped copy's words where the reader chose them, and reads the changed text again.
 * A choice changes nothing where the page no longer has its difference.
 */
function withVariants(read: PressRecord, corrections: Corrections): PressRecord {
  const chosen = read.differences.filter((difference) => isChosen(corrections, difference));
  if (chosen.length === 0) return read;
  const paragraphs = chosen.reduce(withDroppedWords, read.paragraphs);
  const title = chosen.reduce(
    (words, { kept, dropped }) => (kept === words && !read.paragraphs.includes(words) ? (dropped ?? words) : words),
    read.title,
  );
  return {
    ...read,
    ...readText(title, paragraphs.map(toParagraph), read.page !== "news", read.publishedAt),
    title,
    paragraphs,
    differences: read.differences.map((difference) => (chosen.includes(difference) ? swapped(difference) : difference)),
  };
}

function withDroppedWords(paragraphs: readonly string[], { kept, dropped }: Difference): readonly string[] {
  const at = kept === null ? -1 : paragraphs.indexOf(kept);
  return at === -1 ? paragraphs : paragraphs.toSpliced(at, 1, ...(dropped === null ? [] : [dropped]));
}

/** In the effective record `kept` is the text shown. */
function swapped({ kept, dropped }: Difference): Difference {
  return { kept: dropped, dropped: kept };
}

function withFields(read: PressRecord, fields: CorrectedFields): PressRecord {
  const corrected = { ...read, ...fields, ...(fields.spokespersons && speakersAs(read, fields.spokespersons)) };
  return {
    ...corrected,
    exchanges: fields.spokespersons
      ? read.exchanges.map((exchange) => withSpeakers(exchange, read.spokespersons, corrected.spokespersons))
      : read.exchanges,
    ...(fields.publishedAt !== undefined && { figures: figuresOn(corrected) }),
    evidence: evidenceOf(corrected, fields),
  };
}

/** Somebody whom the reader left as read is still the office or the post that was read. */
function speakersAs(read: PressRecord, typed: readonly Spokesperson[]): Pick<PressRecord, "spokespersons"> {
  const known = new Map(read.spokespersons.map((speaker) => [speakerLabel(speaker), speaker]));
  return { spokespersons: typed.map((speaker) => known.get(speakerLabel(speaker)) ?? speaker) };
}

/** The day of publication gives 今年 and 9月底 their year; figures without a period keep what they are. */
function figuresOn({ paragraphs, publishedAt, figures }: PressRecord): PressRecord["figures"] {
  if (figures.every(({ period }) => period === undefined)) return figures;
  return readFigures(paragraphs.map(toParagraph), publishedAt);
}

function withSpeakers(
  exchange: Exchange,
  before: readonly Spokesperson[],
  corrected: readonly Spokesperson[],
): Exchange {
  const correct = (speaker: Spokesperson) => correctedSpeaker(speaker, before, corrected);
  return {
    ...exchange,
    answers: exchange.answers.map((answer) => ({
      ...answer,
      speaker: answer.speaker && correct(answer.speaker),
      ...(answer.with && { with: answer.with.map(correct) }),
    })),
  };
}

/** By place where both lists are equally long, so that a name can be corrected; else by name. */
function correctedSpeaker(
  speaker: Spokesperson,
  before: readonly Spokesperson[],
  corrected: readonly Spokesperson[],
): Spokesperson {
  const at = before.findIndex(({ name }) => name === speaker.name);
  const other =
    before.length === corrected.length ? corrected[at] : corrected.find(({ name }) => name === speaker.name);
  return other ?? speaker;
}

/** The evidence of a corrected field is what the reader typed, not a line of the page; an empty field has none. */
function evidenceOf(corrected: PressRecord, fields: CorrectedFields): PressRecord["evidence"] {
  const evidence = new Map<string, Evidence>(Object.entries(corrected.evidence));
  for (const field of CORRECTABLE_FIELDS) {
    if (fields[field] === undefined) continue;
    const text = typedFrom(corrected, field);
    if (text === "") evidence.delete(field);
    else evidence.set(field, { text, from: FROM_READER });
  }
  return Object.fromEntries(evidence);
}
