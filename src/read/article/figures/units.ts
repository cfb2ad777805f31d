/** Units of quantities, by what they measure. 年 月 日 时 号 强 届 级 版 代 make names, dates and ranks: no figures. */

const RATIOS = "% ‰ 个百分点 百分点 个基点 基点 倍 成";
const MONEY = "元 美元 美金 欧元 日元 韩元 港元 港币 澳元 加元 英镑 卢布 元人民币 人民币 元钱 块钱";
const PEOPLE = "人 人次 人口 名 位 户 户次 人份 剂次 剂 例 例次 床 对 岁 周岁 人日 人天 人年 工日";
const THINGS = [
  "个 项 项次 条 条次 件 件次 件套 起 宗 份 部 篇 张 幅 枚 门 门次 款 种 类 套 套次 台 台次 台套 辆 辆次 艘 艘次 架 架次",
  "列 列次 场 场次 次 批 批次 车次 班次 航次 趟 趟次 支 只 头 尾 羽 匹 峰 株 棵 粒 间 间次 幢 栋 座 处 所 所次 片 块 组",
  "课时 学时 学分 册 册次 本 卷 集 首 字 则 单 笔 票 票次 封 页 帧 桩 盘 盏 根 颗 双 节 节次 轮 轮次 杯 顶 副 针 针次 眼 把",
  "期 朵 枝 丛 盆 束 尊 家 家次 班 路 道 层 标段 床位 车位 停车位 泊位 学位 工位 展位 席位 机位 摊位 铺位 位次 个位次 名次",
  "口 桶 瓶 盒 箱 箱次 包 袋 罐 筐 捆 碗 桌 席 餐 餐次 扇 分",
].join(" ");
const CARGO =
  "标准箱 标箱 国际标准箱 标准集装箱 自然箱 重箱 空箱 TEU teu 柜 载重吨 总吨 净吨 吨次 吨公里 人公里 车公里 列公里 换算吨公里";
const SIZES = [
  "吨 千克 公斤 克 斤 毫克 微克 纳克 kg mg μg 克拉 立方米 方 立方 立方千米 立方公里 升 毫升 m³ m3 mL 加仑",
  "亩 亩次 公顷 平方公里 平方千米 平方米 平方 平米 m² m2 ㎡ km² km2 公里 千米 海里 米 厘米 毫米 微米 纳米 英寸 英尺 km cm mm ㎞",
  "延米 延长米 车道公里 皮长公里 芯公里",
].join(" ");
const ENERGY = [
  "度 度电 ℃ 摄氏度 °C 千瓦时 兆瓦时 吉瓦时 瓦时 kWh MWh GWh 千瓦 兆瓦 吉瓦 瓦 kW MW GW 千伏安 兆伏安 千伏 伏 kV 毫安时 安时 千乏",
  "吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 大卡 千卡 焦耳 千焦 吉焦 蒸吨 马力 帕 百帕 千帕 兆帕 分贝 dB 赫兹 千赫 兆赫 吉赫 千赫兹 兆赫兹",
  "吉赫兹 Hz kHz MHz GHz 流明 勒克斯 毫西弗 微西弗 ppm",
].join(" ");
const DATA =
  "PB EB ZB TB GB MB KB Gbps Mbps Tbps Kbps 兆 兆比特 千兆 字节 比特 像素 PFlops EFlops EFLOPS PFLOPS FLOPS 毫秒 微秒";
const TIMES = "个工作日 工作日 个月 个小时 小时 分钟 天 秒 秒钟 周 个星期 星期 个季度";

/** The right side of a rate: 吨/日, 元/平方米·月. */
const PER =
  "年 月 日 天 周 时 小时 分钟 分 秒 人 人次 户 户次 次 车次 亩 公顷 平方米 平方公里 平方千米 立方米 立方 方 米 公里 千米 百公里 升 毫升 吨 公斤 千克 千瓦时 千瓦 度 车 辆 班 箱 标箱 学期 学年 个 家 台 床 间 套 件 份 例 股 亿元 万元 万人 h s d m m² m2 m³ m3 L kg km t";
const PER_IN_WORDS = /每(?:秒|小时|分钟|平方米|立方米|平方公里|公里|吨|亩|升|千瓦时)/uy;

const UNITS = byFirstCharacter([RATIOS, MONEY, PEOPLE, THINGS, CARGO, SIZES, ENERGY, DATA, TIMES].join(" "));
const PER_UNITS = byFirstCharacter(PER);
const RATIO_UNITS: ReadonlySet<string> = new Set(RATIOS.split(" "));
const TIME_UNITS: ReadonlySet<string> = new Set(TIMES.split(" "));
const WORTHS: ReadonlySet<string> = new Set([
  ...MONEY.split(" "),
  ...SIZES.split(" "),
  ...RATIO_UNITS,
  ...TIME_UNITS,
  "岁",
  "周岁",
]);

/** How far apart number and unit may be. */
const GAP = / ?/uy;
const LATIN = /[A-Za-z]/u;
const MOST_PARTS = 3;

/** @returns where the unit ends and what it is, without the space that may be before it */
export function unitAt(plain: string, at: number): { readonly unit: string; readonly to: number } | null {
  GAP.lastIndex = at;
  const start = at + (GAP.exec(plain)?.[0].length ?? 0);
  let to = longestAt(UNITS, plain, start);
  if (to === null) return null;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = perAt(plain, to);
    if (next === null) break;
    to = next;
  }
  return { unit: plain.slice(start, to), to };
}

/** `/日`, `·月`, `每秒` */
function perAt(plain: string, at: number): number | null {
  if (plain[at] === "/" || plain[at] === "·") return longestAt(PER_UNITS, plain, at + 1);
  PER_IN_WORDS.lastIndex = at;
  return PER_IN_WORDS.test(plain) ? PER_IN_WORDS.lastIndex : null;
}

function longestAt(units: ReadonlyMap<string, readonly string[]>, plain: string, at: number): number | null {
  for (const unit of units.get(plain.charAt(at)) ?? []) {
    if (!plain.startsWith(unit, at)) continue;
    const to = at + unit.length;
    // GB in GBT is none
    if (LATIN.test(unit) && LATIN.test(plain.charAt(to))) continue;
    return to;
  }
  return null;
}

/** `%`, 倍: of something else, and so a share or a rate, never a size of its own. */
export function isRatio(unit: string | null): boolean {
  return unit !== null && RATIO_UNITS.has(unit);
}

/** 个百分点, 个基点: what a percentage changed by. */
export function isPoints(unit: string | null): boolean {
  return unit !== null && /点$/u.test(unit) && RATIO_UNITS.has(unit);
}

export function isTime(unit: string | null): boolean {
  return unit !== null && TIME_UNITS.has(unit);
}

/** What is counted in it is a property of a thing, not the thing: 500万元以上的企业 are no 500万元. */
export function isWorth(unit: string | null): boolean {
  return unit !== null && WORTHS.has(unit.split("/")[0] ?? unit);
}

/** The longest first, so that 立方米 is found before 立方. */
function byFirstCharacter(units: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const unit of new Set(units.split(" "))) {
    groups.set(
      unit.charAt(0),
      [...(groups.get(unit.charAt(0)) ?? []), unit].sort((a, b) => b.length - a.length),
    );
  }
  return groups;
}
