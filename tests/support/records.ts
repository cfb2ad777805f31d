import type { Figure, OutlinePoint, PressRecord } from "../../src/record";

/**
 * Records as the reading makes them, for the tests of what is shown, copied and exported. All texts
 * and names are invented in the manner of the site; every record holds against the schema.
 */

const PRESS_CHANNEL = ["中国宁波网", "宁波新闻发布", "记者提问"];

const BARE: PressRecord = {
  schema: "press-record/1",
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2021/03/04/030234567.shtml",
  id: "030234567",
  page: "press-article",
  title: "我市召开专题新闻发布会",
  publishedAt: null,
  source: null,
  editors: [],
  byline: null,
  channel: [],
  spokespersons: [],
  exchanges: [],
  paragraphs: [],
  outline: [],
  figures: [],
  copies: 1,
  differences: [],
  evidence: { title: { text: "我市召开专题新闻发布会", from: "heading" } },
};

const FISHERY_QUESTION =
  "党的二十大提出发展海洋经济，请问，作为全国重要的渔业大市，宁波的海洋渔业如何走出一条绿色发展之路？";

/** Everything there: four announced measures, figures of several kinds, both prints' metadata. */
const full: PressRecord = {
  ...BARE,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml",
  id: "030409182",
  page: "press-qa",
  title: "宁波的海洋渔业如何走出一条绿色发展之路？",
  publishedAt: "2022-11-18T17:26:40+08:00",
  source: "宁波日报",
  editors: ["林清雅"],
  byline: "宁波日报记者 何望舟 通讯员 陆一鸣",
  channel: PRESS_CHANNEL,
  spokespersons: [{ name: "沈立帆", position: "市农业农村局副局长" }],
  exchanges: [
    {
      question: { asker: "甬城晚报", paragraphs: [FISHERY_QUESTION] },
      answers: [
        {
          speaker: { name: "沈立帆", position: "市农业农村局副局长" },
          paragraphs: [
            "感谢您的提问。宁波因海而兴，海洋渔业是全市农业农村经济的重要支柱。",
            "近年来，我市拥有海洋捕捞渔船3862艘，去年全市水产品总产量达到102.6万吨，比上年增长3.4%，渔业总产值突破316.38亿元，累计建成国家级海洋牧场4个。",
            "下一步，我们将突出四个“聚焦”，推动海洋渔业高质量发展。",
            "一是聚焦资源养护，严格落实伏季休渔制度。每年增殖放流各类苗种不少于5亿尾。",
            "二是聚焦装备升级，加快老旧渔船更新改造。三年内计划改造渔船300—500艘。",
            "三是聚焦产业融合，培育“渔文旅”新业态。",
            "四是聚焦生态“底色”，推进养殖尾水全域治理。",
          ],
        },
      ],
    },
  ],
  paragraphs: [
    `甬城晚报记者提问：${FISHERY_QUESTION}`,
    "市农业农村局副局长 沈立帆答：感谢您的提问。宁波因海而兴，海洋渔业是全市农业农村经济的重要支柱。",
    "近年来，我市拥有海洋捕捞渔船3862艘，去年全市水产品总产量达到102.6万吨，比上年增长3.4%，渔业总产值突破316.38亿元，累计建成国家级海洋牧场4个。",
    "下一步，我们将突出四个“聚焦”，推动海洋渔业高质量发展。",
    "一是聚焦资源养护，严格落实伏季休渔制度。每年增殖放流各类苗种不少于5亿尾。",
    "二是聚焦装备升级，加快老旧渔船更新改造。三年内计划改造渔船300—500艘。",
    "三是聚焦产业融合，培育“渔文旅”新业态。",
    "四是聚焦生态“底色”，推进养殖尾水全域治理。",
  ],
  outline: [
    { marker: "一是", heading: "聚焦资源养护，严格落实伏季休渔制度", paragraph: 4 },
    { marker: "二是", heading: "聚焦装备升级，加快老旧渔船更新改造", paragraph: 5 },
    { marker: "三是", heading: "聚焦产业融合，培育“渔文旅”新业态", paragraph: 6 },
    { marker: "四是", heading: "聚焦生态“底色”，推进养殖尾水全域治理", paragraph: 7 },
  ],
  figures: [
    { text: "3862艘", value: 3862, unit: "艘", context: "我市拥有海洋捕捞渔船3862艘", paragraph: 2 },
    { text: "102.6万吨", value: 1_026_000, unit: "吨", context: "去年全市水产品总产量达到102.6万吨", paragraph: 2 },
    { text: "3.4%", value: 3.4, unit: "%", context: "比上年增长3.4%", paragraph: 2 },
    { text: "316.38亿元", value: 31_638_000_000, unit: "元", context: "渔业总产值突破316.38亿元", paragraph: 2 },
    { text: "4个", value: 4, unit: "个", context: "累计建成国家级海洋牧场4个", paragraph: 2 },
    { text: "5亿尾", value: 500_000_000, unit: "尾", context: "每年增殖放流各类苗种不少于5亿尾", paragraph: 4 },
    { text: "300—500艘", value: 300, to: 500, unit: "艘", context: "三年内计划改造渔船300—500艘", paragraph: 5 },
  ],
  copies: 2,
  evidence: {
    title: { text: "宁波的海洋渔业如何走出一条绿色发展之路？", from: "heading" },
    publishedAt: { text: "稿源： 宁波日报 2022-11-18 17:26:40", from: "second print" },
    source: { text: "稿源： 宁波日报 2022-11-18 17:26:40", from: "second print" },
    editors: { text: "编辑： 林清雅", from: "second print" },
    byline: { text: "宁波日报记者 何望舟 通讯员 陆一鸣", from: "byline" },
    channel: { text: "中国宁波网 > 宁波新闻发布 > 记者提问", from: "breadcrumb" },
    spokespersons: { text: "市农业农村局副局长 沈立帆答：", from: "answer" },
  },
};

