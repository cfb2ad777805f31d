import type { Language } from "../language";
import { speakerLabel } from "../present/labels";
import { atNingbo } from "../present/ningbo-time";
import { detailsOf } from "../present/summary";
import { figureCells } from "./columns";
import type { ExportEntry } from "./export-entry";
import { type FileLabels, fileLabelsIn } from "./file-labels";

/** One document, with a rule between articles. All text of the page is escaped, so that Markdown shows it as it is. */
export function* writeMarkdown(entries: readonly ExportEntry[], language: Language): Iterable<string> {
  for (const [i, entry] of entries.entries()) yield `${i === 0 ? "" : "\n---\n\n"}${markdownOf(entry, language)}`;
}

export function markdownOf(entry: ExportEntry, language: Language): string {
  const labels = fileLabelsIn(language);
  const { title, paragraphs, outline } = entry.record;
  return [
    `# ${escapeMarkdown(title)}`,
    metadata(entry, labels, language),
    ...section(labels.paragraphs, paragraphs.map(escapeMarkdown).join("\n\n")),
    ...section(
      labels.outline,
      outline.map(({ marker, heading }) => `- ${escapeMarkdown(`${marker}${heading}`)}`).join("\n"),
    ),
    ...section(labels.figures, figures(entry, labels)),
  ]
    .join("\n\n")
    .concat("\n");
}

function metadata({ record, tags, notes, savedAt }: ExportEntry, labels: FileLabels, language: Language): string {
  const line = (label: string, text: string) => `- ${label}${labels.colon}${text}`;
  const fields: readonly (readonly [label: string, value: string | null])[] = [
    [labels.publishedAt, record.publishedAt],
    [labels.spokespersons, record.spokespersons.map(speakerLabel).join("、")],
    [labels.editors, record.editors.join("、")],
    [labels.source, record.source],
    [labels.byline, record.byline],
    [labels.channel, record.channel.join(" > ")],
  ];
  const fromLibrary: readonly (readonly [label: string, text: string])[] = [
    [labels.tags, escapeMarkdown(tags.join("、"))],
    [labels.notes, linesInList(notes)],
    [labels.savedAt, savedAt === null ? "" : atNingbo(savedAt)],
  ];
  return [
    ...fields.map(([label, value]) => line(label, escapeMarkdown(value || labels.notStated))),
    ...detailsOf(record, language).map(({ field, text }) => line(labels[field], escapeMarkdown(text))),
    ...fromLibrary.filter(([, text]) => text !== "").map(([label, text]) => line(label, text)),
    line(labels.url, address(record.url)),
  ].join("\n");
}

/** A backslash breaks the line; the indent keeps the next line in the same list item. */
function linesInList(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map(escapeMarkdown)
    .join("\\\n  ");
}

function section(heading: string, body: string): readonly string[] {
  return body === "" ? [] : [`## ${heading}`, body];
}

function figures({ record }: ExportEntry, labels: FileLabels): string {
  if (record.figures.length === 0) return "";
  const rows = record.figures.map((figure) => `| ${figureCells(figure).map(escapeMarkdown).join(" | ")} |`);
  const isMeasured = record.figures.some(({ measure }) => measure !== undefined);
  return [`| ${labels.value} | ${isMeasured ? labels.measured : labels.printed} |`, "| ---: | :--- |", ...rows].join(
    "\n",
  );
}

/** Only an http(s) address that cannot close its own brackets becomes a link. */
function address(url: string): string {
  return /^https?:\/\/[^\s<>]+$/iu.test(url) ? `<${url}>` : escapeMarkdown(url);
}

/** Every mark with a meaning in CommonMark or in GitHub's tables, strikethrough, mathematics and mentions. */
const ACTIVE = /[\\`*_[\]<>&|~#!$@]/gu;
/** GitHub turns bare addresses into links: `http://…`, `www.…`, `mailto:` and `xmpp:`. */
const BARE_ADDRESS = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./giu;
/** Begins a list or underlines a heading at the start of a line: `- `, `+ `, `===`, `1.`, `2)`. */
const ACTIVE_AT_START = /^(?:[-+=]|(?<number>\d{1,9})(?=[.)]))/u;

/** One line of text, escaped so that Markdown shows it verbatim. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ACTIVE, "\\$&")
    .replace(BARE_ADDRESS, "\\$&")
    .replace(ACTIVE_AT_START, (mark, number?: string) => (number === undefined ? `\\${mark}` : `${number}\\`));
}
