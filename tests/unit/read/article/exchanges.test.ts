import { describe, expect, test } from "vitest";
import { readExchanges } from "../../../../src/read/article/exchanges";
import { halfWidth } from "../../../../src/read/line/text";

/** `问 asker：…` and `答 name/position：…`, a line each, so that a whole dialogue can be compared at a glance. */
function dialogueOf(text: string): string[] {
  const paragraphs = text
    .trim()
    .split("\n")
    .map((line) => ({ text: line.trim(), plain: halfWidth(line.trim()) }));
  return readExchanges(paragraphs).exchanges.flatMap(({ question, answers }) => [
    `问 ${question.asker ?? "—"}：${question.paragraphs.join("｜")}`,
    ...answers.map(
      ({ speaker, paragraphs }) =>
        `答 ${speaker ? [speaker.name, speaker.position ?? "—"].join("/") : "—"}：${paragraphs.join("｜")}`,
    ),
  ]);
}

describe("turns become exchanges", () => {
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
    const speech = readExchanges([{ text: "市商务局局长 张力：各位好！", plain: "市商务局局长 张力:各位好!" }]);
    expect(speech.speakers).toEqual([{ name: "张力", position: "市商务局局长" }]);
  });

  test.each<[string, string, string[]]>([
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
      "an office answers without a name",
      "记者：有什么打算？\n市商务局有关负责人：打算很多。",
      ["问 —：有什么打算？", "答 —：打算很多。"],
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
  ])("no exchange: %s", (text) => {
    expect(dialogueOf(text)).toEqual([]);
  });
});