/** `答：` without a name, and a date on which the witnesses disagree. */
const anonymous: PressRecord = {
  ...BARE,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2012/08/16/007412345.shtml",
  id: "007412345",
  page: "press-qa",
  title: "市民如何办理居住证？",
  publishedAt: "2012-08-16T09:46+08:00",
  channel: PRESS_CHANNEL,
  exchanges: [
    {
      question: { asker: null, paragraphs: ["请问市民如何办理居住证？"] },
      answers: [
        { speaker: null, paragraphs: ["市民可以到居住地派出所办理，也可以在网上申请。办理时间不超过15个工作日。"] },
      ],
    },
  ],
  paragraphs: [
    "记者提问：请问市民如何办理居住证？",
    "答：市民可以到居住地派出所办理，也可以在网上申请。办理时间不超过15个工作日。",
  ],
  figures: [{ text: "15个工作日", value: 15, unit: "个工作日", context: "办理时间不超过15个工作日", paragraph: 1 }],
  evidence: {
    title: { text: "市民如何办理居住证？", from: "heading" },
    publishedAt: {
      text: "http://www.cnnb.com.cn 中国宁波网 2012年08月16日 09:46",
      from: "site line",
      disagrees: [{ text: "稿源： 2012-08-17 08:02:11", from: "second print" }],
    },
  },
};

const METRO_QUESTION = "今年的轨道交通建设进展如何？市民什么时候能坐上新线路？";

/** One question answered by two people; the prints differ in one place. */
const twoAnswerers: PressRecord = {
  ...BARE,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/04/12/030478123.shtml",
  id: "030478123",
  page: "press-qa",
  title: "我市轨道交通建设进展如何？",
  publishedAt: "2023-04-12",
  channel: PRESS_CHANNEL,
  spokespersons: [
    { name: "顾云舟", position: "市住建局总工程师" },
    { name: "苏明远", position: null },
  ],
  exchanges: [
    {
      question: { asker: null, paragraphs: [METRO_QUESTION] },
      answers: [
        {
          speaker: { name: "顾云舟", position: "市住建局总工程师" },
          paragraphs: ["谢谢记者朋友的提问。目前在建线路5条，总里程106公里。"],
        },
        { speaker: { name: "苏明远", position: null }, paragraphs: ["我补充一点。预计年底前开通其中2条。"] },
      ],
    },
  ],
  paragraphs: [
    `记者提问：${METRO_QUESTION}`,
    "市住建局总工程师 顾云舟：谢谢记者朋友的提问。目前在建线路5条，总里程106公里。",
    "苏明远：我补充一点。预计年底前开通其中2条。",
  ],
  figures: [
    { text: "5条", value: 5, unit: "条", context: "目前在建线路5条", paragraph: 1 },
    { text: "106公里", value: 106, unit: "公里", context: "总里程106公里", paragraph: 1 },
    { text: "2条", value: 2, unit: "条", context: "预计年底前开通其中2条", paragraph: 2 },
  ],
  copies: 2,
  differences: [
    {
      kept: "市住建局总工程师 顾云舟：谢谢记者朋友的提问。目前在建线路5条，总里程106公里。",
      dropped: "市住建局总工程师 顾云舟：谢谢记者朋友的提问。目前在建线路5条，总里程108公里。",
    },
  ],
  evidence: {
    title: { text: "我市轨道交通建设进展如何？", from: "heading" },
    publishedAt: { text: "http://www.cnnb.com.cn 中国宁波网 23年04月12日", from: "site line" },
    spokespersons: { text: "市住建局总工程师 顾云舟：", from: "answer" },
  },
};

