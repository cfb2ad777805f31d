import { halfWidth } from "../read/line/text";
import { readText } from "../read/read-text";
import type { Difference, Evidence, Exchange, PressRecord, Spokesperson } from "../record";
import { CORRECTABLE_FIELDS, type CorrectedFields, type Corrections, isChosen } from "./corrections";
import { typedFrom } from "./typed-field";

/** Where a corrected field comes from, in place of a line of the page. */
const FROM_READER = "correction";

/** The record that counts: what was read, with what the reader has corrected laid over it. */
export function applyCorrections(read: PressRecord, corrections: Corrections): PressRecord {
  return withFields(withReadings(read, corrections), corrections.fields);
}

/**
 * Where the reader takes the dropped print's word, the paragraph reads so, and what is read from the
 * paragraphs is read anew. A choice whose difference the page no longer has changes nothing.
 */
function withReadings(read: PressRecord, corrections: Corrections): PressRecord {
  const chosen = read.differences.filter((difference) => isChosen(corrections, difference));
  if (chosen.length === 0) return read;
  const paragraphs = chosen.reduce(withReading, read.paragraphs);
  const title = chosen.reduce(
    (words, { kept, dropped }) => (kept === words && !read.paragraphs.includes(words) ? (dropped ?? words) : words),
    read.title,
  );
  return {
    ...read,
    ...readText(
      title,
      paragraphs.map((text) => ({ text, plain: halfWidth(text) })),
      read.page !== "news",
    ),
    title,
    paragraphs,
    differences: read.differences.map((difference) =>
      chosen.includes(difference) ? exchanged(difference) : difference,
    ),
  };
}

function withReading(paragraphs: readonly string[], { kept, dropped }: Difference): readonly string[] {
  const at = kept === null ? -1 : paragraphs.indexOf(kept);
  return at === -1 ? paragraphs : paragraphs.toSpliced(at, 1, ...(dropped === null ? [] : [dropped]));
}

/** In the record that counts, `kept` is what its paragraphs say. */
function exchanged({ kept, dropped }: Difference): Difference {
  return { kept: dropped, dropped: kept };
}

function withFields(read: PressRecord, fields: CorrectedFields): PressRecord {
  const corrected = { ...read, ...fields };
  return {
    ...corrected,
    exchanges: fields.spokespersons
      ? read.exchanges.map((exchange) => withSpeakers(exchange, read.spokespersons, corrected.spokespersons))
      : read.exchanges,
    evidence: evidenceOf(corrected, fields),
  };
}

function withSpeakers(exchange: Exchange, before: readonly Spokesperson[], now: readonly Spokesperson[]): Exchange {
  return {
    ...exchange,
    answers: exchange.answers.map(({ speaker, paragraphs }) => ({
      speaker: speaker && speakerNow(speaker, before, now),
      paragraphs,
    })),
  };
}

/** Of as many people as were read each stands in the other's place; else whoever kept the name. */
function speakerNow(
  speaker: Spokesperson,
  before: readonly Spokesperson[],
  now: readonly Spokesperson[],
): Spokesperson {
  const at = before.findIndex(({ name }) => name === speaker.name);
  const other = before.length === now.length ? now[at] : now.find(({ name }) => name === speaker.name);
  return other ?? speaker;
}

/** A corrected field rests on what the reader typed, no longer on a line of the page; an empty one on nothing. */
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
