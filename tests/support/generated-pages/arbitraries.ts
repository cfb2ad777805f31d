/** Random forms of page, random navigation, and articles put together at random from invented questions and facts. */
import fc from "fast-check";
import { type ArticleSpec, answer, type FigureSpec, type Line, more, person, question } from "./article-spec";
import { ARRANGEMENTS, LAYOUTS, type PageForm, SPACES, type Surroundings, WIDTHS } from "./print-page";
import { SPECS } from "./specs";

export const anyForm: fc.Arbitrary<PageForm> = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  width: fc.constantFrom(...WIDTHS),
  space: fc.constantFrom(...SPACES),
  arrangement: fc.constantFrom(...ARRANGEMENTS),
});

// ---- Articles ----------------------------------------------------------------------------------

const QUESTIONS = [
  "请问今年的便民服务有哪些新变化？",
  "最近这件事讨论得比较多，请问进展如何？",
  "请介绍一下这项工作的总体情况。下一步有什么打算？",
  "有居民担心好事办不长久，请问怎样建立长效机制？",
  "和往年相比，今年的做法有什么不同？",
];

/** A fact has one figure at its `#`, counted in the unit. */
const FACTS = [
  ["今年以来，全市新建社区服务点#，基本做到应建尽建。", "个"],
  ["目前参与这项工作的志愿者已有#，其中多数是在校学生。", "名"],
  ["上半年累计办理各类事项#，群众的评价总体不错。", "件"],
  ["我们还开通了网上通道，服务市民#，省去了来回跑的麻烦。", "人次"],
  ["各级财政共安排资金#，全部用在基层。", "元"],
  ["沿线铺设管网#，老城区的积水问题明显缓解。", "公里"],
  ["加入服务联盟的企业达到#，覆盖了主要行业。", "家"],
  ["与去年同期相比，这个数字增长了#，说明路子走对了。", "%"],
  ["仓库里常备物资#，随时可以调运。", "吨"],
] as const;

const REMARKS = [
  "当然，困难也不少，有的地方场地紧张，有的地方人手不够。",
  "大家的意见我们都记着，能马上办的绝不拖到明天。",
  "也请媒体朋友多多监督，帮我们把好事办好。",
  "这里我想多说一句：制度定得再好，关键还在落实。",
];

const SURNAMES = ["陈", "林", "黄", "周", "吴", "郑", "孙", "沈", "韩", "罗", "唐", "欧阳", "司徒", "诸葛"];
const GIVEN = ["嘉禾", "远", "清源", "扬", "墨", "辰", "若兰", "川", "岚", "思齐"];
const BODIES = ["市商务局", "市水利局", "市教育局", "市卫生健康委员会", "市文化广电旅游局"];
const OFFICES = ["副局长", "副主任", "总工程师", "处长"];
const TITLES = ["这项民生实事办得怎么样？", "便民服务有哪些新变化？", "下一步有什么打算？", "长效机制如何建立？"];

const anyName = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN))
  .map(([surname, given]) => surname + given);

interface Introduction {
  readonly mark: string;
  readonly position: string | null;
}

function introductions(name: string): fc.Arbitrary<Introduction> {
  return fc
    .tuple(fc.constantFrom(...BODIES), fc.constantFrom(...OFFICES))
    .chain(([body, office]) =>
      fc.constantFrom(
        { mark: `${name}答：`, position: null },
        { mark: `答（${name}）：`, position: null },
        { mark: `回答（${name}${office}）：`, position: office },
        { mark: `${body}${office} ${name}：`, position: body + office },
        { mark: `${body}党组成员、${office}${name}：`, position: `${body}党组成员、${office}` },
      ),
    );
}

const FACTORS = [
  ["", 0],
  ["万", 4],
  ["亿", 8],
] as const;

function amount(unit: string): fc.Arbitrary<FigureSpec> {
  const whole = fc.integer({ min: 2, max: 9999 }).map((digits): FigureSpec => [`${digits}${unit}`, digits, unit]);
  const scaled = fc
    .tuple(fc.integer({ min: 11, max: 9999 }), fc.constantFrom(...FACTORS.slice(1)), fc.constantFrom(0, 1))
    .filter(([digits]) => digits % 10 !== 0)
    .map(([digits, [factor, power], decimals]): FigureSpec => {
      const number = (digits / 10 ** decimals).toFixed(decimals);
      return [`${number}${factor}${unit}`, Number(`${digits}e${power - decimals}`), unit];
    });
  const percent = fc
    .integer({ min: 11, max: 999 })
    .map((tenths): FigureSpec => [`${(tenths / 10).toFixed(1)}%`, Number((tenths / 10).toFixed(1)), unit]);
  return unit === "%" ? percent : fc.oneof(whole, scaled);
}

