/** Names of persons, their offices, and outlets: what tells `李军` from `提出` before a colon. */

const SURNAMES = new Set([
  ..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红楚洛沐展雪洪郗璞芦禤禚笪鞏眭仉宛奕郇游竺权逯盖益桓公肖涂代仝佟覃苟操占鄢付海尧闫邸信原战修冼練练岳帅亢况缑但楼哈墨佘年爱阳言福肇丛曲亓邝库逄郞麦鹿税初缐降啜麴",
]);

const COMPOUND_SURNAMES = new Set(
  (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 " +
    "司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门"
  ).split(" "),
);

/** Characters that stand in words and phrases before a colon, hardly in given names. */
const NO_NAME_CHARACTERS =
  /[是的了在个这那及或等我们你他她它什么哪怎样吗呢吧说问答提出者题况度率额数期间址话词按图型类项指调括点案务费示求对将把被让给到就都也还又很更最不没未]|为$/u;

/** Words that begin with a surname and stand before a colon: no persons. */
const NO_NAMES = new Set(
  (
    "能量 容量 水量 温度 原则 标准 关键词 关键 强化 方向 高峰 高潮 明确 成效 成果 时间 单位 温馨 平时 经验 安全 管理 任务 路线 路径 方式 方案 应急 计划 项目 车辆 高速 公告 公示 公交 金融 房产 文化 文明 " +
    "水利 农业 农村 教育 通知 通告 通报 通讯 全市 全年 全国 全省 全球 国内 国家 家庭 家长 广告 双方 相关 空气 海洋 红色 利好 居民 师生 越来 尚未 商务 党建 党员 " +
    "常态 常规 连续 牛奶 鱼类 山区 江苏 宁波 宁海 余姚 慈溪 奉化 象山 鄞州 海曙 江北 江东 镇海 北仑 杭州 温州 金华 台州 舟山 丽水 湖州 嘉兴 绍兴 衢州 " +
    "安徽 广东 广州 东南 东北 东部 福建 云南 贵州 山东 山西 江西 海南 浙江 和谐 冷链 高新 成本 平安 平均 经济 经营 解读 解释 " +
    "华侨 万元 万人 支持 支出 常务 章程 严格 习惯 明年 时代 景区 龙头 白天 富裕 能源 程序 席位 元旦 乐观 水质 水位 水源 水库 水电 后续 边界"
  ).split(" "),
);

const HAN = /^\p{Script=Han}+$/u;

/**
 * Whether a text is shaped like a person's name: surname and one or two more characters (`屠炯`, `王 岚`),
 * compound surname and one or two (`欧阳修文`), or parts joined by `·`. Precise rather than complete.
 */
export function isPersonName(text: string): boolean {
  const name = joinName(text);
  if (/^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6}){1,3}$/u.test(name)) return name.length <= 16;
  if (!HAN.test(name) || NO_NAMES.has(name)) return false;
  if (COMPOUND_SURNAMES.has(name.slice(0, 2)))
    return name.length >= 3 && name.length <= 4 && !NO_NAME_CHARACTERS.test(name.slice(2));
  if (!SURNAMES.has(name.charAt(0))) return false;
  return name.length >= 2 && name.length <= 3 && !NO_NAME_CHARACTERS.test(name.slice(1));
}

const WORD_CHARACTERS = /[是的了在这那我们你他她它什么吗呢吧说问答提]/u;

/** Whether a text may be a name where the mark around it says that it is one (`茗山答：`): no known surname needed. */
export function isNameLike(text: string): boolean {
  const name = joinName(text);
  return (
    isPersonName(name) || (/^\p{Script=Han}{2,3}$/u.test(name) && !NO_NAMES.has(name) && !WORD_CHARACTERS.test(name))
  );
}

export function isCompoundSurname(text: string): boolean {
  return COMPOUND_SURNAMES.has(text);
}

/** `王 岚` is typeset, not two words: `王岚`. */
export function joinName(text: string): string {
  return text.replace(/\s+/gu, "").replace(/[•・]/gu, "·");
}

/** The words that offices end with; a name follows or precedes them. */
const OFFICE_WORDS =
  "副?(?:局长|市长|区长|县长|镇长|乡长|省长|州长|部长|处长|科长|股长|厅长|司长|署长|关长|院长|校长|园长|行长|会长|秘书长|站长|所长|队长|支队长|大队长|中队长|馆长|台长|社长|检察长|" +
  "庭长|理事长|董事长|监事长|组长|主任|主席|书记|主编|总编辑|总编|总经理|总裁|经理|总监|厂长|店长|船长|机长|村长|社区长|政委|司令|司令员|参谋长|总指挥|指挥长|指挥|工程师|总工程师|教授|研究员|主任委员|主任医师|主任技师|检察员|审判员|总工|总师|总会计师|总经济师|总规划师|总农艺师|总统计师)(?:助理)?|" +
  "(?:一级|二级|三级|四级)?(?:巡视员|调研员|主任科员)|副?(?:党委|党组)?(?:书记|成员|委员)|常委|委员|(?:新闻)?发言人|(?:有关|相关)?负责人|院士|专家|医生|医师|护士长|老师|博士|律师|代表|顾问|督察|专员|助理|干事|理事|馆员|民警|警长|统计师|经济师|会计师|规划师|农艺师|干部|参事|秘书|导师|校监|股东|先生|女士|同志|教练";

