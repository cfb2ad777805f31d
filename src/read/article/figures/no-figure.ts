/** What looks like a quantity and is a name, a date, an address, a rank or an account. */
import type { Quantity } from "./quantities";
import { isTime } from "./units";

/** Part of a name, a time, a rank or a rate (`第3次`, `前10位`, `1+4个`, `3·15`, `1:5`, `每100人`). */
const NAME_BEFORE =
  /(?:[第每]|(?<![目之以此日当提])前|[+·×#№*〔]|\d[.:/\-时点]|TOP|No\.?|邮编|公交|(?:电话|热线|编号|账号|卡号|拨打|致电)[:“”]?)\s?$/iu;
/** G20, A380: but 每GB4.4元 is a price. */
const LETTERS_BEFORE = /(?<![A-Za-z])[A-Za-z]{1,2}\s?$/u;
const MONEY_OR_PERCENT = /^(?:%|.{0,2}元)/u;
/** 前11个月, 今年前3个季度: periods */
const PERIOD_BEFORE = /(?<![目之以此日当提月\d]|[^今去前明当同\d]年)前$/u;
/** 望海路60幢 */
const STREET_BEFORE = /(?:路|街|大道|巷|弄|号|胡同)\s?$/u;
const BUILDINGS = new Set(["幢", "栋", "座", "层", "间"]);
/** 60幢楼下, 3幢2单元 */
const BUILDING_AFTER = /^(?:楼|单元|门口|\d|东侧|西侧|南侧|北侧|旁)/u;

/** After a unit: it was the beginning of a word (`3条例`, `2名单`), or the figure names something (`24小时值班`). */
const WORDS_AFTER: Readonly<Record<string, RegExp>> = {
  个: /^(?:学期|世纪|自然日|人(?:所得|账|信|征))/u,
  位: /^(?:于|列|居(?!民|家|住))/u,
  方: /^(?:面(?!积|临)|案|法|式|向|便|针)/u,
  部: /^(?:门|委|署|长(?!篇|片)|队)/u,
  单: /^(?:位|独|元)/u,
  门: /^(?:诊|户|店|口)/u,
  组: /^(?:织|成(?!员)|建)/u,
  例: /^(?:如|会)/u,
  家: /^(?:庭|长(?!期|三)|属(?!于|地)|园$)/u,
  名: /^(?:单(?!位|亲)|称|录(?!取|用)|城(?!管|镇|市|区|乡)|牌|列|额)/u,
  条: /^(?:例|件)/u,
  次: /^(?:年|日|月|会议)/u,
  升: /^(?:级|至|到|学)/u,
  集: /^(?:团|聚|中|成|装)/u,
  场: /^(?:景|所|馆)/u,
  处: /^(?:置|理|罚|长(?!期|效))/u,
  所: /^(?:有|以|属|谓|在)/u,
  台: /^(?:州|湾|阶|账)/u,
  元: /^(?:旦|宵)/u,
  对: /^(?:于|外|口|接|象|标)/u,
  头: /^部/u,
  度: /^假/u,
  起: /^(?:施行|实施|执行|步)/u,
  户: /^(?:外(?!来|出|地)|籍|型)/u,
  小时: /^(?:值|服务|营业|热线|在线|开放|不间断|不打烊|制|全天|自助|报警|咨询|运行|监测|.{0,4}圈)/u,
  分钟: /^.{0,6}圈/u,
  天: /^(?:津|台|空(?!气)|然|气(?!温|候|质)|猫|才)/u,
  周: /^(?:年|岁|边|围|末|[一二三四五六日])/u,
  // 60岁以上老年人 is a group, 9岁 is an age
  岁: /^(?:以|及|至|到|的|老|组)/u,
  周岁: /^(?:以|及|至|到|的|老|组)/u,
  // a score ends its clause: 11分，
  分: /^[^，。；、）,;)]/u,
  路: /^(?:公交|车|线|段|口|上|[、,]\d)/u,
  班: /^(?:级|子|长|组|车|列)/u,
  期: /^(?:间|货|待|望|工程|项目)/u,
  页: /^(?:面|码)/u,
  口: /^(?:岸|径|碑|人|罩)/u,
  节: /^(?:日|能|点|约|目|气|水|电|假)/u,
  双: /^(?:方|向|休|拥|创|减)/u,
  眼: /^(?:科|镜|睛)/u,
  针: /^对/u,
  副: /^(?:局|市|主|书|总|处)/u,
  轮: /^(?:廓|船|渡|胎|椅)/u,
  层: /^(?:面|级|次|出)/u,
  首: /^(?:批|个|次|先|届|发|席|都|位|家|创)/u,
  字: /^(?:号|样|典)/u,
  卷: /^(?:烟|入)/u,
  盘: /^(?:活|点|锦)/u,
  羽: /^(?:毛|绒)/u,
  道: /^(?:路|德|口)/u,
  把: /^[握手]/u,
  票: /^(?:据|务|房)/u,
  本: /^(?:市|地|科|土|金|次|届|报|区|县|省|人|质)/u,
  支: /^(?:持|付|出|部(?!队)|撑|援)/u,
  片: /^(?:区|面)/u,
  成: /^(?:[员立都长为功果绩效型就份熟品交片形婚才灾群]|不变)/u,
  席: /^(?:位|卷)/u,
  柜: /^(?:台|面)/u,
};
/** A number of more digits is a telephone or an account. */
const LONGEST_NUMBER = 12;
const YEAR = /^(?:19|20)\d\d$/u;
/** How far a rule looks around a figure. */
const NEAR = 8;

export function isNoFigure(plain: string, { from, to, number, unit }: Quantity): boolean {
  const [before, after] = [plain.slice(Math.max(0, from - NEAR), from), plain.slice(to, to + NEAR)];
  const digits = /^[\d,]*/u.exec(plain.slice(from, to))?.[0] ?? "";
  if (digits.length > LONGEST_NUMBER || NAME_BEFORE.test(before)) return true;
  if (LETTERS_BEFORE.test(before) && !MONEY_OR_PERCENT.test(unit ?? "")) return true;
  if (isTime(unit) && PERIOD_BEFORE.test(before.trimEnd())) return true;
  if (unit === null) return false;
  if (BUILDINGS.has(unit) && (STREET_BEFORE.test(before) || BUILDING_AFTER.test(after))) return true;
  if (WORDS_AFTER[unit]?.test(after)) return true;
  return unit === "起" && YEAR.test(digits) && number.form === "digits";
}
