import { expect, test } from "vitest";
import { readFigures } from "../../../../../src/read/article/figures/read-figures";
import { toParagraph } from "../../../../../src/read/line/paragraph";

function saidOf(text: string) {
  const [figure] = readFigures([toParagraph(text)], "2023-11-10").slice(-1);
  return [figure?.kind ?? null, figure?.base ?? null, figure?.qualifier ?? null];
}

test.each<[string, (string | null)[]]>([
  ["全市茶园面积超过30万亩", ["level", null, "超过"]],
  ["新增公路120公里", ["level", null, null]],
  ["企业数量增加到7.3万家", ["level", null, null]],
  ["出口同比增长7.1%", ["rate", "同比", null]],
  ["出口增速为7.1%", ["rate", null, null]],
  ["产值年均增长率超30%", ["rate", "年均", "超"]],
  ["雨量比常年多一倍", [null, null, null]],
  ["用电量环比下降一成", ["rate", "环比", null]],
  ["企业120家，比上年末增加20家", ["change", "比上年末", null]],
  ["失业率较上月扩大0.1个百分点", ["change", "较上月", null]],
  ["覆盖率高于全省4.2个百分点", ["change", "高于全省", null]],
  ["覆盖率达到98%", ["share", null, null]],
  ["占全国的1/5以上", ["share", null, "以上"]],
  ["出口降到7%以下", [null, null, "以下"]],
  ["力争新增学位1万个", ["target", null, null]],
  ["今年拟举办赛事50场", ["target", null, null]],
  ["将新建公园30座", ["target", null, null]],
  ["到2025年，渗透率达到50%", ["target", null, null]],
  ["预计完成吞吐量12亿吨", ["target", null, null]],
  ["一季度预计完成吞吐量12亿吨", ["level", null, null]],
  ["三年行动计划实施以来建成学校30所", ["level", null, null]],
  ["完成年度目标的103%", [null, null, null]],
  ["将审批时间缩短到3天", ["level", null, null]],
  ["投资近300万元", ["level", null, "近"]],
  ["总量突破了70万亿元", ["level", null, "突破了"]],
  ["水位不会低于3米", ["level", null, "不会低于"]],
  ["落地项目280多个", ["level", null, "多"]],
  ["每户补助5万元左右", ["level", null, "左右"]],
])("kind, base and qualifier: %s", (text, said) => {
  expect(saidOf(text)).toEqual(said);
});
