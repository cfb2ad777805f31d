/**
 * Lines of the markup to blocks: what a reader sees as one line or paragraph. Sentences that the page
 * breaks over lines are joined; the markup decides only where the text does not.
 */
import { type Kind, kindOf } from "./line-kinds";
import { isBareLabel } from "./metadata-line";
import { startsPoint } from "./outline-markers";
import { comparisonKey, countLetters, halfWidth } from "./text";
import { startsTurn } from "./turn-marks";
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

/** A line with what its words make it. */
interface KnownLine extends Line, Kind {
  readonly plain: string;
}

/** Navigation: more than this share of a line stands in links. */
const MOSTLY_LINKS = 0.8;

export function toBlocks(lines: readonly Line[]): Block[] {
  const known = withLabelledValues(lines).map(toKnownLine);
  const shortest = breaksSentences(known) ? BROKEN_ANYWHERE : BROKEN_AT_BREAK;
  const blocks: Block[] = [];
  let group: KnownLine[] = [];
  for (const line of known) {
    const last = group.at(-1);
    if (last && !continues(last, line, shortest)) {
      blocks.push(toBlock(group));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) blocks.push(toBlock(group));
  return blocks;
}

/** `编辑：` in one cell and the name in the next are one line. */
function withLabelledValues(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const label = whole.at(-1);
    const joined = label && isBareLabel(halfWidth(label.text)) ? joinLines(label, line) : null;
    if (joined && toKnownLine(joined).kind === "metadata") whole[whole.length - 1] = joined;
    else whole.push(line);
  }
  return whole;
}

function joinLines(a: Line, b: Line): Line {
  return { ...a, text: `${a.text} ${b.text}`, nodes: [...a.nodes, ...b.nodes], linked: a.linked + b.linked };
}

function toKnownLine(line: Line): KnownLine {
  const plain = halfWidth(line.text);
  return { ...line, ...kindOf(line.text, plain, isMostlyLinks(line)), plain };
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
    lines.filter((line, i) => i > 0 && line.gap === "break" && continues(lines[i - 1] ?? line, line, BROKEN_AT_BREAK))
      .length > 1
  );
}

function continues(before: KnownLine, line: KnownLine, shortest: number): boolean {
  if (before.kind !== "text" || line.kind !== "text" || before.heading !== line.heading) return false;
  const [a, b] = [before.plain, line.plain];
  if (ENDS.test(a)) return false;
  if (CONTINUES.test(b)) return true;
  if (line.gap === "block" && !GOES_ON.test(a) && a.length < BROKEN_AT_BLOCK) return false;
  if (STARTS_ANEW.test(b) || startsPoint(b) || startsTurn(b)) return false;
  if (GOES_ON.test(a)) return true;
  if (line.indented && !before.indented) return false;
  if (line.gap === "break") return !line.indented && a.length >= shortest && !isHeadingLike(a);
  return RUNS.test(a) && !isHeadingLike(a);
}

/** `一、外贸规模再创新高`: a point without a sentence */
function isHeadingLike(plain: string): boolean {
  return startsPoint(plain) && !RUNS.test(plain.slice(3));
}

function toBlock(group: readonly KnownLine[]): Block {
  const [first] = group;
  const { kind, metadata } = first ?? { kind: "text", metadata: null };
  const gaps = group.map((line, i) => (i > 0 && partsWords(group[i - 1]?.plain ?? "", line.plain) ? " " : ""));
  const text = group.map((line, i) => `${gaps[i]}${line.text}`).join("");
  const plain = group.map((line, i) => `${gaps[i]}${line.plain}`).join("");
  return {
    kind,
    metadata,
    text,
    plain,
    key: comparisonKey(plain),
    nodes: group.flatMap((l) => l.nodes),
    anchors: group.flatMap((l) => l.anchors),
    isHeading: (first?.heading ?? null) !== null,
    container: first?.container ?? 0,
  };
}

/** Latin words keep a space where the line broke, Chinese has none. */
function partsWords(a: string, b: string): boolean {
  return /[A-Za-z0-9,.]/u.test(a.at(-1) ?? "") && /[A-Za-z0-9]/u.test(b[0] ?? "");
}
