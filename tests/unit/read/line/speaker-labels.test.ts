import { describe, expect, test } from "vitest";
import { readSpeakerLabel } from "../../../../src/read/line/speaker-labels";
import { halfWidth } from "../../../../src/read/line/text";

/** What a mark means, and the words left after it. */
function meaningOf(printed: string) {
  const mark = readSpeakerLabel(halfWidth(printed));
  return (
    mark && {
      role: mark.role,
      asker: mark.asker,
      name: mark.person?.name ?? null,
      position: mark.person?.position ?? null,
      words: printed.slice(mark.end),
    }
  );
}

const question = (asker: string | null, words = "问") => ({
  role: "question",
  asker,
  name: null,
  position: null,
  words,
});
const answer = (name: string | null, position: string | null = null, words = "说") => ({
  role: "answer",
  asker: null,
  name,
  position,
  words,
});
const named = (name: string | null, position: string | null = null, words = "说") => ({
  role: "named",
  asker: null,
  name,
  position,
  words,
});

describe("marks of askers", () => {
  test.each([
    ["记者提问：问", question(null)],
    ["记者提问: 问", question(null)],
    ["记者：问", question(null)],
    ["问：问", question(null)],
    ["提问：问", question(null)],
    ["问题一：问", question(null)],
    ["记者提问2：问", question(null)],
    ["Q：问", question(null)],
    ["央广网记者：问", question("央广网")],
    ["央广网记者：", question("央广网", "")],
    ["中央广播电视总台央视记者：问", question("中央广播电视总台央视")],
    ["宁波日报记者提问：问", question("宁波日报")],
    ["宁波日报记者 李青：问", question("宁波日报记者 李青")],
    ["记者（宁波晚报）：问", question("宁波晚报")],
    ["[湖南卫视记者]问", question("湖南卫视")],
    ["【记者】问", question(null)],
    ["网友：问", question(null)],
    ["现场记者提问：问", question(null)],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toEqual(meaning);
  });
});

describe("marks of speakers", () => {
  test.each([
    ["答：说", answer(null)],
    ["回答：说", answer(null)],
    ["屠安答：说", answer("屠安")],
    ["屠　安　答：说", answer("屠安")],
    ["欧阳文远答：说", answer("欧阳文远")],
    ["买买提·艾力答：说", answer("买买提·艾力")],
    ["回答（陈岗副局长）：说", answer("陈岗", "副局长")],
    ["答（陈岗）：说", answer("陈岗")],
    ["陈岗（市水利局副局长）答：说", answer("陈岗", "市水利局副局长")],
    ["陈岗副局长答：说", answer("陈岗", "副局长")],
    ["市水利局副局长陈岗答：说", answer("陈岗", "市水利局副局长")],
    ["市水利局有关负责人答：说", answer(null)],
    ["吕江：说", named("吕江")],
    ["吕江：", named("吕江", null, "")],
    ["[吕江]说", named("吕江")],
    ["[吕江]：说", named("吕江")],
    ["[10:29] [吕江]：说", named("吕江")],
    ["宁波市水利局副局长 倪康：说", named("倪康", "宁波市水利局副局长")],
    ["市委常委、宣传部部长李军山：说", named("李军山", "市委常委、宣传部部长")],
    ["市农业农村局总畜牧师 佟海：说", named("佟海", "市农业农村局总畜牧师")],
    ["吕江（市商务局局长）：说", named("吕江", "市商务局局长")],
    ["新闻发言人：说", named(null)],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toEqual(meaning);
  });

  test.each([
    ["主持人：请", { role: "host", asker: null }],
    ["主持人 黄山石：请", { role: "host", asker: "黄山石" }],
    ["主持人（市委宣传部副部长黄山石）：请", { role: "host", asker: "黄山石" }],
    ["CNBS：问", { role: "outlet", asker: "CNBS" }],
    ["凤凰卫视：问", { role: "outlet", asker: "凤凰卫视" }],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toMatchObject(meaning);
  });
});

describe("words before a colon that are no marks", () => {
  test.each([
    "提出：加快发展",
    "关键词：发展",
    "编者按：近日",
    "他们是：甲、乙",
    "各位嘉宾：大家好",
    "各位记者：大家好",
    "制图：小张的店",
    "地址：天一广场",
    "电话：12345",
    "时间：上午",
    "方案：一",
    "包括：水、电",
    "有企业问：能不能",
    "李明告诉记者：没有",
    "他对记者：说",
    "一问一答：好",
    "有问必答：好",
    "强调：要",
    "任务是：做",
    "据统计，全市有：",
    "记者提问",
    "场下记者提问",
    "“答：对”",
    "比分是3:2",
    "温馨提示：带伞",
    "主持人大会：好",
    "文件指出：要",
  ])("%s", (printed) => {
    expect(readSpeakerLabel(halfWidth(printed))).toBeNull();
  });
});
