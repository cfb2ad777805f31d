/**
 * Quantities with what they measure: `859家`, `316.38亿元`, `41.3%`. Only digits with a unit of the table
 * count; a number that may be part of a name, a date, an address or a rank is left out.
 */
import type { Figure } from "../../record";
import type { Paragraph } from "../line/paragraph";

const MULTIPLIERS: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 100,
};

/** Units of quantities, by what they count. 年 月 日 时 号 强 届 岁 期 make names, dates and ages: no figures. */
const UNITS = [
  "% ‰ 个百分点 百分点 倍",
  "元 美元 欧元 日元 港元 港币 英镑 元人民币",
  "人次 人 人口 名 位 户 户次 家 家次 对 人份 剂次 剂 例 床",
  "个 项 条 件 起 宗 份 部 篇 张 幅 枚 门 款 种 类 套 台 台次 辆 辆次 艘 艘次 架 列 场 场次 次 批 批次 车次 航次 架次 趟 支 只 头 尾 株 棵 粒 间 幢 栋 座 处 所 片 块 组 课时 学时 册 本 集 单 笔 床位 车位 泊位 学位 桶 瓶 盒 箱 包 袋 道 封 页 班 路 分 岁 扇 盏 根 颗 双 节 轮 杯 顶 匹 副 针 口 眼 把 期",
  "标准箱 TEU 吨 千克 公斤 克 斤 毫克 微克 微克/立方米 毫克/升 公斤/亩 吨/日 立方米/秒 立方米 方 升 毫升 亩 公顷 平方公里 平方千米 平方米 平方 平米 公里 千米 海里 米 厘米 毫米 公里/小时 千米/小时 米/秒",
  "度 度电 ℃ 摄氏度 千瓦时 兆瓦时 千瓦 兆瓦 吉瓦 瓦 千伏安 千伏 TB GB MB 吨标准煤 吨标煤 元/吨 元/平方米 元/人 元/月 元/亩",
]
  .flatMap((row) => row.split(" "))
  .sort((a, b) => b.length - a.length);
/** Spans of time are figures too; years are dates more often than not. */
const DURATIONS = ["个工作日", "个月", "小时", "分钟", "天", "秒"];

const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\d)";
const RANGE_MARK = "[-—–~～至到]{1,2}";
const MULTIPLIER = "(?:万亿|千亿|百亿|亿|千万|百万|万|千(?![瓦米克伏])|百(?!分))";
const FIGURE = new RegExp(
  `(?=\\d)(?<!\\d|\\d[.,])(?<low>${NUMBER})(?<lowFactor>${MULTIPLIER})?(?<lowPercent>%)?(?:${RANGE_MARK}(?<high>${NUMBER}))?(?<factor>${MULTIPLIER})?(?<more>[余多])?(?<unit>${[...DURATIONS, ...UNITS].map(escapeUnit).join("|")})`,
  "gu",
);

