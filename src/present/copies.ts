import type { PressRecord } from "../record";
import { LABELS, speakerLabel } from "../record-labels";
import { formatDate } from "./dates";
import type { FigureRow } from "./figure-rows";
import { type RichBlock, type RichText, richText } from "./rich-text";
import { factsOf, summarize } from "./summary";

/** What is copied is a Chinese document, whatever language the interface speaks. */
const DOCUMENT_LANGUAGE = "zh-CN";

/** What the popup shows, as a text to paste: fields that the page does not state are left out. */
export function copyOfSummary(record: PressRecord): RichText {
  const { exchanges, lead, measures, figures } = summarize(record, DOCUMENT_LANGUAGE);
  return richText([
    ...headOf(record),
    ...exchanges.flatMap(({ asker, question, answers }) => [
      turn(LABELS.question, asker, question.text),
      ...answers.map(({ speaker, passage }) => turn(LABELS.answer, speaker, passage?.text ?? "")),
    ]),
    ...(lead === null ? [] : [paragraph(lead.text)]),
    ...measures.flatMap(({ announced, measures: points }): RichBlock[] => [
      { kind: "heading", text: announced === null ? LABELS.outline : `${LABELS.outline}（${announced.text}）` },
      { kind: "list", items: points.map(({ marker, heading }) => `${marker}${heading}`) },
    ]),
    ...figuresTable(figures),
    { kind: "link", label: LABELS.url, url: record.url },
  ]);
}

/** The one clean text of the article, as the page prints it. */
export function copyOfText(record: PressRecord): RichText {
  return richText([
    ...headOf(record),
    ...record.paragraphs.map(paragraph),
    { kind: "link", label: LABELS.url, url: record.url },
  ]);
}

/** Every field of the metadata, also those that the page does not state. */
export function copyOfMetadata(record: PressRecord): RichText {
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [LABELS.title, record.title],
    [LABELS.publishedAt, record.publishedAt && formatDate(record.publishedAt, DOCUMENT_LANGUAGE)],
    [LABELS.spokespersons, record.spokespersons.map(speakerLabel).join("、")],
    [LABELS.editors, record.editors.join("、")],
    [LABELS.source, record.source],
    [LABELS.byline, record.byline],
    [LABELS.channel, record.channel.join(" > ")],
    [LABELS.id, record.id],
    [LABELS.url, record.url],
  ];
  return richText([{ kind: "table", rows: rows.map(([label, value]) => [label, value || LABELS.notStated]) }]);
}

function headOf(record: PressRecord): readonly RichBlock[] {
  const stated = factsOf(record, DOCUMENT_LANGUAGE).filter(({ text }) => text !== null);
  const line = stated.map(({ field, text }) => `${LABELS[field]}：${text}`).join(" · ");
  return [{ kind: "title", text: record.title }, ...(line === "" ? [] : [paragraph(line)])];
}

function paragraph(text: string): RichBlock {
  return { kind: "paragraph", text };
}

function turn(label: string, who: string | null, text: string): RichBlock {
  return { kind: "labelled", label: who === null ? label : `${label}（${who}）`, text };
}

function figuresTable(figures: readonly FigureRow[]): readonly RichBlock[] {
  if (figures.length === 0) return [];
  const rows = figures.map(
    ({ measured, limit, number, unit }) => [measured.join("…"), `${limit}${number}${unit}`] as const,
  );
  return [
    { kind: "heading", text: LABELS.figures },
    { kind: "table", rows },
  ];
}
