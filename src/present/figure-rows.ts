import type { Figure } from "../record";

/** A figure as one row of a table, in the page's own words. */
export interface FigureRow {
  /** When, as printed; empty if the page does not say or `measured` already includes it. */
  readonly period: string;
  /** What is measured; for a figure without a measure, its clause without the number, in one or two pieces. */
  readonly measured: readonly string[];
  /** The words that limit the number: `不少于`, `近`; empty if there are none. */
  readonly limit: string;
  /** `102.6`, `300—500`: the text up to the last digit. */
  readonly number: string;
  /** `万吨`, `%`, `余人`; with `以上` and the like after it. */
  readonly unit: string;
  readonly paragraph: number;
}

export function figureRows(figures: readonly Figure[]): readonly FigureRow[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    // One clause may have the same figure twice: 国家级园区4个、省级园区4个.
    const place = JSON.stringify([figure.paragraph, figure.context, figure.text]);
    const twins = seen.get(place) ?? 0;
    seen.set(place, twins + 1);
    return figureRow(figure, twins);
  });
}

/** @param twins how many figures before this one are the same text in the same clause */
function figureRow({ text, context, paragraph, measure, period, qualifier }: Figure, twins: number): FigureRow {
  const [before, after] = around(context, text, twins);
  const limit = limitOf(before, qualifier);
  const { bound = "" } = BOUND.exec(after)?.groups ?? {};
  const unitStart = /^.*[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/su.exec(text)?.[0].length ?? 0;
  const pieces =
    measure === undefined
      ? piecesOf(before.slice(0, before.length - limit.length), after.slice(bound.length))
      : [measure];
  return {
    period: period === undefined || (measure === undefined && context.includes(period.text)) ? "" : period.text,
    // 最高1200元: a clause without other words has only its limit to show.
    ...(pieces.length === 0
      ? { measured: [limit].filter((piece) => piece !== ""), limit: "" }
      : { measured: pieces, limit }),
    number: unitStart === 0 ? text : text.slice(0, unitStart),
    unit: `${unitStart === 0 ? "" : text.slice(unitStart)}${bound}`,
    paragraph,
  };
}

/** The figure's own qualifier where it is printed before the number. */
function limitOf(before: string, qualifier: string | undefined): string {
  if (qualifier !== undefined && before.endsWith(qualifier)) return qualifier;
  return LIMIT.exec(before)?.groups?.limit ?? "";
}

/** The clause without the number. */
function piecesOf(before: string, after: string): readonly string[] {
  const follows = trimmed(after.replace(REST_OF_CLAUSE, ""), AFTER, NOTHING);
  const leads = before.replace(SENTENCES_BEFORE, "");
  // 安排了48项工程: if the clause continues, the words before the number stay, since they lead to the rest.
  return [trimmed(leads, LEADING, follows === "" ? TRAILING : NOTHING), follows].filter((piece) => piece !== "");
}

/** `2021年，全市水产品总产量`: when and what, as one text. */
export function measuredWords({ period, measured }: FigureRow, joint: string): string {
  return [period, measured.join(joint)].filter((words) => words !== "").join("，");
}

function around(context: string, text: string, twins: number): readonly [before: string, after: string] {
  let at = context.indexOf(text);
  for (let i = 0; i < twins && at !== -1; i++) at = context.indexOf(text, at + text.length);
  return at === -1 ? [context, ""] : [context.slice(0, at), context.slice(at + text.length)];
}

/** Part of the quantity: without it, `不少于5亿尾` would read as five hundred million. */
const LIMIT = /(?<limit>不少于|不低于|不超过|不高于|不足|超过|超|突破|接近|将近|大约|约|近|逾|至少|最多|最高)$/u;
const BOUND = /^(?<bound>以上|以下|以内|左右|上下)/u;
const SENTENCES_BEFORE = /^.*[。！？][”’」』）)]*/su;
const REST_OF_CLAUSE = /[，,。；;！!？?、：:].*$/su;
const NOTHING = /$^/u;

/** Words that only join a number to its noun. The guards keep 成为, 没有, 公共 and the like whole. */
const TRAILING =
  /(?:已?累?计?达到了?|已?达|分别为|共计|合计|总共|共有|现有|已有|还有|仍有|设有|拥有|已经|将|(?<![成作认视])为|(?<!不)是|(?<![没所具])有|(?<!公)共|[了已的、，,：:（(\s])$/u;
const LEADING = /^(?:其中|就是|同时|此外|另外|以及|并且|[、，,：:；;）)\s])/u;
const AFTER = /^(?:的|）|\)|\s)/u;
/** A shorter piece names nothing; there the joining word may be part of a name. */
const SHORTEST = 2;
/** The longest joining word, with the character before it that its guard looks at. */
const LONGEST_JOIN = 8;

function trimmed(piece: string, leading: RegExp, trailing: RegExp): string {
  let [start, end] = [0, piece.length];
  for (;;) {
    const head = leading.exec(piece.slice(start, start + LONGEST_JOIN))?.[0].length ?? 0;
    const tail = trailing.exec(piece.slice(Math.max(start + head, end - LONGEST_JOIN), end))?.[0].length ?? 0;
    if (head > 0 && end - start - head >= SHORTEST) start += head;
    else if (tail > 0 && end - start - tail >= SHORTEST) end -= tail;
    else return piece.slice(start, end);
  }
}
