import type { PressRecord } from "../record";
import { LABELS, speakerLabel } from "../record-labels";

/** One document; several articles follow each other under a rule. All text of the page is escaped: it is shown, never run. */
export function writeMarkdown(records: readonly PressRecord[]): string {
  return records.map(article).join("\n---\n\n");
}

function article(record: PressRecord): string {
  return [
    `# ${escapeMarkdown(record.title)}`,
    metadata(record),
    ...section(LABELS.paragraphs, record.paragraphs.map(escapeMarkdown).join("\n\n")),
    ...section(
      LABELS.outline,
      record.outline.map(({ marker, heading }) => `- ${escapeMarkdown(`${marker}${heading}`)}`).join("\n"),
    ),
    ...section(LABELS.figures, figures(record)),
  ]
    .join("\n\n")
    .concat("\n");
}

function metadata(record: PressRecord): string {
  const fields: readonly (readonly [label: string, value: string | null])[] = [
    [LABELS.publishedAt, record.publishedAt],
    [LABELS.spokespersons, record.spokespersons.map(speakerLabel).join("、")],
    [LABELS.editors, record.editors.join("、")],
    [LABELS.source, record.source],
    [LABELS.byline, record.byline],
    [LABELS.channel, record.channel.join(" > ")],
  ];
  const stated = fields.map(([label, value]) => `- ${label}：${escapeMarkdown(value || LABELS.notStated)}`);
  return [...stated, `- ${LABELS.url}：${address(record.url)}`].join("\n");
}

function section(heading: string, body: string): readonly string[] {
  return body === "" ? [] : [`## ${heading}`, body];
}

function figures(record: PressRecord): string {
  if (record.figures.length === 0) return "";
  const rows = record.figures.map(({ text, context }) => `| ${escapeMarkdown(text)} | ${escapeMarkdown(context)} |`);
  return ["| 数值 | 原文 |", "| ---: | :--- |", ...rows].join("\n");
}

/** Only an address of the web that cannot close its own brackets becomes a link. */
function address(url: string): string {
  return /^https?:\/\/[^\s<>]+$/iu.test(url) ? `<${url}>` : escapeMarkdown(url);
}

/** Every mark that CommonMark or GitHub's tables, strikes and mathematics could act on. */
const ACTIVE = /[\\`*_[\]<>&|~#!$]/gu;
/** What makes a list or a heading's underline where a line begins: `- `, `+ `, `===`, `1.`, `2)`. */
const ACTIVE_AT_START = /^(?:[-+=]|(?<number>\d{1,9})(?=[.)]))/u;

/** One line of text as Markdown shows it verbatim. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ACTIVE, "\\$&")
    .replace(ACTIVE_AT_START, (mark, number?: string) => (number === undefined ? `\\${mark}` : `${number}\\`));
}
