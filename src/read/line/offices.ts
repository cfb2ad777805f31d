/** Offices (`市能源局副局长`) and the bodies that they belong to (`市能源局`), by the words that they end with. */
import { lazily } from "./lazily";

/** The words that offices end with; a name follows or precedes them. */
const OFFICE_WORDS =
  "副?(?:局长|市长|区长|县长|镇长|乡长|省长|州长|部长|处长|科长|股长|厅长|司长|署长|关长|院长|校长|园长|行长|会长|秘书长|站长|所长|队长|支队长|总队长|大队长|中队长|馆长|台长|社长|检察长|" +
  "庭长|理事长|董事长|监事长|组长|主任|主席|书记|主编|总编辑|总编|总经理|总裁|经理|总监|厂长|店长|船长|机长|村长|社区长|政委|司令|司令员|参谋长|总指挥|指挥长|指挥|工程师|总工程师|教授|研究员|主任委员|主任医师|主任技师|检察员|审判员|总工|总师|总会计师|总经济师|总规划师|总农艺师|总统计师)(?:助理)?|" +
  "(?:一级|二级|三级|四级)?(?:巡视员|调研员|主任科员)|副?(?:党委|党组)?(?:书记|成员|委员)|常委|委员|(?:新闻)?发言人|(?:有关|相关)?负责人|院士|专家|医生|医师|护士长|老师|博士|律师|代表|顾问|督察|专员|助理|干事|理事|馆员|民警|警长|统计师|经济师|会计师|规划师|农艺师|预报员|干部|参事|秘书|导师|校监|股东|先生|女士|同志|教练";

/** What an office is made of: names of bodies, no sentence. */
const OFFICE_TEXT = /^[\u3400-\u9fffA-Za-z0-9、,()“”"·\-/ ]{2,60}$/u;
const MAX_POST = 30;
/** Characters of sentences: 他们的代表, 请市长 are no posts. */
const SENTENCE_CHARACTERS = /[是的了在这那我你他她它们吗呢吧说问答请对向各每该某]/u;
const COURTESY = /(?:先生|女士|同志)$/u;

const patterns = lazily(() => ({
  /** Beside a name any 长, 师 or 员 may end an office: 总畜牧师, 联络员. */
  end: new RegExp(`(?:${OFFICE_WORDS}|[\\u3400-\\u9fff][长师员])$`, "u"),
  post: new RegExp(`(?:${OFFICE_WORDS})$`, "u"),
  next: new RegExp(`兼?(?:${OFFICE_WORDS})[、,]?`, "uy"),
}));

/** Whether a text beside a name is its office: `市能源局副局长`, `市委常委、宣传部部长`. */
export function isOffice(text: string): boolean {
  return OFFICE_TEXT.test(text) && patterns().end.test(text.replace(/\([^()]*\)$/u, ""));
}

/** Whether a text is offices one after the other and nothing else: `副局长、党组成员`. */
export function isOfficesOnly(text: string): boolean {
  const { next } = patterns();
  next.lastIndex = 0;
  let end = 0;
  while (end < text.length && next.test(text)) end = next.lastIndex;
  return text !== "" && end === text.length;
}

/** Whether a text ends with an office, so that no name follows it. */
export function endsWithOffice(text: string): boolean {
  return patterns().post.test(text);
}

/** Whether a text alone names a post: `江北区区长`, `市民政局有关负责人`. */
export function isPost(text: string): boolean {
  return (
    text.length <= MAX_POST &&
    OFFICE_TEXT.test(text) &&
    endsWithOffice(text) &&
    !SENTENCE_CHARACTERS.test(text) &&
    !COURTESY.test(text)
  );
}

const MIN_BODY = 3;
const MAX_BODY = 24;
const BODY_TEXT = /^[\u3400-\u9fffA-Za-z0-9()“”"·]+$/u;
/** 市教育局 · 市发改委 · 甬江公交有限公司 */
const BODY_END =
  /(?:[^结布格大全开僵困变破出]局|[^常编原推]委|委员会|[^客餐大]厅|[总公专]署|[^全内局干东西南北中外上下各头底]部|[府委公闻明融外农侨台编资]办|办公室|办事处|管理处|医院|法院|检察院|学院|研究院|设计院|科学院|卫生院|剧院|派出所|事务所|研究所|管理所|司法所|供电所|交易所|气象台|电视台|车站|监测站|服务站|管理站|[^市街]中心|集团|公司|银行|[分支]行|海关|法庭|支队|大队|总队|中队|协会|学会|商会|联合会|基金会|工会|妇联|团委|残联|政府|街道|居委会|村委会|指挥部|大学|[中小]学|学校|幼儿园|[书物术化育案念技]馆|机场|酒店|宾馆)$/u;
/** What people call a body in short: 市公交, 宁波地铁, 海曙交警. */
const SHORT_BODY_END =
  /(?:公交|地铁|轨道交通|交警|城管|消防|民政|供电|电力|燃气|水务|医保|社保|公安|教育|卫健|交通|气象|电信|移动|联通|铁路|高速|物业|社区|平台|热线|高铁|港口|[^\d]村)$/u;
/** They name nobody: 有关部门, 各部门, 多家企业. */
const NO_BODY =
  /^(?:有关|相关|各|该|本|某|一家|多家|两家|全市|主管|职能|涉事)|[是的了在这那我你他她它们吗呢吧说问答请对向]/u;

/** Whether a text names a body that may answer: `市教育局`, `甬江公交有限公司`. */
export function isBody(text: string): boolean {
  return isBodyName(text) && BODY_END.test(text);
}

/** The same in short: `市公交`, `宁波地铁`. Places end like them, so a verb of answering must follow. */
export function isShortBody(text: string): boolean {
  return isBodyName(text) && SHORT_BODY_END.test(text);
}

function isBodyName(text: string): boolean {
  return text.length >= MIN_BODY && text.length <= MAX_BODY && BODY_TEXT.test(text) && !NO_BODY.test(text);
}

/** Outlets end like this: 央广网, 湖南卫视, 宁波日报, 新华社. */
const outletEnd = lazily(
  () =>
    /(?:日报|晚报|商报|时报|早报|晨报|快报|金报|都市报|导报|周报|青年报|法制报|法治报|[\u3400-\u9fff]{2,}报|卫视|电视台|广播电台|电台|电视|广播|广播电视总台|总台央视|央视|总台|通讯社|社|网|新闻网|在线|客户端|新闻|周刊|杂志|频道|传媒|甬派|融媒体中心|融媒|新闻中心|\b[A-Z]{2,}[A-Za-z]*)$/u,
);

/** Whether a text names who publishes: `央广网`, `湖南卫视`. */
export function isOutlet(text: string): boolean {
  return text.length >= 2 && text.length <= 24 && !/[,。;!?]/u.test(text) && outletEnd().test(text);
}
