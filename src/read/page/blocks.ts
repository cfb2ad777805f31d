/**
 * Lines of the markup to blocks: what a reader sees as one line or paragraph. Sentences that the page
 * breaks over lines are joined; the markup decides only where the text does not.
 */
import { type Kind, kindOf } from "../line/line-kind";
import { isBareLabel } from "../line/metadata-line";
import { startsPoint } from "../line/outline-markers";
import { startsTurn } from "../line/speaker-labels";
import { comparisonKey, countLetters, halfWidth } from "../line/text";
import type { Anchor, Line, PageNode } from "./walk";

export interface Block extends Kind {
  /** Verbatim, white space folded. */
  readonly text: string;
  /** The text in half width, as long as `text`: what rules match. */
  readonly plain: string;
  /** What prints are compared by. */
  readonly key: string;
  /** The text nodes that the block spans, in order. */
  readonly nodes: readonly PageNode[];
  readonly anchors: readonly Anchor[];
  readonly isHeading: boolean;
  readonly container: number;
}

/** What the words of a line make of it, wherever they stand. */
interface Words extends Kind {
  readonly plain: string;
  readonly key: string;
}

interface KnownLine extends Words {
  readonly line: Line;
}

/** Navigation: more than this share of a line stands in links. */
const MOSTLY_LINKS = 0.8;

export function toBlocks(lines: readonly Line[]): Block[] {
  const known = toKnownLines(withLabelledValues(lines));
  const shortest = breaksSentences(known) ? BROKEN_ANYWHERE : BROKEN_AT_BREAK;
  const blocks: Block[] = [];
  let from = 0;
  known.forEach((last, i) => {
    const next = known[i + 1];
    if (next && continues(last, next, shortest)) return;
    blocks.push(toBlock(joinSentence(known[from] ?? last, known.slice(from + 1, i + 1))));
    from = i + 1;
  });
  return blocks;
}

/** `编辑：` in one cell and the name in the next are one line. */
function withLabelledValues(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const label = whole.at(-1);
    const joined = label && isBareLabel(label.text) ? joinLines(label, line) : null;
    if (joined && wordsOf(joined.text).kind === "metadata") whole[whole.length - 1] = joined;
    else whole.push(line);
  }
  return whole;
}

function joinLines(a: Line, b: Line): Line {
  return { ...a, text: `${a.text} ${b.text}`, nodes: [...a.nodes, ...b.nodes], linked: a.linked + b.linked };
}

/** The same words are read once: pages print their articles twice. */
function toKnownLines(lines: readonly Line[]): KnownLine[] {
  const known = new Map<string, Words>();
  return lines.map((line) => {
    const words = known.get(line.text) ?? wordsOf(line.text);
    known.set(line.text, words);
    const { plain, key, metadata } = words;
    const kind = words.kind === "text" && isMostlyLinks(line) ? "links" : words.kind;
    return { line, plain, key, kind, metadata };
  });
}

function wordsOf(text: string): Words {
  const plain = halfWidth(text);
  const { kind, metadata } = kindOf(text, plain);
  return { plain, key: comparisonKey(plain), kind, metadata };
}

function isMostlyLinks({ linked, text }: Line): boolean {
  return linked > 0 && linked >= countLetters(text) * MOSTLY_LINKS;
}

/** Marks after which a sentence is over, and marks with which none begins. */
const ENDS = /[。！？!?；;：:…]["”’』」）)】》]*$/u;
const GOES_ON = /[，、,（(《“‘「『—]$/u;
const CONTINUES = /^[，。、；：！？”’）》」』％%,;)]/u;
const RUNS = /[，。；、,;]/u;
const STARTS_ANEW = /^[[【■●◆▲]/u;

/** A running line is at least this long where it breaks over one `<br>`, and over blocks of its own. Headings are shorter. */
const BROKEN_AT_BREAK = 12;
/** The same on a page that breaks its sentences more than once. */
const BROKEN_ANYWHERE = 5;
const BROKEN_AT_BLOCK = 32;

/** Whether a page breaks long lines in mid-sentence, and so perhaps short ones too. */
function breaksSentences(lines: readonly KnownLine[]): boolean {
  return (
    lines.filter(
      (known, i) => known.line.gap === "break" && i > 0 && continues(lines[i - 1] ?? known, known, BROKEN_AT_BREAK),
    ).length > 1
  );
}

function continues(before: KnownLine, known: KnownLine, shortest: number): boolean {
  const { line } = known;
  if (before.kind !== "text" || known.kind !== "text" || before.line.heading !== line.heading) return false;
  const [a, b] = [before.plain, known.plain];
  if (ENDS.test(a)) return false;
  if (CONTINUES.test(b)) return true;
  if (line.gap === "block" && !GOES_ON.test(a) && a.length < BROKEN_AT_BLOCK) return false;
  if (STARTS_ANEW.test(b) || startsPoint(b) || startsTurn(b)) return false;
  if (GOES_ON.test(a)) return true;
  if (line.indented && !before.line.indented) return false;
  if (line.gap === "break") return !line.indented && a.length >= shortest && !isHeadingLike(a);
  return RUNS.test(a) && !isHeadingLike(a);
}

/** `一、外贸规模再创新高`: a point without a sentence */
function isHeadingLike(plain: string): boolean {
  return startsPoint(plain) && !RUNS.test(plain.slice(3));
}

function toBlock({ line, plain, key, kind, metadata }: KnownLine): Block {
  return {
    kind,
    metadata,
    text: line.text,
    plain,
    key,
    nodes: line.nodes,
    anchors: line.anchors,
    isHeading: line.heading !== null,
    container: line.container,
  };
}

/** Lines that the page breaks in mid-sentence, as the one that they are. */
function joinSentence(first: KnownLine, more: readonly KnownLine[]): KnownLine {
  if (more.length === 0) return first;
  const all = [first, ...more];
  const gaps = all.map(({ plain }, i) => (partsWords(all[i - 1]?.plain ?? "", plain) ? " " : ""));
  const joined = (texts: readonly string[]) => texts.map((text, i) => `${gaps[i]}${text}`).join("");
  const line = {
    ...first.line,
    text: joined(all.map(({ line }) => line.text)),
    nodes: all.flatMap(({ line }) => line.nodes),
    anchors: all.flatMap(({ line }) => line.anchors),
  };
  const plain = joined(all.map(({ plain }) => plain));
  return { ...first, line, plain, key: comparisonKey(plain) };
}

/** Latin words keep a space where the line broke, Chinese has none. */
function partsWords(a: string, b: string): boolean {
  return /[A-Za-z0-9,.]/u.test(a.at(-1) ?? "") && /[A-Za-z0-9]/u.test(b[0] ?? "");
}
