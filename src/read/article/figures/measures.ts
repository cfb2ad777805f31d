/**
 * What each figure measures, in the text's own words: of its clause, with the topic from the figure before where
 * the clause says only how that changed. Where the text leaves it open there is no measure.
 */
import { cleaned, isClear, type Measure, UNKNOWN } from "./naming";
import type { PeriodPhrase } from "./periods";
import { measuresOfRow } from "./rows";
import {
  BARE_AMOUNT,
  BARE_CHANGE,
  BARE_COMPARISON,
  BARE_SHARE,
  BARE_STATE,
  BARE_VERB,
  GROWTH_AT_END,
  MEASURED_THING,
  PREDICATE,
  RATE_NOUN_FIRST,
  TO_CHANGE,
  TOWARDS,
  TRADE,
  WHAT_GREW,
} from "./statement-words";
import type { Statement } from "./statements";
import { isPoints, isRatio, isWorth } from "./units";

/** @returns a measure for each statement, in their order */
export function measuresOf(
  statements: readonly Statement[],
  periods: readonly (PeriodPhrase | null)[],
): readonly Measure[] {
  const measures: Measure[] = [];
  for (const [i, statement] of statements.entries()) {
    const { row } = statement;
    if (row.size > 1) {
      if (row.index > 0) continue;
      const end = i + row.size;
      measures.push(
        ...measuresOfRow(statements.slice(i, end), rowBefore(statements, measures, i), periods.slice(i, end)),
      );
      continue;
    }
    measures.push(measureOf(statement, before(statements, measures, i)));
  }
  return measures;
}

interface Before {
  readonly statement: Statement;
  readonly measure: Measure;
}

/** The figure before, if it is of the same sentence and at most one clause lies between. */
function before(statements: readonly Statement[], measures: readonly Measure[], i: number): Before | null {
  const [statement, measure, here] = [statements[i - 1], measures[i - 1], statements[i]];
  if (!statement || !measure || !here || statement.clause.sentence !== here.clause.sentence) return null;
  return here.clause.index - statement.clause.index <= MOST_CLAUSES ? { statement, measure } : null;
}

const MOST_CLAUSES = 2;

function rowBefore(statements: readonly Statement[], measures: readonly Measure[], i: number): readonly Measure[] {
  const last = before(statements, measures, i);
  return last ? measures.slice(i - last.statement.row.size, i) : [];
}

function measureOf(statement: Statement, last: Before | null): Measure {
  const head = cleaned(statement.head);
  const { gap, quantity } = statement;
  if (gap !== null && !statement.isListed && last && TO_CHANGE.test(gap)) return last.measure;
  const bare = changeOf(head, statement, last);
  if (bare !== undefined) return bare;
  const towards = TOWARDS.exec(head)?.groups;
  if (towards) return towardsOf(towards, last);
  return ownMeasure(shared(head, statement, last), statement.tail, quantity.unit);
}

/** @returns undefined where the clause names its own topic */
function changeOf(head: string, statement: Statement, last: Before | null): Measure | undefined {
  const { tail, quantity } = statement;
  const words = statement.head.trim();
  const isSame = BARE_STATE.test(words) || BARE_AMOUNT.test(words) || TO_CHANGE.test(words);
  const isChange = BARE_CHANGE.test(head) || BARE_COMPARISON.test(head);
  const isVerb = BARE_VERB.test(head);
  if (isChange && OBJECT.test(tail) && !VAGUE_THING.test(tail)) return ownMeasure(head, tail, quantity.unit);
  if (isVerb && tail !== "") return undefined;
  if (!isSame && !isChange && !isVerb && !BARE_SHARE.test(head)) return undefined;
  // 12家、15家，同比增长5%: which of them grew?
  if (!last || last.statement.row.size > 1 || last.measure.topic === null) return UNKNOWN;
  const isAmount = isVerb || BARE_AMOUNT.test(words) || (isChange && !isRatio(quantity.unit));
  if (isAmount && last.statement.quantity.unit !== quantity.unit) return UNKNOWN;
  return ofTopic(last.measure, last.measure.topic, head, { isSame, isChange, isVerb, unit: quantity.unit });
}

interface Form {
  readonly isSame: boolean;
  readonly isChange: boolean;
  readonly isVerb: boolean;
  readonly unit: string | null;
}

function ofTopic(last: Measure, topic: string, head: string, { isSame, isChange, isVerb, unit }: Form): Measure {
  if (isSame) return { words: topic, topic, rate: topic, isGrowth: false };
  if (isVerb) return ownMeasure(`${topic.replace(VERBS_BEFORE, "")}${head}`, "", unit);
  const { noun = "" } = RATE_NOUN_FIRST.exec(head)?.groups ?? {};
  // 增长8.9%，比上年提高2.1个百分点: the growth is what rose
  const subject = isPoints(unit) && noun === "" ? (last.rate ?? topic) : topic;
  const rate = noun === "" ? (isPoints(unit) ? subject : `${topic}${head}`) : `${topic}${noun}`;
  return { words: `${subject}${head}`, topic, rate, isGrowth: isChange };
}