const anyFact = fc
  .constantFrom(...FACTS)
  .chain(([text, unit]) =>
    amount(unit).map((figure) => ({ key: text, text: text.replace("#", figure[0]), figures: [figure] })),
  );
const anyRemark = fc.constantFrom(...REMARKS).map((text) => ({ key: text, text, figures: [] as FigureSpec[] }));
const anySentences = fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: anyFact }, { weight: 1, arbitrary: anyRemark }), {
  minLength: 6,
  maxLength: 12,
  selector: ({ key }) => key,
});

/** A press page of one to three exchanges, each with one or two answers; no paragraph stands twice. */
export const anyPressArticle: fc.Arbitrary<ArticleSpec> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    time: fc.date({
      min: new Date("2008-01-01T00:00:00Z"),
      max: new Date("2025-12-31T23:59:59Z"),
      noInvalidDate: true,
    }),
    number: fc.integer({ min: 100_000_000, max: 999_999_999 }),
    editor: anyName,
    questions: fc.uniqueArray(fc.constantFrom(...QUESTIONS), { minLength: 1, maxLength: 3 }),
    speakers: fc
      .uniqueArray(anyName, { minLength: 6, maxLength: 6 })
      .chain((names) =>
        fc.tuple(...names.map((name) => introductions(name).map((introduction) => ({ name, ...introduction })))),
      ),
    isAnswered: fc.constantFrom("once", "twice"),
    isAnonymous: fc.boolean(),
    sentences: anySentences,
  })
  .map(({ title, time, number, editor, questions, speakers, isAnswered, isAnonymous, sentences }) => {
    const printed = time.toISOString().replace("T", " ").slice(0, 19);
    const answersEach = isAnswered === "once" ? 1 : 2;
    const shares = deal(sentences, questions.length * answersEach);
    const lines = questions.flatMap((text, i): Line[] => {
      const answers = shares.slice(i * answersEach, (i + 1) * answersEach).flatMap((share, k): Line[] => {
        const speaker = speakers[i * answersEach + k];
        return share.map(({ text: words, figures }, at) => {
          if (at > 0) return more(words, ...figures);
          if (!speaker || (isAnonymous && answersEach === 1)) return answer("答：", null, words, ...figures);
          return answer(speaker.mark, person(speaker.name, speaker.position), words, ...figures);
        });
      });
      return [question("记者提问：", text), ...answers];
    });
    return {
      page: "press-qa",
      path: `${printed.slice(0, 10).replaceAll("-", "/")}/${number}`,
      title,
      time: printed,
      source: null,
      byline: null,
      editors: [editor],
      channel: ["中国宁波网", "宁波新闻发布", "记者提问"],
      speaker: null,
      lines,
    };
  });

function deal<T>(items: readonly T[], hands: number): T[][] {
  return Array.from({ length: hands }, (_, hand) => items.filter((_item, i) => i % hands === hand));
}

export const anyArticle: fc.Arbitrary<ArticleSpec> = fc.oneof(fc.constantFrom(...SPECS), anyPressArticle);

// ---- Navigation --------------------------------------------------------------------------------

const LABELS = [
  "首页",
  "新闻中心",
  "视频",
  "论坛",
  "专题",
  "教育",
  "房产",
  "汽车",
  "健康",
  "旅游",
  "图库",
  "登录",
  "注册",
  "手机版",
  "网站地图",
  "广告服务",
  "法律声明",
  "关于我们",
];

const anyLinks = fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 3, maxLength: 10 });
const anyRow = fc.tuple(anyLinks, fc.constantFrom("bars", "list", "cells", "lines")).map(([labels, markup]) => {
  const links = labels.map((label, i) => `<a href="http://www.cnnb.com.cn/n${i}/">${label}</a>`);
  if (markup === "list") return `<ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul>`;
  if (markup === "cells") return `<table><tr>${links.map((link) => `<td>${link}</td>`).join("")}</tr></table>`;
  return `<div>${links.join(markup === "bars" ? " | " : "\n")}</div>`;
});
/** Titles of other articles. */
const anyRelated = fc
  .uniqueArray(fc.constantFrom(...SPECS), { minLength: 2, maxLength: 6 })
  .map(
    (others) =>
      `<div><h4>相关新闻</h4><ul>${others.map(({ title, path }) => `<li><a href="http://www.cnnb.com.cn/nbzfxwfbh/system/${path}.shtml">${title}</a></li>`).join("")}</ul></div>`,
  );

export const anySurroundings: fc.Arbitrary<Surroundings> = fc
  .tuple(fc.array(anyRow, { maxLength: 3 }), fc.array(fc.oneof(anyRow, anyRelated), { maxLength: 3 }), fc.boolean())
  .map(([top, bottom, isRepeated]) => ({
    before: top.join("\n"),
    after: [...bottom, ...(isRepeated ? top : [])].join("\n"),
  }));