/** A speech: the speaker's name stands alone under the title; points on two levels. */
const speech: PressRecord = {
  ...BARE,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2019/06/20/030063211.shtml",
  id: "030063211",
  title: "在全市“最多跑一次”改革新闻发布会上的发布词",
  publishedAt: "2019-06-20T10:00:00+08:00",
  channel: ["中国宁波网", "宁波新闻发布", "新闻发布稿"],
  spokespersons: [{ name: "叶知秋", position: null }],
  paragraphs: [
    "叶知秋",
    "各位记者朋友，大家上午好！",
    "今年以来，我市着力抓好以下两方面工作。",
    "一、让数据多跑路",
    "（一）打通部门数据。全市归集数据1.8亿条。",
    "（二）推广电子证照。",
    "二、让群众少跑腿",
    "我就介绍到这里，谢谢大家！",
  ],
  outline: [
    { marker: "一、", heading: "让数据多跑路", paragraph: 3 },
    { marker: "（一）", heading: "打通部门数据", paragraph: 4 },
    { marker: "（二）", heading: "推广电子证照", paragraph: 5 },
    { marker: "二、", heading: "让群众少跑腿", paragraph: 6 },
  ],
  figures: [{ text: "1.8亿条", value: 180_000_000, unit: "条", context: "全市归集数据1.8亿条", paragraph: 4 }],
  evidence: {
    title: { text: "在全市“最多跑一次”改革新闻发布会上的发布词", from: "heading" },
    publishedAt: { text: "2019-06-20 10:00:00", from: "site line" },
    spokespersons: { text: "叶知秋", from: "line under the title" },
  },
};

/** An ordinary news page: no question, no points, no figures. */
const news: PressRecord = {
  ...BARE,
  url: "http://news.cnnb.com.cn/system/2020/09/23/030191234.shtml",
  id: "030191234",
  page: "news",
  title: "月湖公园桂花开了",
  publishedAt: "2020-09-23T07:17:30+08:00",
  source: "中国宁波网",
  editors: ["周晚晴", "江予白"],
  channel: ["中国宁波网", "新闻中心"],
  paragraphs: ["昨日，月湖公园的桂花陆续开放，不少市民前来赏花。", "公园管理处介绍，花期将持续到国庆前后。"],
  evidence: {
    title: { text: "月湖公园桂花开了", from: "heading" },
    publishedAt: { text: "2020-09-23 07:17:30 稿源： 中国宁波网", from: "site line" },
    source: { text: "2020-09-23 07:17:30 稿源： 中国宁波网", from: "site line" },
    editors: { text: "编辑： 周晚晴 江予白", from: "editor line" },
  },
};

/** The least that a record can say. */
const empty: PressRecord = BARE;

/** Mark-up, a script, a formula, a path, a link, marks of Markdown and of direction in every text. */
const HOSTILE =
  "=HYPERLINK(\"http://evil.example\") <img src=x onerror=alert(1)> <script>alert('1')</script> & &lt; | `code` *a* _b_ # [x](javascript:alert(1)) ../../etc/\\:*? \u202Eabc";

