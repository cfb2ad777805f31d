import type { ArticleCopy } from "../copies/article-copy";
import { findBracketedByline, readByline } from "../line/byline";
import type { Block } from "../page/blocks";
import type { EvidenceLine } from "./evidence-lines";
import type { Field } from "./fields";

interface Article {
  readonly lines: readonly EvidenceLine[];
  /** The paragraphs of the primary copy. */
  readonly paragraphs: readonly Block[];
}

type Reader = (article: Article) => Field<string> | null;

/** Captions may come before the paragraph with the bracket. */
const FIRST_PARAGRAPHS = 3;

/** In the order of trust: a line of the reporters' own, what follows 作者, brackets where a report begins or ends. */
const READERS: readonly Reader[] = [
  ({ lines }) => firstField(lines, ({ line }) => line.byline),
  ({ paragraphs }) => ownLine(paragraphs[0]) ?? ownLine(paragraphs.at(-1)),
  ({ lines }) => firstField(lines, ({ line }) => line.author),
  ({ paragraphs }) =>
    firstOf(paragraphs.slice(0, FIRST_PARAGRAPHS), (block) => inBrackets(block, "start", "first paragraph")),
  ({ paragraphs }) => firstOf(paragraphs.slice(-1), (block) => inBrackets(block, "end", "last paragraph")),
];

export function readBylineField(
  blocks: readonly Block[],
  { blocks: body }: ArticleCopy,
  lines: readonly EvidenceLine[],
): Field<string> | null {
  const article = { lines, paragraphs: body.flatMap((at) => blocks[at] ?? []) };
  return firstOf(READERS, (read) => read(article));
}

function firstField(
  lines: readonly EvidenceLine[],
  bylineIn: (line: EvidenceLine) => string | null,
): Field<string> | null {
  return firstOf(lines, (line) => {
    const value = bylineIn(line);
    return value === null ? null : { value, evidence: { text: line.text, from: line.from } };
  });
}

function ownLine(block: Block | undefined): Field<string> | null {
  const value = block ? readByline(block.text) : null;
  return block && value !== null ? { value, evidence: { text: block.text, from: "reporters' line" } } : null;
}

function inBrackets({ text }: Block, at: "start" | "end", from: string): Field<string> | null {
  const value = findBracketedByline(text, at);
  return value === null ? null : { value, evidence: { text: value, from } };
}

function firstOf<T>(items: readonly T[], read: (item: T) => Field<string> | null): Field<string> | null {
  for (const item of items) {
    const field = read(item);
    if (field) return field;
  }
  return null;
}
