import type { Language } from "../language";
import { citation } from "../present/citation";
import { formatDate } from "../present/dates";
import { fullText, type TextPart } from "../present/full-text";
import { speakerLabel } from "../present/labels";
import { escapeHtml, type RichBlock, richText } from "../present/rich-text";
import { detailsOf } from "../present/summary";
import type { ExportEntry, ExportOptions } from "./export-entry";
import { type FileLabels, fileLabelsIn } from "./file-labels";

/** Nothing is loaded and nothing runs, whatever an article says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
body { max-width: 44em; margin: 2em auto; padding: 0 1em; font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; line-height: 1.7; }
h1, h2, h3 { font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; line-height: 1.4; }
article { margin-top: 2em; }
.metadata { color: #555; }
.references p { padding-left: 2.5em; text-indent: -2.5em; overflow-wrap: anywhere; }
@media print { article { break-before: auto; } h2 { break-after: avoid; } }
`;

/** A briefing to read, print or paste into a word processor: articles, with numbered references at the end. */
export function* writeHtml(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  const labels = fileLabelsIn(options.labels);
  yield `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${labels.briefing}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${labels.briefing}</h1>
`;
  for (const [i, entry] of entries.entries()) yield articleHtml(entry, i + 1, options, labels);
  yield `<section class="references">
<h2>${labels.references}</h2>
`;
  for (const [i, { record }] of entries.entries()) {
    const number = i + 1;
    const text = escapeHtml(citation(record, options.citation, options.accessed));
    yield `<p id="ref-${number}"><a href="#cite-${number}">[${number}]</a> ${text}</p>\n`;
  }
  yield "</section>\n</body>\n</html>\n";
}

function articleHtml(
  entry: ExportEntry,
  number: number,
  { labels: language }: ExportOptions,
  labels: FileLabels,
): string {
  const { title, publishedAt } = entry.record;
  const body = fullText(entry.record).flatMap((part) => blocksOf(part, labels));
  const metadata = metadataLine(entry, publishedAt && formatDate(publishedAt, language), language, labels);
  return `<article>
<h2>${escapeHtml(title)}<sup id="cite-${number}"><a href="#ref-${number}">[${number}]</a></sup></h2>
${metadata === "" ? "" : `<p class="metadata">${escapeHtml(metadata).replaceAll("\n", "<br>")}</p>\n`}${richText(body, labels.colon).html}
</article>
`;
}

function metadataLine(
  { record, tags, notes }: ExportEntry,
  published: string | null,
  language: Language,
  labels: FileLabels,
): string {
  const fields: readonly (readonly [label: string, value: string | null])[] = [
    [labels.publishedAt, published],
    [labels.spokespersons, record.spokespersons.map(speakerLabel).join("、")],
    [labels.editors, record.editors.join("、")],
    [labels.source, record.source],
    [labels.byline, record.byline],
    ...detailsOf(record, language).map(({ field, text }) => [labels[field], text] as const),
    [labels.tags, tags.join("、")],
    [labels.notes, notes],
  ];
  const stated = fields.filter(([, value]) => value);
  return stated.map(([label, value]) => `${label}${labels.colon}${value}`).join(" · ");
}

/** The label goes before the first paragraph of a question or an answer. */
function blocksOf({ kind, who, paragraphs, isContinued }: TextPart, labels: FileLabels): readonly RichBlock[] {
  if (kind === "text" || isContinued) return paragraphs.map(paragraph);
  const [first = "", ...others] = paragraphs;
  const label = who === null ? labels[kind] : `${labels[kind]}${labels.open}${who}${labels.close}`;
  return [{ kind: "labelled", label, text: first }, ...others.map(paragraph)];
}

function paragraph(text: string): RichBlock {
  return { kind: "paragraph", text };
}