const hostile: PressRecord = {
  ...BARE,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2018/03/20/030011111.shtml?a=%22%3E%3Cscript%3E&b=1",
  id: "030011111",
  page: "press-qa",
  title: HOSTILE,
  publishedAt: "2018-03-20",
  source: HOSTILE,
  editors: [HOSTILE],
  byline: HOSTILE,
  channel: [HOSTILE],
  spokespersons: [{ name: HOSTILE, position: HOSTILE }],
  exchanges: [
    {
      question: { asker: HOSTILE, paragraphs: [HOSTILE] },
      answers: [
        {
          speaker: { name: HOSTILE, position: HOSTILE },
          paragraphs: [HOSTILE, `${"长".repeat(400)}${"x".repeat(400)}`],
        },
      ],
    },
  ],
  paragraphs: [HOSTILE, HOSTILE, `${"长".repeat(400)}${"x".repeat(400)}`],
  outline: [{ marker: HOSTILE, heading: HOSTILE, paragraph: 0 }],
  figures: [{ text: HOSTILE, value: 1, unit: HOSTILE, context: HOSTILE, paragraph: 0 }],
  copies: 3,
  differences: [{ kept: HOSTILE, dropped: null }],
  evidence: {
    title: { text: HOSTILE, from: HOSTILE },
    publishedAt: { text: HOSTILE, from: HOSTILE },
    source: { text: HOSTILE, from: HOSTILE, disagrees: [{ text: HOSTILE, from: HOSTILE }] },
    byline: { text: HOSTILE, from: HOSTILE },
  },
};

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 1 → 一, 12 → 十二, 40 → 四十. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : NUMERALS[tens - 1]}十`;
  return `${head}${ones === 0 ? "" : NUMERALS[ones - 1]}`;
}

const MANY_MEASURES: readonly OutlinePoint[] = Array.from({ length: 40 }, (_, i) => ({
  marker: `${numeral(i + 1)}是`,
  heading: `加快推进第${i + 1}批老旧小区改造，完善养老托幼、停车充电等配套设施`,
  paragraph: 20 + i,
}));

const MANY_FIGURES: readonly Figure[] = MANY_MEASURES.map((point, i) => ({
  text: `${(i + 1) * 137}户`,
  value: (i + 1) * 137,
  unit: "户",
  context: `惠及居民${(i + 1) * 137}户`,
  paragraph: point.paragraph,
}));

/** Ten exchanges and forty measures with forty figures: the longest page that a popup should bear. */
const long: PressRecord = {
  ...BARE,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2024/01/15/030551234.shtml",
  id: "030551234",
  page: "press-qa",
  title:
    "关于进一步推进全市城镇老旧小区改造、完善社区养老托幼服务、提升物业管理水平以及加强历史文化街区保护与更新有关情况的新闻发布会答记者问（全文实录）",
  publishedAt: "2024-01-15T14:30:00+08:00",
  source: "中国宁波网-东南商报",
  editors: ["林清雅", "周晚晴", "江予白"],
  channel: PRESS_CHANNEL,
  spokespersons: Array.from({ length: 5 }, (_, i) => ({
    name: `发言人${NUMERALS[i]}`,
    position: "市住房和城乡建设局党组成员、副局长",
  })),
  exchanges: Array.from({ length: 10 }, (_, i) => ({
    question: {
      asker: i % 2 === 0 ? "甬城晚报" : null,
      paragraphs: [
        `第${numeral(i + 1)}个问题，老旧小区改造涉及面广、情况复杂，很多居民关心改造之后物业费会不会上涨、停车位怎么分配，请问市里有什么具体的安排？`,
      ],
    },
    answers: [
      {
        speaker: {
          name: `发言人${NUMERALS[i % 5]}`,
          position: "市住房和城乡建设局党组成员、副局长",
        },
        paragraphs: [
          `谢谢这位记者朋友的提问。第${numeral(i + 1)}个问题大家都很关心，我们坚持“改不改、怎么改、改后怎么管”都由居民说了算，方案公示不少于七天，同意率不到三分之二的不开工。后续还会跟进。`,
        ],
      },
    ],
  })),
  paragraphs: [
    ...Array.from({ length: 10 }, (_, i) => [
      `记者提问：第${numeral(i + 1)}个问题，老旧小区改造涉及面广、情况复杂，很多居民关心改造之后物业费会不会上涨、停车位怎么分配，请问市里有什么具体的安排？`,
      `发言人${NUMERALS[i % 5]}答：谢谢这位记者朋友的提问。第${numeral(i + 1)}个问题大家都很关心，我们坚持“改不改、怎么改、改后怎么管”都由居民说了算，方案公示不少于七天，同意率不到三分之二的不开工。后续还会跟进。`,
    ]).flat(),
    ...MANY_MEASURES.map((point, i) => `${point.marker}${point.heading}。惠及居民${(i + 1) * 137}户。`),
  ],
  outline: MANY_MEASURES,
  figures: MANY_FIGURES,
  copies: 2,
  evidence: {
    title: { text: "（全文实录）", from: "heading" },
    publishedAt: { text: "2024-01-15 14:30:00", from: "site line" },
    source: { text: "稿源： 中国宁波网-东南商报", from: "site line" },
  },
};

export const RECORDS = { full, anonymous, twoAnswerers, speech, news, empty, hostile, long };
