/**
 * Lines of the markup to blocks: what a reader sees as one line or paragraph. The markup decides only where
 * the text does not.
 */
import { type Kind, kindOf } from "../line/line-kind";
import { isBareLabel } from "../line/metadata-line";
import type { MetadataLine } from "../line/metadata-values";
import { comparisonKey, countLetters, halfWidth } from "../line/text";
import type { Anchor } from "./anchors";
import { type AreSiblings, continues, joinSentence, type KnownLine, shortestRunningLine } from "./join-lines";
import { isSentence } from "./sentence";
import { joinTitleLines, titleKeysOf } from "./title-lines";
import type { Line, PageNode, Walk } from "./walk";

export interface Block extends Kind {
  /** Verbatim, white space folded. */
  readonly text: string;
  /** The text in half width, as long as `text`: what rules match. */
  readonly plain: string;
  /** What copies are compared by. */
  readonly key: string;
  /** Whether it is a line of an article rather than one of the page around it. */
  readonly isSentence: boolean;
  /** The text nodes that the block spans, in order. Lines of a `<pre>` share theirs. */
  readonly nodes: readonly PageNode[];
  readonly anchors: readonly Anchor[];
  /** The innermost heading element around it. */
  readonly heading: PageNode | null;
  readonly container: number;
}

/** What the words of a line make of it, wherever it is. */
interface Words extends Kind {
  readonly plain: string;
  readonly key: string;
}

/** A longer line is no bare label. */
const MAX_LABEL = 16;
/** Navigation: more than this share of a line is in links. */
const MOSTLY_LINKS = 0.8;

export function toBlocks({ lines, parents, documentTitle }: Walk): Block[] {
  const titleKeys = titleKeysOf(documentTitle);
  const known = toKnownLines(joinTitleLines(withLabelledValues(lines), titleKeys), titleKeys);
  const areSiblings: AreSiblings = (a, b) => a === b || parents[a] === parents[b];
  const shortest = shortestRunningLine(known, areSiblings);
  const blocks: Block[] = [];
  let from = 0;
  known.forEach((last, i) => {
    const next = known[i + 1];
    if (next && continues(last, next, shortest, areSiblings)) return;
    blocks.push(toBlock(from === i ? last : joinSentence(known[from] ?? last, known.slice(from + 1, i + 1))));
    from = i + 1;
  });
  return blocks;
}

/** `编辑：` in one cell and the name in the next are one line. A label whose buttons are pictures takes nothing with it. */
function withLabelledValues(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const label = whole.at(-1);
    const isLabel = label !== undefined && label.text.length <= MAX_LABEL && isBareLabel(label.text);
    const joined = isLabel ? joinLines(label, line) : null;
    if (joined && hasValue(wordsOf(joined.text).metadata)) whole[whole.length - 1] = joined;
    else whole.push(line);
  }
  return whole;
}

function hasValue(metadata: MetadataLine | null): boolean {
  if (metadata === null) return false;
  const { date, source, author, editors, credits } = metadata;
  return date !== null || source !== null || author !== null || editors.length > 0 || credits.length > 0;
}

function joinLines(a: Line, b: Line): Line {
  return { ...a, text: `${a.text} ${b.text}`, nodes: [...a.nodes, ...b.nodes], linked: a.linked + b.linked };
}

/** The same words are read once: pages print their articles twice. */
function toKnownLines(lines: readonly Line[], titleKeys: readonly string[]): KnownLine[] {
  const known = new Map<string, Words>();
  return lines.map((line) => {
    const words = known.get(line.text) ?? wordsOf(line.text);
    known.set(line.text, words);
    const { plain, key, metadata } = words;
    if (isMostlyLinks(line)) return { line, plain, key, metadata, isTitle: false, kind: linksOr(words.kind) };
    // A title may begin as a line of metadata does: `视频：夜间图书馆`, `来源：…`.
    if (titleKeys.includes(key)) return { line, plain, key, metadata: null, isTitle: true, kind: "text" };
    return { line, plain, key, metadata, isTitle: false, kind: words.kind };
  });
}

function linksOr(kind: Block["kind"]): Block["kind"] {
  return kind === "text" ? "links" : kind;
}

function wordsOf(text: string): Words {
  const plain = halfWidth(text);
  const { kind, metadata } = kindOf(text, plain);
  return { plain, key: comparisonKey(plain), kind, metadata };
}

function isMostlyLinks({ linked, text }: Line): boolean {
  return linked > 0 && linked >= countLetters(text) * MOSTLY_LINKS;
}

function toBlock({ line, plain, key, kind, metadata }: KnownLine): Block {
  return {
    kind,
    metadata,
    text: line.text,
    plain,
    key,
    isSentence: kind === "text" && isSentence(line.text),
    nodes: line.nodes,
    anchors: line.anchors,
    heading: line.heading,
    container: line.container,
  };
}
