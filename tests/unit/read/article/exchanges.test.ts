import { describe, expect, test } from "vitest";
import { readExchanges } from "../../../../src/read/article/exchanges";
import { halfWidth } from "../../../../src/read/line/text";
import type { Spokesperson } from "../../../../src/record";

/** `问 asker：…` and `答 name/position：…`, a line each, so that a whole dialogue can be compared at a glance. */
function dialogueOf(text: string): string[] {
  return readExchanges(paragraphsOf(text)).exchanges.flatMap(({ question, answers }) => [
    `问 ${question.asker ?? "—"}：${question.paragraphs.join("｜")}`,
    ...answers.map(
      ({ speaker, with: others = [], paragraphs }) =>
        `答 ${speaker ? [speaker, ...others].map(speakerText).join("+") : "—"}：${paragraphs.join("｜")}`,
    ),
  ]);
}

function paragraphsOf(text: string) {
  return text
    .trim()
    .split("\n")
    .map((line) => ({ text: line.trim(), plain: halfWidth(line.trim()) }));
}

function speakerText({ name, position, kind }: Spokesperson): string {
  return `${name}/${position ?? "—"}${kind === undefined ? "" : `/${kind}`}`;
}

function speakersOf(text: string): string[] {
  return readExchanges(paragraphsOf(text)).speakers.map(speakerText);
}

