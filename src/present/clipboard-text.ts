import type { Language } from "../language";
import type { PressRecord } from "../record";
import { formatDate } from "./dates";
import { type FigureRow, measuredWords } from "./figure-rows";
import { type Labels, labelsIn, speakerLabel } from "./labels";
import { type RichBlock, type RichText, richText } from "./rich-text";
import { detailsOf, metadataOf, summarize } from "./summary";

/** Copied texts are Chinese documents, whatever the language of the interface, unless the reader chooses other labels. */
const DOCUMENT_LANGUAGE: Language = "zh-CN";

/** The summary of the popup as a text to paste, without the fields that the page does not state. */
export function summaryText(record: PressRecord, labels: Language = DOCUMENT_LANGUAGE): RichText {
  const names = labelsIn(labels);
  const { exchanges, lead, measures, figures } = summarize(record, labels);
  return richText(
    [
      ...headOf(record, labels),
      ...exchanges.flatMap(({ asker, question, answers }) => [
        turn(names.question, asker, question.text, names),
        ...answers.map(({ speaker, passage }) => turn(names.answer, speaker, passage?.text ?? "", names)),
      ]),
      ...(lead === null ? [] : [paragraph(lead.text)]),
      ...measures.flatMap(({ announced, measures: points }): RichBlock[] => [
        { kind: "heading", text: announced === null ? names.outline : bracketed(names.outline, announced.text, names) },
        { kind: "list", items: points.map(({ marker, heading }) => `${marker}${heading}`) },
      ]),
      ...figuresTable(figures, names),
      { kind: "link", label: names.url, url: record.url },
    ],
    names.colon,
  );
}

/** The text of the article, once, as the page prints it. */
export function articleText(record: PressRecord, labels: Language = DOCUMENT_LANGUAGE): RichText {
  const names = labelsIn(labels);
  return richText(
    [
      ...headOf(record, labels),
      ...record.paragraphs.map(paragraph),
      { kind: "link", label: names.url, url: record.url },
    ],
    names.colon,
  );
}

/** Every field of the metadata, including those that the page does not state. */
export function metadataText(record: PressRecord, labels: Language = DOCUMENT_LANGUAGE): RichText {
  const names = labelsIn(labels);
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [names.title, record.title],
    ...detailsOf(record, labels).map(({ field, text }) => [names[field], text] as const),
    [names.publishedAt, record.publishedAt && formatDate(record.publishedAt, labels)],
    [names.spokespersons, record.spokespersons.map(speakerLabel).join("、")],
    [names.editors, record.editors.join("、")],
    [names.source, record.source],
    [names.byline, record.byline],
    [names.channel, record.channel.join(" > ")],
    [names.id, record.id],
    [names.url, record.url],
  ];
  return richText(
    [{ kind: "table", rows: rows.map(([label, value]) => [label, value || names.notStated]) }],
    names.colon,
  );
}

function headOf(record: PressRecord, labels: Language): readonly RichBlock[] {
  const names = labelsIn(labels);
  const { kicker, title, subtitle } = record;
  const stated = [...metadataOf(record, labels), ...detailsOf(record, labels)].filter(
    ({ field, text }) => text !== null && field !== "kicker" && field !== "subtitle",
  );
  const line = stated.map(({ field, text }) => `${names[field]}${names.colon}${text}`).join(" · ");
  return [
    ...(kicker === undefined ? [] : [paragraph(kicker)]),
    { kind: "title", text: title },
    ...(subtitle === undefined ? [] : [paragraph(subtitle)]),
    ...(line === "" ? [] : [paragraph(line)]),
  ];
}

function paragraph(text: string): RichBlock {
  return { kind: "paragraph", text };
}

function turn(label: string, who: string | null, text: string, names: Labels): RichBlock {
  return { kind: "labelled", label: who === null ? label : bracketed(label, who, names), text };
}

function bracketed(label: string, text: string, { open, close }: Labels): string {
  return `${label}${open}${text}${close}`;
}

function figuresTable(figures: readonly FigureRow[], names: Labels): readonly RichBlock[] {
  if (figures.length === 0) return [];
  const rows = figures.map((row) => [measuredWords(row, "…"), `${row.limit}${row.number}${row.unit}`] as const);
  return [
    { kind: "heading", text: names.figures },
    { kind: "table", rows },
  ];
}
