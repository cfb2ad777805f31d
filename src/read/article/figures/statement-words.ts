/** The words around a figure by what they do: join, limit, compare, say that something grew. */

export const GROWTH_VERBS =
  "增长|下降|上涨|下跌|增加|减少|提高|提升|上升|回落|降低|扩大|缩小|缩短|压缩|收窄|下调|上调|高出|增产|减产|回升|攀升|下滑|扩张|多增|少增|增|降|升|减|涨|跌";
/** What a change is compared with. */
export const BASE =
  "同比|环比|年均|[比较][^，,。；：]{0,3}?(?:上一?(?:年|月|季度)|去年|前年|年初|今年|\\d{4}年|前一?年|上期|同期|[^，,。；：]{1,3}月)(?:年?[底末])?(?:的?同期)?(?:水平)?|与[^，,。；：]{1,8}相比";
const COMPARED = "[比较][^，,。；：]{1,12}?";
const ADVERBS =
  "分别|依次|累计|实际|名义|继续|持续|进一步|大幅|小幅|略有?|合计|也|均|都|再|又|还|仍然?|则|就|首次|总体|整体|可比口径|按可比口径|按可比价格?(?:计算)?|按不变价格?(?:计算)?|每年|逐年|平均|两年|三年|五年|复合|共|已经?|将|连续|快速|稳步|一路|了|约|虽然|但";
const ADVERB = `(?:${BASE}|${ADVERBS})`;
export const RATE_NOUN = "同比涨幅|同比增速|环比涨幅|增速|增幅|涨幅|降幅|降速|跌幅|增长率|增长速度";

/** 同比增长, 比上年回落, 增速较上月扩大: says of something named before how it changed. */
export const BARE_CHANGE = new RegExp(
  `^(?:${ADVERB})*(?:(?:${GROWTH_VERBS})了?|(?:的?(?:${RATE_NOUN}))(?:为|达到?)?(?:${ADVERB}|${COMPARED}(?=${GROWTH_VERBS}|高|低|快))*(?:${GROWTH_VERBS}|高|低|快)?了?)$`,
  "u",
);
export const RATE_NOUN_FIRST = new RegExp(`^(?:${ADVERB})*(?<noun>${RATE_NOUN})`, "u");
/** 增长到, 提高到…的: the end of a change whose beginning is the figure before. */
export const TO_CHANGE = new RegExp(
  `^(?:${ADVERB})*(?:${GROWTH_VERBS}|跃升|缩减|延长|扩|提)(?:到|至|为|成)了?的?$`,
  "u",
);
/** 占比, 占整体出口比重 */
export const BARE_SHARE = /^(?:占比|比重|比例|占[^，,。]{1,16})$/u;
/** 高于全省, 快于全国平均 */
export const BARE_COMPARISON =
  /^(?:也|均|都|分别)?(?:高于|低于|快于|慢于|好于|高出|优于|超过|超出|恢复[到至]|相当于)[^，,。]{1,14}$/u;
/** 仍然在, 保持在 */
export const BARE_STATE = /^(?:但是?|仍然?|依然|继续|一直|总体|都|均|也|已|连续)*(?:保持|稳定|维持|控制|处)?在$/u;
/** 达到: of the same amount as the figure before */
export const BARE_AMOUNT = /^(?:已|也|又|并|首次|再)*(?:达到?|突破|超过|为)了?$/u;
/** 已开工 */
export const BARE_VERB =
  /^(?:已经?|再|新|还|也|均|全部|累计|共|目前|其余)*(?:完成|开工|建成|投用|投运|投产|竣工|交付|验收|启动|签约|落地|受理|审结|办结|整改|销号|安排|改造|通车|获批)了?$/u;
