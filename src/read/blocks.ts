/**
 * Lines of the markup to blocks: what a reader sees as one line or paragraph. Sentences that the page
 * breaks over lines are joined; the markup decides only where the text does not.
 */
import { isBreadcrumb } from "./channel";
import { readMetadataLine } from "./metadata-line";
import { startsPoint } from "./outline-markers";
import { tailKindOf } from "./tail-lines";
import { comparisonKey, halfWidth } from "./text";
import { startsTurn } from "./turn-marks";
import type { Anchor, Line, PageNode } from "./walk";

export interface Block {
  /** Verbatim, white space folded. */
  readonly text: string;
  /** The text in half width, as long as `text`: what rules match. */
  readonly plain: string;
  /** What prints are compared by. */
  readonly key: string;
  /** The text nodes that the block spans, in order. */
  readonly nodes: readonly PageNode[];
  readonly anchors: readonly Anchor[];
  /** Whether (nearly) all of the text stands in links. */
  readonly isLinks: boolean;
  readonly isHeading: boolean;
  readonly container: number;
}

export function joinLines(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  for (const line of lines) {
    const last = group.at(-1);
    if (last && !continues(last, line, group[0]?.indented ?? false)) {
      blocks.push(toBlock(group));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) blocks.push(toBlock(group));
  return blocks;
}

/** Marks after which a sentence is over, and marks with which none begins. */
const ENDS = /[。！？!?；;：:…](?:["”’』」）)】》]*)$/u;
const GOES_ON = /[，、,（(《“‘「『—]$/u;
const CONTINUES = /^[，。、；：！？”’）》」』％%,;)]/u;
const RUNS = /[，。；、,;]/u;

/** A running line is at least this long where it breaks over one `<br>`, and over blocks of its own. Headings are shorter. */
const BROKEN_AT_BREAK = 12;
const BROKEN_AT_BLOCK = 32;
/** Navigation: more than this share of a line stands in links. */
const MOSTLY_LINKS = 0.8;

function continues(before: Line, line: Line, firstIndented: boolean): boolean {
  if (before.heading !== line.heading || isMostlyLinks(before) || isMostlyLinks(line)) return false;
  const [a, b] = [halfWidth(before.text), halfWidth(line.text)];
  if (CONTINUES.test(b)) return !ENDS.test(a);
  if (/^[[【■●◆▲]/u.test(b) || startsPoint(b) || startsTurn(b) || isFrame(before, a) || isFrame(line, b)) return false;
  if (ENDS.test(a)) return line.gap === "break" && firstIndented && !line.indented && a.length >= BROKEN_AT_BREAK && !/[:：]$/u.test(a);
  if (GOES_ON.test(a)) return true;
  if (line.indented && !before.indented) return false;
  if (line.gap === "break") return !line.indented && a.length >= BROKEN_AT_BREAK && !isHeadingLike(a);
  return a.length >= BROKEN_AT_BLOCK && RUNS.test(a) && !isHeadingLike(a);
}

/** Lines around an article, each of its own. */
function isFrame({ text }: Line, plain: string): boolean {
  return isBreadcrumb(plain) || tailKindOf(plain) !== null || readMetadataLine(text) !== null;
}

function isHeadingLike(plain: string): boolean {
  return startsPoint(plain) && !RUNS.test(plain.slice(3));
}

function isMostlyLinks(line: Line): boolean {
  return line.linked >= line.text.length * MOSTLY_LINKS;
}

function toBlock(group: readonly Line[]): Block {
  const text = group.map((l) => l.text).reduce(joinTexts);
  return {
    text,
    plain: halfWidth(text),
    key: comparisonKey(text),
    nodes: group.flatMap((l) => l.nodes),
    anchors: group.flatMap((l) => l.anchors),
    isLinks: group.every(isMostlyLinks),
    isHeading: group[0]?.heading !== null,
    container: group[0]?.container ?? 0,
  };
}

/** Latin words keep a space where the line broke, Chinese has none. */
function joinTexts(a: string, b: string): string {
  return /[A-Za-z0-9,.]$/u.test(a) && /^[A-Za-z0-9]/u.test(b) ? `${a} ${b}` : a + b;
}