/** 受理各类案件15.6万件，审结13.2万件: of the cases */
const VERBS_BEFORE =
  /^.*(?:完成|实现|接待|受理|收到|新增|建成|建设|开工|实施|安排|改造|排查|签约|引进|培育|推进|确定|列入)(?=.{2})/su;

/** 比上年增加20.9万人的就业 */
const OBJECT = /^的?[\u4e00-\u9fff]{2,}/u;

/** 对东盟增长9.1% after 进出口合计增长4.2%: it is 进出口 that grew. */
function towardsOf({ whom = "", growth = "" }: Readonly<Record<string, string>>, last: Before | null): Measure {
  const trade = TRADE.exec(whom) ? "" : TRADE.exec(last?.measure.topic ?? "")?.[0];
  if (trade === undefined) return UNKNOWN;
  const topic = `${whom}${trade}`;
  return isClear(topic) ? { words: `${topic}${growth}`, topic, rate: `${topic}${growth}`, isGrowth: true } : UNKNOWN;
}

/** 集成电路出口增长18.9%、通用机械增长9.5%: the items of a list share the word for what grew. */
function shared(head: string, { isListed }: Statement, last: Before | null): string {
  const { topic = "", growth = "" } = GROWTH_AT_END.exec(head)?.groups ?? {};
  if (!isListed || !last?.measure.isGrowth || topic === "" || WHAT_GREW.test(topic)) return head;
  const word = WHAT_GREW.exec(last.measure.topic ?? "")?.[0] ?? "";
  return `${topic}${word}${growth}`;
}

function ownMeasure(head: string, after: string, unit: string | null): Measure {
  const tail = tailWords(head, after, unit);
  if (tail === null) return UNKNOWN;
  const words = shortened(tail === "" ? head : joined(head, tail));
  if (!isClear(words)) return UNKNOWN;
  const { topic = words, growth = "" } = tail === "" ? (GROWTH_AT_END.exec(words)?.groups ?? {}) : {};
  return { words, topic: isClear(topic) ? withoutVerb(topic) : null, rate: words, isGrowth: growth !== "" };
}

/** 完成了建设任务和23项考核指标: the verb has another object before. */
function joined(head: string, tail: string): string {
  const { verb = "" } = OTHER_OBJECT.exec(head)?.groups ?? {};
  return `${OTHER_OBJECT.test(head) ? verb : head}${tail}`;
}

const OTHER_OBJECT =
  /^(?<verb>.*?(?:完成|实现|新增|建成|新建|改造|拥有|引进|培育|出台|开展|举办|组织|推出)了?)?.*(?:和|与|以及|及|、)$/u;

/** Examples before 等 and a subject that is a sentence of its own are left out of a name. */
function shortened(words: string): string {
  const { verb = "", kind } = EXAMPLES.exec(words)?.groups ?? {};
  if (kind !== undefined) return `${verb}${kind}`;
  return words.length > LONG_NAME ? words.replace(LONG_SUBJECT, "") : words;
}

const EXAMPLES =
  /^(?<verb>(?:累计|共)?(?:集聚|汇聚|吸引|新增|建成|打造|培育|引进|涉及|覆盖))了?[^等]*等(?<kind>[\u4e00-\u9fff]{2,})$/u;
const LONG_SUBJECT = /^.{6,}(?=(?:完成|实现|新增|拥有|建成|累计)[\u4e00-\u9fff]{3,}$)/u;
const LONG_NAME = 14;

/** @returns the words after the number that belong to what it measures; null where they make that uncertain */
function tailWords(head: string, after: string, unit: string | null): string | null {
  const words = (QUOTED.exec(after)?.[0] ?? after.replace(/[（(“、].*$/su, "")).trim();
  const alone = head.length >= SHORTEST_NAME ? "" : null;
  if (words === "" || TO_CHANGE.test(words)) return "";
  if (POINTED_AT.test(words) || (head === "" && VAGUE_THING.test(words))) return null;
  if (PREDICATE.test(words)) return alone;
  if (!words.startsWith("的")) return words.length > LONGEST_TAIL ? alone : words;
  const thing = words.slice(1);
  // 年销售额2000万元以上的企业: the sales are what is measured, a company is not
  if (isWorth(unit) && !MEASURED_THING.test(thing)) return COMPARES.test(head) ? null : alone;
  return thing.length > LONGEST_TAIL ? null : thing;
}

/** 在1300万以上的高位上 */
const VAGUE_THING = /^的?(?:高位|低位|水平|区间|规模|速度|基础|程度)/u;
/** 36个“城市书房” */
const QUOTED = /^“[^”]{1,20}”[\u4e00-\u9fff]{0,8}/u;
/** 高于国际公认的400公斤的安全线: the line has that number, not what is above it. */
const COMPARES = /高于|低于|超过|达到|符合/u;
/** 6.9%这个数字 */
const POINTED_AT = /^[这那]/u;
const SHORTEST_NAME = 3;
const LONGEST_TAIL = 24;

/** 宁波舟山港预计完成集装箱吞吐量 grew: the throughput did. */
function withoutVerb(topic: string): string {
  const object = topic.replace(/^.*(?:完成|实现|达到|接待|发放|取得)(?=.{2})/su, "");
  return object;
}