/** 对非洲增长 */
export const TOWARDS = new RegExp(
  `^(?<whom>[对向自从][^，,。]{1,12}?)(?<growth>(?:${ADVERB})*(?:${GROWTH_VERBS}))$`,
  "u",
);
export const TRADE = /(?:进出口|出口|进口|贸易额?|投资)(?!.*(?:进出口|出口|进口|贸易|投资))/u;
/** A word for what is measured that the items of a list share. */
export const WHAT_GREW =
  /(?:进出口|出口|进口|产量|销量|产值|增加值|销售额|零售额|投资|收入|价格|吞吐量|贷款余额|存款余额)(?:总?额|总?值|总?量)?$/u;
/** What grew, and how that is said. */
export const GROWTH_AT_END = new RegExp(`^(?<topic>.*?)(?<growth>(?:${ADVERB})*(?:${GROWTH_VERBS}))$`, "u");

/** What limits a number: `约`, `不少于`. */
export const LIMIT =
  /(?:不会|不得|将)?(?:不少于|不低于|不超过|不高于|不小于|不大于|不足|不到|不满|超过|超出|超|突破|接近|将近|大约|大概|约为|约|近|逾|至少|最多|最高|最低|低于|高于|少于|多于|快到|达到或超过)了?$/u;
export const BOUND_AFTER = /^(?:以上|以下|以内|之内|左右|上下)/u;

/** Words that only join a number to what it counts; 成为, 没有, 公共 and the like are no such words. */
export const JOINS = new RegExp(
  [
    `(?:(?:${GROWTH_VERBS}|跃升|缩减|延长|扩)(?:到|至)了?`,
    "首次|已?累?计?达到了?|已?达|分别为|共计|合计|总共|共有|现有|已有|还有|仍有|设有|已经|分别|依次|将|(?<![许认])可|还|仍|仅|都在|均在|(?:保持|稳定|维持|控制)在",
    "(?<![成作认视])为|(?<!不)是|(?<![没所具享拥])有|(?<!公)共|(?<![得感直看听])到|(?<!存)在|[了已的由从、，,：:（(\\s]|[由从]?原来的?)$",
  ].join("|"),
  "u",
);
/** Words before what is measured. */
export const LEADS =
  /^(?:其中|就是|同时|此外|另外|以及|并且|而且|但是?|虽然|尽管|而|并|目前|现在|现已|截至|已经?|仅|共|一共|总共|分别|也|还|又|再|仍然?|特别是|比如|例如|届时|我们|约(?![束定谈会])|力争|争取|确保|计划(?!生)|拟(?=[建投新组在])|将|要(?!素|求|塞)|该[市省区县]|[、，,：:；;）)\s])/u;
/** Who says so. */
export const SAYS = /^.*(?:介绍|指出|表示|显示|预测|认为|透露|了解到|获悉|发现|强调|提出|公布|汇报|通报)了?(?=.{3})/u;
/** What only the sentences before explain, and words that are predicates of the number. */
export const UNCLEAR =
  /这|那|该[^校院]|上述|此(?!外)|^其(?!他|余|它)|自己|我们|他们|大家|^(?:总数|总量|数量|规模|金额|总额|面积|比例|其余|剩余|工作日|节假日|平均|恢复|审结|办结|完成|实现|安排|达到|新增|新建|新设|加装|建成|改造|开工|投入|培育|引进|实施|开展|举办|组织|推出|占比|比重|增长|下降|同比|其中|全市|全国|全省)$/u;
export const PREDICATE = /^(?:是|为|就|也|都|这|那|均|且|并|而|，)/u;
/** 500亿元的产业基金: a thing that money or a percentage measures. */
export const MEASURED_THING =
  /(?:基金|资金|投资|贷款|债券|补贴|补助|奖励|收入|税收?|产值|规模|经费|订单|合同|市场|缺口|损失|利润|速度|增速|增长率?|比例|比重|占比|份额|率|额|量|绿道|公路|道路|高速|管网|管道|隧道|河道|岸线|海岸线|面积|土地|耕地|绿地|用地|时间|工期|期限|免息|优惠|折扣|下降|提高|提升)$/u;