describe("utterances become exchanges", () => {
  test("a whole press conference: speech, host, outlets, two answer one question", () => {
    const dialogue = `
      主持人 黄山石：各位记者，大家上午好。今天我们请到了市商务局局长张力先生。
      市商务局局长 张力：各位记者朋友，大家好！现在我通报有关情况。
      主持人 黄山石：谢谢张局长。下面进入提问环节，请举手。
      甬江日报记者：请问今年外贸形势怎么样？谢谢。
      张力：谢谢你的提问。形势总体是好的。
      民营企业的占比还在提高。
      主持人：请继续提问。
      海港网记者 李青：我想问两个问题。
      第一，港口方面有什么打算？
      张力：第一个问题请陈局长回答。
      市交通局副局长 陈岗：好的，我们将做好以下几点。
      主持人：由于时间关系，发布会到此结束，谢谢大家。
      （实录根据录音整理）`;
    expect(dialogueOf(dialogue)).toEqual([
      "问 甬江日报：请问今年外贸形势怎么样？谢谢。",
      "答 张力/市商务局局长：谢谢你的提问。形势总体是好的。｜民营企业的占比还在提高。",
      "问 海港网记者 李青：我想问两个问题。｜第一，港口方面有什么打算？",
      "答 张力/市商务局局长：第一个问题请陈局长回答。",
      "答 陈岗/市交通局副局长：好的，我们将做好以下几点。",
    ]);
    expect(speakersOf("市商务局局长 张力：各位好！")).toEqual(["张力/市商务局局长"]);
  });

  test.each<[string, string, string[]]>([
    [
      "numbered questions without a label over answers",
      "1.末班船能不能晚一点？\n答：能。\n下个月起改到晚上。\n（2）票价会不会涨？\n尉迟帆答：不会。",
      ["问 —：末班船能不能晚一点？", "答 —：能。｜下个月起改到晚上。", "问 —：票价会不会涨？", "答 尉迟帆/—：不会。"],
    ],
    [
      "numbered questions under the label of who asks them",
      "甬江日报记者：有两个问题。\n1.末班船能不能晚一点？\n2.票价会不会涨？\n答：能，不会。",
      ["问 甬江日报：有两个问题。｜1.末班船能不能晚一点？｜2.票价会不会涨？", "答 —：能，不会。"],
    ],
    ["a question without a number", "末班船能不能晚一点？\n答：能。", []],
    ["a numbered question over what somebody says", "1.末班船能不能晚一点？\n尉迟帆：能。", []],
    ["a numbered point over an answer", "1.末班船会晚一点。\n答：能。", []],
    [
      "brackets without a colon, with times",
      "[湖城卫视记者]请问有哪些举措？[10:29]\n[郑远声]我们有三条。[10:31]",
      ["问 湖城卫视：请问有哪些举措？", "答 郑远声/—：我们有三条。"],
    ],
    [
      "marks alone on their lines",
      "央广联播记者：\n请问进展如何？\n吕江：\n进展顺利。",
      ["问 央广联播：请问进展如何？", "答 吕江/—：进展顺利。"],
    ],
    [
      "several pairs in one paragraph",
      "问：房价会涨吗？答：不会。问：租金呢？答：平稳。",
      ["问 —：房价会涨吗？", "答 —：不会。", "问 —：租金呢？", "答 —：平稳。"],
    ],
    [
      "two marks of one asker are one question",
      "记者提问：第一个问题？\n记者提问：第二个问题？\n屠安答：一起回答。",
      ["问 —：第一个问题？｜第二个问题？", "答 屠安/—：一起回答。"],
    ],
    [
      "numbered questions",
      "问题1：能办吗？\n答：能。\n问题2：要多久？\n答：三天。",
      ["问 —：能办吗？", "答 —：能。", "问 —：要多久？", "答 —：三天。"],
    ],
    [
      "a post without a name answers",
      "记者：有什么打算？\n市商务局有关负责人：打算很多。",
      ["问 —：有什么打算？", "答 市商务局有关负责人/—/post：打算很多。"],
    ],
    [
      "a name alone takes the floor",
      "记者提问：怎么看？\n李明：这么看。\n王方：我补充一点。",
      ["问 —：怎么看？", "答 李明/—：这么看。", "答 王方/—：我补充一点。"],
    ],
    [
      "readers of the site ask",
      "网友“甬城之光”：什么时候通车？\n陈岗：年底。",
      ["问 甬城之光：什么时候通车？", "答 陈岗/—：年底。"],
    ],
    [
      "a host asks",
      "主持人：形势究竟怎样？\n陈本：总体平稳。\n主持人：老百姓可以放心。\n陈本：是的。",
      ["问 —：形势究竟怎样？", "答 陈本/—：总体平稳。｜是的。"],
    ],
    [
      "headings between the pairs are nobody's words",
      "记者提问\n记者：水价会涨吗？\n答：不会。\n【电价会涨吗】\n记者：电价呢？\n答：也不会。",
      ["问 —：水价会涨吗？", "答 —：不会。", "问 —：电价呢？", "答 —：也不会。"],
    ],
    [
      "two askers in a row lose no question",
      "央广网记者：甲？\n新华社记者：乙？\n屠安答：先说乙。",
      ["问 央广网：甲？", "问 新华社：乙？", "答 屠安/—：先说乙。"],
    ],
    [
      "outlets alone in a row lose no question either",
      "央广网：请问甲？\n新华社：请问乙？\n屠安答：好。",
      ["问 央广网：请问甲？", "问 新华社：请问乙？", "答 屠安/—：好。"],
    ],
    [
      "an office answers",
      "记者提问：午休怎样安排？\n市教育局答：躺平睡。\n场地够用。",
      ["问 —：午休怎样安排？", "答 市教育局/—/office：躺平睡。｜场地够用。"],
    ],
    [
      "an office answers without a verb",
      "网友 甬江边：末班车几点？\n市公共交通集团：十一点。",
      ["问 甬江边：末班车几点？", "答 市公共交通集团/—/office：十一点。"],
    ],
    [
      "two answer together",
      "记者提问：河道怎样治？\n方砚秋、范小满答：先查源头。\n方砚秋、范小满答：再截污水。",
      ["问 —：河道怎样治？", "答 方砚秋/—+范小满/—：先查源头。｜再截污水。"],
    ],
    [
      "a second one adds",
      "记者提问：渔港够用吗？\n任海生答：够用。\n市气象局副局长 石磊补充：风大时分区停。\n石磊补充道：小船靠里。",
      [
        "问 —：渔港够用吗？",
        "答 任海生/—：够用。",
        "答 石磊/市气象局副局长：风大时分区停。",
        "答 石磊/—：小船靠里。",
      ].map((line) => line.replace("石磊/—", "石磊/市气象局副局长")),
    ],
    [
      "who adds one thing at the end adds no answer",
      "记者提问：够用吗？\n任海生答：够用。\n最后补充一点：票价不变。\n补充：有变动再通知。",
      ["问 —：够用吗？", "答 任海生/—：够用。｜最后补充一点：票价不变。｜补充：有变动再通知。"],
    ],
    [
      "an office learnt from a later answer is the speaker's",
      "记者：甲？\n屠安答：一。\n记者：乙？\n市水利局局长屠安答：二。",
      ["问 —：甲？", "答 屠安/市水利局局长：一。", "问 —：乙？", "答 屠安/市水利局局长：二。"],
    ],
    [
      "of the same surname are two",
      "记者：甲？\n李副市长答：一。\n李处长答：二。",
      ["问 —：甲？", "答 李/副市长：一。", "答 李/处长：二。"],
    ],
    [
      "who speaks stands on lines without colons",
      "宁波日报记者\n请问站点怎样调整？\n市公共交通中心主任 葛一鸣\n逐一踏勘。\n增开班次。",
      ["问 宁波日报：请问站点怎样调整？", "答 葛一鸣/市公共交通中心主任：逐一踏勘。｜增开班次。"],
    ],
    [
      "names alone on lines under lines of askers",
      "记者提问\n请问站点怎样调整？\n葛一鸣\n逐一踏勘。",
      ["问 —：请问站点怎样调整？", "答 葛一鸣/—：逐一踏勘。"],
    ],
    [
      "times under the labels are nobody's words",
      "网友 海曙小王：\n2023-02-16 14:00\n夜班车几点？\n周以宁：\n[14:02]\n零点四十。",
      ["问 海曙小王：夜班车几点？", "答 周以宁/—：零点四十。"],
    ],
    [
      "several pairs in one paragraph, behind any speaker",
      "记者提问：会涨吗？ 市水务局局长 陈岗答：不会。记者问：租金呢？陈岗答：平稳。",
      ["问 —：会涨吗？", "答 陈岗/市水务局局长：不会。", "问 —：租金呢？", "答 陈岗/市水务局局长：平稳。"],
    ],
    [
      "a name that is a word, once it has answered",
      "记者：出口怎样？\n高峰答：平稳。\n记者：进口呢？\n高峰：也平稳。",
      ["问 —：出口怎样？", "答 高峰/—：平稳。", "问 —：进口呢？", "答 高峰/—：也平稳。"],
    ],
    [
      "verbs of telling, where somebody has asked",
      "记者：甲？\n任海生表示：一。\n石磊介绍说：二。",
      ["问 —：甲？", "答 任海生/—：一。", "答 石磊/—：二。"],
    ],
    [
      "traditional characters",
      "記者提問：請問怎樣裝得進？\n葛一鳴答：統建統營。",
      ["问 —：請問怎樣裝得進？", "答 葛一鳴/—：統建統營。"],
    ],
    [
      "a question without an answer, at the end and by a host",
      "记者：甲？\n屠安答：一。\n主持人：还有什么问题吗？\n记者：乙？",
      ["问 —：甲？", "答 屠安/—：一。", "问 —：乙？"],
    ],
  ])("%s", (_, dialogue, exchanges) => {
    expect(dialogueOf(dialogue)).toEqual(exchanges);
  });
});