function escapeUnit(unit: string): string {
  return unit.replace(/\//gu, "\\/");
}

/** Before a number: part of a name, a time, a rank (`第3次`, `前10位`, `G20`, `1+4个`, `3·15`, `1:5`). */
const NO_FIGURE_BEFORE =
  /(?:第|(?<![目之以此日当年月提])前|[+·×#№*]|\d[.:/\-时点]|(?<![A-Za-z])[A-Za-z]{1,2}|TOP|No\.?|邮编|电话|热线|编号|公交)\s?$/iu;
/** After a figure: what looked like a unit was the beginning of a word (`3条例`, `2名单`). */
const NO_FIGURE_AFTER: Readonly<Record<string, RegExp>> = {
  个: /^(?:小时|工作日|自然日|星期|季度|学期|世纪)/u,
  位: /^(?:于|列|居)/u,
  方: /^(?:面|案|法|式|向|便)/u,
  部: /^(?:门|委|署|长)/u,
  单: /^(?:位|独)/u,
  门: /^(?:诊|户|店)/u,
  组: /^(?:织|成|建)/u,
  例: /^如/u,
  家: /^(?:庭|长|属|园|具|电)/u,
  名: /^(?:单|称|录|城|牌)/u,
  条: /^(?:例|件)/u,
  次: /^(?:年|日|月)/u,
  升: /^(?:级|至|到|学)/u,
  集: /^(?:团|聚|中|成)/u,
  场: /^(?:景|所|馆)/u,
  处: /^(?:置|理|罚|长)/u,
  所: /^(?:有|以|属)/u,
  台: /^(?:州|湾|阶)/u,
  元: /^(?:旦|宵)/u,
  对: /^(?:于|外|口|接)/u,
  头: /^部/u,
  度: /^假/u,
  起: /^(?:施行|实施|执行)/u,
  小时: /^(?:值|服务|营业|热线|在线|开放|不间断|不打烊|制|全天|自助|报警|咨询|运行|监测|.{0,4}圈)/u,
  分钟: /^.{0,6}圈/u,
  天: /^(?:津|台|空|然|气|猫|才)/u,
  // 60岁以上老年人 is a group, 9岁 is how old somebody is
  岁: /^(?:以|及|至|到|的|老|以上|组)/u,
  // a score ends its clause: 11分，
  分: /^[^，。；、）,;)]/u,
  路: /^(?:公交|车|线|段|口|上|[、,]\d)/u,
  班: /^(?:级|子|长|组|车|列)/u,
  期: /^(?:间|货|待|望|工程|项目)/u,
  页: /^(?:面|码)/u,
  口: /^(?:岸|径|碑|人|罩)/u,
  节: /^(?:日|能|点|约|目|气|水|电)/u,
  双: /^(?:方|向|休|拥|创|减)/u,
  眼: /^(?:科|镜|睛)/u,
  针: /^对/u,
  副: /^(?:局|市|主|书|总|处)/u,
  轮: /^(?:廓|船|渡|胎|椅)/u,
};
/** More digits are a telephone or an account. */
const MAX_DIGITS = 12;
const YEAR = /^(?:19|20)\d\d$/u;

const CLAUSE_BREAKS = "，,。；;！!？?：:";
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
/** 2021年，全市… · 截至目前，… : the clause before is nothing but the period. */
const PERIOD =
  /(?:今年|去年|前年|明年|上半年|下半年|全年|当年|同期|近年来|截至|目前|去年以来|今年以来|年底|季度|\d{4}年|\d{1,2}月(?:份|底|末)?|“十[二三四五]五”|期间|以来)/u;
const MAX_PERIOD = 16;
/** Longer clauses do not say what is measured. */
const MAX_CLAUSE = 160;

export function readFigures(paragraphs: readonly Paragraph[]): Figure[] {
  return paragraphs.flatMap((paragraph, index) => figuresOf(paragraph, index));
}

function figuresOf({ text, plain }: Paragraph, paragraph: number): Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  // `matchAll` would make the pattern anew for each text.
  for (let match = FIGURE.exec(plain); match; match = FIGURE.exec(plain)) {
    const { low = "", lowFactor, lowPercent, high, factor, unit = "" } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].length];
    if (low.length > MAX_DIGITS || NO_FIGURE_BEFORE.test(plain.slice(Math.max(0, from - 4), from))) continue;
    if (NO_FIGURE_AFTER[unit]?.test(plain.slice(to, to + 3))) continue;
    if (unit === "起" && YEAR.test(low)) continue;
    if (high === undefined && lowFactor !== undefined && factor !== undefined) continue; // 1万万方
    const multiplier = MULTIPLIERS[factor ?? lowFactor ?? ""] ?? 1;
    const lowMultiplier = high === undefined ? multiplier : (MULTIPLIERS[lowFactor ?? factor ?? ""] ?? 1);
    if (lowPercent !== undefined && (high === undefined || unit !== "%")) continue;
    const context = contextOf(text, plain, from, to, end);
    if (context === null) continue;
    figures.push({
      text: text.slice(from, to),
      value: scaled(low, lowMultiplier),
      ...(high !== undefined && { to: scaled(high, multiplier) }),
      unit,
      context,
      paragraph,
    });
    end = to;
  }
  return figures;
}

/** Multiplied in decimal, so that 316.38亿 is 31638000000 and not a neighbour of it. */
function scaled(number: string, multiplier: number): number {
  const [whole = "", fraction = ""] = number.replaceAll(",", "").split(".");
  const zeros = Math.round(Math.log10(multiplier));
  return Number(`${whole}${fraction.slice(0, zeros).padEnd(zeros, "0")}.${fraction.slice(zeros) || "0"}`);
}

/**
 * The clause around a figure, verbatim; with the clause before it where that names only the period.
 * @returns null where no clause is that long: what is measured is not certain then
 */
function contextOf(text: string, plain: string, from: number, to: number, previousEnd: number): string | null {
  let start = clauseStart(plain, from);
  if (start === null) return null;
  const period = start === 0 ? null : clauseStart(plain, start - 1);
  if (period !== null && isPeriod(plain.slice(period, start - 1))) start = period;
  // 500强企业1家、制造业500强企业6家: each item of such a list has its own figure
  const item = plain.slice(start, from).lastIndexOf("、") + start;
  const isNamed = /[^\d约近超达各]/u.test(plain.slice(item + 1, from));
  if (item > start && previousEnd > start && previousEnd <= item && isNamed) start = item + 1;
  const rest = plain.slice(to, to + MAX_CLAUSE);
  const end = rest.startsWith("、") ? 0 : rest.search(CLAUSE_BREAK);
  return text.slice(start, end < 0 ? to + rest.length : to + end).trim();
}

/** `2021年` · `今年前三季度` · `截至目前`, without a figure of its own */
function isPeriod(clause: string): boolean {
  return clause.length <= MAX_PERIOD && PERIOD.test(clause) && !/\d(?![年月日\d])/u.test(clause);
}

function clauseStart(plain: string, at: number): number | null {
  const earliest = Math.max(0, at - MAX_CLAUSE);
  for (let i = at - 1; i >= earliest; i--) {
    if (!CLAUSE_BREAKS.includes(plain.charAt(i))) continue;
    const isThousands = plain[i] === "," && /\d/u.test(plain[i - 1] ?? "") && /\d/u.test(plain[i + 1] ?? "");
    if (!isThousands) return i + 1;
  }
  return earliest === 0 ? 0 : null;
}