/** After an office a name must follow, so that any 长, 师 or 员 may end it: 总畜牧师, 联络员. */
const OFFICE_END = new RegExp(`(?:${OFFICE_WORDS}|\\p{Script=Han}[长师员])$`, "u");
const NEXT_OFFICE = new RegExp(`兼?(?:${OFFICE_WORDS})[、,]?`, "uy");
/** What an office is made of: names of bodies, no sentence. */
const OFFICE_TEXT = /^[\p{Script=Han}A-Za-z0-9、,()“”"·\-/ ]{2,60}$/u;

/** Whether a text names an office: `市能源局副局长`, `市委常委、宣传部部长`. */
export function isOffice(text: string): boolean {
  return OFFICE_TEXT.test(text) && OFFICE_END.test(text.replace(/\([^()]*\)$/u, ""));
}

/** Whether a text is offices one after the other and nothing else: `副局长、党组成员`. */
function isOfficesOnly(text: string): boolean {
  NEXT_OFFICE.lastIndex = 0;
  let end = 0;
  while (end < text.length && NEXT_OFFICE.test(text)) end = NEXT_OFFICE.lastIndex;
  return text !== "" && end === text.length;
}

export interface NamedPerson {
  readonly name: string;
  readonly position: string | null;
}

/**
 * A name with or without its office, in any order and spacing the pages print:
 * `屠炯` · `陈刚副局长` · `市能源局副局长 方志涛` · `市委常委、宣传部部长李军` · `陈刚(副局长)` · `市商务局局长(张力)`.
 * @param text half-width text, as `halfWidth` gives it
 * @returns null where the text is not just that
 */
export function readPerson(text: string): NamedPerson | null {
  const t = text.trim();
  if (t.length > 64) return null;
  if (isPersonName(t)) return { name: joinName(t), position: null };

  const bracketed = /^(?<outer>[^()]+?) ?\((?<inner>[^()]+)\)$/u.exec(t)?.groups;
  if (bracketed) {
    const { outer = "", inner = "" } = bracketed;
    if (isPersonName(outer) && isOffice(inner)) return { name: joinName(outer), position: inner.trim() };
    if (isPersonName(inner) && isOffice(outer)) return { name: joinName(inner), position: outer.trim() };
  }
  // 市能源局副局长 方志涛 · 主任 王 岚: the office ends at a space
  for (let at = t.indexOf(" "); at > 0; at = t.indexOf(" ", at + 1)) {
    const [before, after] = [t.slice(0, at), t.slice(at + 1)];
    if (isPersonName(after) && isOffice(before)) return { name: joinName(after), position: before.trim() };
    if (isPersonName(before) && isOffice(after)) return { name: joinName(before), position: after.trim() };
  }
  // 陈刚副局长: the shortest name that leaves nothing but offices
  for (const length of [2, 3, 4]) {
    const [name, office] = [t.slice(0, length), t.slice(length).trim()];
    if (isPersonName(name) && isOfficesOnly(office)) return { name, position: office };
  }
  // 市委常委、宣传部部长李军: the longest office that leaves a name
  for (const length of [2, 3, 4]) {
    const [office, name] = [t.slice(0, -length), t.slice(-length)];
    if (office.length >= 2 && isPersonName(name) && isOffice(office)) return { name, position: office.trim() };
  }
  return null;
}

/** Outlets end like this: 央广网, 湖南卫视, 宁波日报, 新华社. */
const OUTLET =
  /(?:日报|晚报|商报|时报|早报|晨报|快报|金报|都市报|导报|周报|青年报|法制报|法治报|[\p{Script=Han}]{2,}报|卫视|电视台|广播电台|电台|电视|广播|广播电视总台|总台央视|央视|总台|通讯社|社|网|新闻网|在线|客户端|新闻|周刊|杂志|频道|传媒|甬派|融媒体中心|融媒|新闻中心|\b[A-Z]{2,}[A-Za-z]*)$/u;

export function isOutlet(text: string): boolean {
  return text.length >= 2 && text.length <= 24 && OUTLET.test(text) && !/[,。;!?]/u.test(text);
}
