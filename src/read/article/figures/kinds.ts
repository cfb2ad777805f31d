/** What sort of number a figure is, what it is compared with, and what limits it. */
import type { Figure } from "../../../record";
import type { Measure } from "./naming";
import { BASE, BOUND_AFTER, GROWTH_VERBS, LIMIT, RATE_NOUN } from "./statement-words";
import type { Statement } from "./statements";
import { isPoints, isRatio } from "./units";

/** Past: it had ended. Future: it had not begun. */
export type Time = "past" | "future" | "unknown";
type Kind = NonNullable<Figure["kind"]>;

/** 增加352万人, but not 新增 and not 增加到. */
const CHANGE_AT_END = new RegExp(`(?<!新)(?:${GROWTH_VERBS})了?(?:约|近|超过?|逾|不少于|不低于)?$`, "u");
const RATE_BEFORE = new RegExp(`(?:${RATE_NOUN})[^，,。；]{0,6}$`, "u");
const RATE_AFTER = new RegExp(`^的?(?:${RATE_NOUN})`, "u");
/** 是2012年的2.3倍, 超过往年一倍 */
const TIMES_MORE = /(?:超过|高出|高于|多出)/u;
const COMPARED = /[比较高低快慢好多少]/u;
const SHARE =
  /占|比重|比例|份额|率(?:为|达到?|由|从|约|近|超过?|至|到|在|稳定|提高|提升|保持|[^，,。；]{0,4}$)|中签|支持$/u;
/** 50%以上的企业, 100%覆盖 */
const SHARE_AFTER = /^(?:以上|以下|左右)?的?(?!增|速|涨|幅)[\u4e00-\u9fff]{2}/u;
const BEGINS =
  "有|新增|新建|建成|建设|投入|投资|投用|完成|实现|实施|安排|组织|举办|推出|开展|培育|增加|达到|提高|引进|改造|开通|招聘|招收|发放|启动|出台";
const TARGET = new RegExp(
  [
    "力争|争取|预测|预期|下一步|接下来|目标(?:是|为|值)",
    `(?:确保|努力)(?!了)(?=[^，。；]{0,4}(?:${BEGINS}|把|使|全年))`,
    `(?:将|拟|再|要)(?:继续|新|再|总|力争|努力|确保|全面|陆续|累计|分期|共)*(?:${BEGINS})`,
    "将(?:达|超|突破|在|于|力争|继续|再)|要(?:把|力争|努力|确保)",
    "(?<!行动|规划|[三五]年|专项|攻坚|培养|工作|人才|生育|按)计划(?![》”’的，。；、外内书]|生育|实施|执行|单列|经济)",
  ].join("|"),
  "u",
);
/** 预计完成 of a period that is over is a first count, no aim. */
const EXPECTED = /预计|预估/u;

/**
 * @param lead the words of the sentence before the figure
 * @param time of its period, when the article was published
 * @returns null where the words do not say
 */
export function kindOf(statement: Statement, measure: Measure, lead: string, time: Time): Kind | null {
  if (time === "future" || TARGET.test(lead) || (EXPECTED.test(lead) && time !== "past")) return "target";
  const { quantity, tail } = statement;
  const head = statement.head.trim();
  const isChange = CHANGE_AT_END.test(head) || measure.isGrowth;
  if (isPoints(quantity.unit)) return isChange || COMPARED.test(head) ? "change" : null;
  if (isRatio(quantity.unit) || quantity.number.form === "fraction")
    return isChange || RATE_BEFORE.test(head) || RATE_AFTER.test(tail) ? "rate" : kindOfRatio(statement, measure, head);
  return isChange && (measure.isGrowth || baseOf(head) !== null) ? "change" : "level";
}

/** Of a ratio that says of no growth how much it was. */
function kindOfRatio({ quantity, tail }: Statement, { topic }: Measure, head: string): Kind | null {
  if (quantity.unit === "倍") return TIMES_MORE.test(head) ? "rate" : null;
  return SHARE.test(`${topic ?? ""}${head}`) || SHARE_AFTER.test(tail) ? "share" : null;
}

const COMPARED_BASE = new RegExp(
  `(?:${BASE})|[比较][^，,。；：]{1,10}?(?=${GROWTH_VERBS}|高|低|快|多|少)|(?:高于|低于|快于|慢于|好于)全(?:国|省|市)(?:平均(?:水平)?)?`,
  "gu",
);

/** @param head the clause before the figure; @returns the last such phrase of it: 同比, 比上年末 */
export function baseOf(head: string): string | null {
  return head.match(COMPARED_BASE)?.at(-1) ?? null;
}

/** @param before the text before the number; @param text the figure itself; @param after the text after it */
export function qualifierOf(before: string, text: string, after: string): string | null {
  const limit = LIMIT.exec(before)?.[0] ?? "";
  if (limit !== "") return limit;
  return BOUND_AFTER.exec(after)?.[0] ?? /[多余]/u.exec(text)?.[0] ?? null;
}
