/** Which lines of the markup are one paragraph: sentences that the page breaks over lines are joined. */
import type { Kind } from "../line/line-kind";
import { startsPoint } from "../line/outline-markers";
import { startsTurn } from "../line/speaker-labels";
import { comparisonKey } from "../line/text";
import type { Line } from "./walk";

/** A line with what its words make of it. */
export interface KnownLine extends Kind {
  readonly line: Line;
  readonly plain: string;
  readonly key: string;
  /** Whether it is a title: nothing is joined to it. */
  readonly isTitle: boolean;
}

/** Marks after which a sentence is over, and marks with which none begins. */
const ENDS = /[。！？!?；;：:…]["”’』」）)】》]*$/u;
/** `…改道江厦桥。（记者 周晓帆）` */
const ENDS_WITH_BRACKETS = /[。！？!?…]["”’』」]*[(][^()]{1,40}[)]$/u;
const OPEN_END = /[，、,（(《“‘「『—]$/u;
const CONTINUES = /^[，。、；：！？”’）》」』％%,;)]/u;
const CLAUSE_MARK = /[，。；、,;]/u;
const BEGINS_PARAGRAPH = /^[[【■●◆▲]/u;

/** A running line is at least this long where it breaks over one `<br>`, and over blocks of its own. Headings are shorter. */
const BROKEN_AT_BREAK = 12;
/** The same on a page that breaks its sentences more than once. */
const BROKEN_ANYWHERE = 5;
const BROKEN_AT_BLOCK = 32;

/** How long a line is at least that continues over a single break of the markup, on this page. */
export function shortestRunningLine(lines: readonly KnownLine[], areSiblings: AreSiblings): number {
  const broken = lines.filter(
    (known, i) =>
      known.line.gap === "break" && i > 0 && continues(lines[i - 1] ?? known, known, BROKEN_AT_BREAK, areSiblings),
  );
  return broken.length > 1 ? BROKEN_ANYWHERE : BROKEN_AT_BREAK;
}

/** Whether two containers are in one element, as two paragraphs of a text are. */
export type AreSiblings = (a: number, b: number) => boolean;

/** Whether a line continues the sentence of the line before it. */
export function continues(before: KnownLine, known: KnownLine, shortest: number, areSiblings: AreSiblings): boolean {
  const { line } = known;
  if (!isOfText(before) || !isOfText(known) || before.line.heading !== line.heading) return false;
  const [a, b] = [before.plain, known.plain];
  if (ENDS.test(a) || ENDS_WITH_BRACKETS.test(a)) return false;
  if (line.gap === "block" && !areSiblings(before.line.container, line.container)) return false;
  if (CONTINUES.test(b)) return true;
  if (line.gap === "block" && !OPEN_END.test(a) && a.length < BROKEN_AT_BLOCK) return false;
  if (BEGINS_PARAGRAPH.test(b) || startsPoint(b) || startsTurn(b)) return false;
  if (OPEN_END.test(a)) return true;
  if (line.indented && !before.line.indented) return false;
  if (line.gap === "break") return !line.indented && a.length >= shortest && !isHeadingLike(a);
  return CLAUSE_MARK.test(a) && !isHeadingLike(a);
}

function isOfText({ kind, isTitle, metadata }: KnownLine): boolean {
  return kind === "text" && !isTitle && metadata === null;
}

/** `一、外贸规模再创新高`: a point without a sentence */
function isHeadingLike(plain: string): boolean {
  return startsPoint(plain) && !CLAUSE_MARK.test(plain.slice(3));
}

/** Lines that the page breaks in mid-sentence, as the one that they are. */
export function joinSentence(first: KnownLine, more: readonly KnownLine[]): KnownLine {
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