describe("words before a colon inside an answer stay its words", () => {
  test.each([
    "关键词：发展、稳定。",
    "方向明：这是一个词。",
    "目标：到2025年实现。",
    "包括：水、电、气。",
    "有企业问：能不能快一点？我们说能。",
    "记者注意到：很多人来了。",
    "凤凰卫视：拍过这里。",
    "路线：一号公路。",
    "李明说：“现在方便多了。”",
    "市民政局局长王方表示：“要办就办好。”",
    "市公交公司回应：“已经整改。”",
    "李明告诉记者：排队少了。",
    "市教育局：负责场地。",
    "江北区区长：牵头。",
    "有市民问：能不能快一点？我们说能。",
    "学生：怎样选课，学校指导。",
    "俗话说：众人拾柴火焰高。",
    "文件指出：要快。",
    "积极回应：群众的关切。",
    "一、高峰：错开出行。",
    "1.王牌：旅游。",
    "屠小安",
    "市民政局局长 王方",
    "凤凰卫视",
  ])("%s", (line) => {
    expect(dialogueOf(`记者提问：请介绍情况。\n屠安答：好的。\n${line}\n谢谢。`)).toEqual([
      "问 —：请介绍情况。",
      `答 屠安/—：好的。｜${line}｜谢谢。`,
    ]);
  });

  test.each([
    "屠安答：没有人问。",
    "记者提问：没有人答？",
    "会上有记者问到进度，局长表示顺利。",
    "主持人：欢迎各位。\n张力：谢谢。",
    "李明说：“菜价降了。”\n市商务局局长张力表示：“还会降。”",
    "坐在前排的李大伯问：“谁来修？”\n张力答：“我们修。”",
    "时间：上午\n地点：天一广场\n提示：请带伞\n链接：王方答网友问",
    "记者 王明\n市民如何出行？记者走访了车站。\n一、公交\n多坐公交。",
  ])("no exchange: %s", (text) => {
    expect(dialogueOf(text)).toEqual([]);
  });
});

describe("who speaks where nobody asks", () => {
  test.each([
    ["a greeting", "市商务局局长 张力：各位记者，下午好！", ["张力/市商务局局长"]],
    ["a host", "主持人：请张局长介绍。\n市商务局局长 张力：情况如下。", ["张力/市商务局局长"]],
    ["a story that quotes", "市商务局局长 张力：“菜价稳了。”\n李明：“便宜了。”\n李明：“方便了。”", []],
    ["a list of duties", "市商务局局长 张力：牵头\n市水利局局长 陈岗：配合", []],
  ])("%s", (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test("all who answer together are spokespersons", () => {
    expect(speakersOf("记者：甲？\n方砚秋、范小满答：一。\n市教育局答：二。")).toEqual([
      "方砚秋/—",
      "范小满/—",
      "市教育局/—/office",
    ]);
  });
});

test("each paragraph has the number of its utterance", () => {
  const text = "近日有记者提问。\n记者：甲？\n09:30\n屠安答：一。\n二。\n记者：乙？答：三。\n四。";
  expect(readExchanges(paragraphsOf(text)).utterances).toEqual([0, 1, 2, 2, 2, 3, 4]);
});
