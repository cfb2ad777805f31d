// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { articleText, metadataText, summaryText } from "../../../src/present/clipboard-text";
import { escapeHtml } from "../../../src/present/rich-text";
import { RECORDS } from "../../support/records";

const { full, anonymous, empty, hostile, speech, twoAnswerers } = RECORDS;

describe("a copy as plain text", () => {
  test("the summary", () => {
    expect(summaryText(full).plain).toBe(`宁波的海洋渔业如何走出一条绿色发展之路？
发布时间：2022年11月18日 17:26 · 发言人：市农业农村局副局长 沈立帆 · 编辑：林清雅 · 稿源：宁波日报
问（甬城晚报）：党的二十大提出发展海洋经济，请问，作为全国重要的渔业大市，宁波的海洋渔业如何走出一条绿色发展之路？
答（市农业农村局副局长 沈立帆）：宁波因海而兴，海洋渔业是全市农业农村经济的重要支柱。

举措（四个“聚焦”）
一是聚焦资源养护，严格落实伏季休渔制度
二是聚焦装备升级，加快老旧渔船更新改造
三是聚焦产业融合，培育“渔文旅”新业态
四是聚焦生态“底色”，推进养殖尾水全域治理

数据
我市拥有海洋捕捞渔船：3862艘
去年全市水产品总产量：102.6万吨
比上年增长：3.4%
渔业总产值：突破316.38亿元
累计建成国家级海洋牧场：4个
每年增殖放流各类苗种：不少于5亿尾
三年内计划改造渔船：300—500艘
网址：http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml`);
  });

  test("the summary of a speech has its first words", () => {
    expect(summaryText(speech).plain).toBe(`在全市“最多跑一次”改革新闻发布会上的发布词
发布时间：2019年6月20日 10:00 · 发言人：叶知秋
今年以来，我市着力抓好以下两方面工作。

举措（以下两方面）
一、让数据多跑路
（一）打通部门数据
（二）推广电子证照
二、让群众少跑腿

数据
全市归集数据：1.8亿条
网址：http://www.cnnb.com.cn/nbzfxwfbh/system/2019/06/20/030063211.shtml`);
  });

  test("an answer without a name, two answers by name", () => {
    expect(summaryText(anonymous).plain).toContain("\n答：市民可以到居住地派出所办理，也可以在网上申请。\n");
    expect(summaryText(twoAnswerers).plain).toContain(
      "\n答（市住建局总工程师 顾云舟）：目前在建线路5条，总里程106公里。\n答（苏明远）：预计年底前开通其中2条。\n",
    );
  });

  test("the whole text is the page's own", () => {
    expect(articleText(anonymous).plain).toBe(`市民如何办理居住证？
发布时间：2012年8月16日 09:46
记者提问：请问市民如何办理居住证？
答：市民可以到居住地派出所办理，也可以在网上申请。办理时间不超过15个工作日。
网址：http://www.cnnb.com.cn/nbzfxwfbh/system/2012/08/16/007412345.shtml`);
  });

  test("the metadata says what the page does not", () => {
    expect(metadataText(empty).plain).toBe(`标题：我市召开专题新闻发布会
发布时间：未注明
发言人：未注明
编辑：未注明
稿源：未注明
作者：未注明
栏目：未注明
编号：030234567
网址：http://www.cnnb.com.cn/nbzfxwfbh/system/2021/03/04/030234567.shtml`);
  });

  test("the labels in English, the page's words as they are", () => {
    expect(metadataText(anonymous, "en").plain).toBe(`Title: 市民如何办理居住证？
Published: 16 August 2012 09:46
Spokespersons: not stated
Editors: not stated
Source: not stated
Author: not stated
Section: 中国宁波网 > 宁波新闻发布 > 记者提问
Number: 007412345
Address: ${anonymous.url}`);
    expect(articleText(full, "en").plain).toContain("\nPublished: 18 November 2022 17:26 · Spokespersons: 市农业");
    expect(summaryText(full, "en").plain).toMatch(
      /\nQ \(甬城晚报\): 党的.*\nA \(.+\): .*\n\nMeasures \(四个“聚焦”\)\n/u,
    );
    expect(summaryText(full, "en").html).toContain("<strong>Q (甬城晚报): </strong>");
  });

  test("a record with nothing but a title", () => {
    expect(summaryText(empty).plain).toBe(`我市召开专题新闻发布会\n网址：${empty.url}`);
  });
});

describe("a copy as HTML", () => {
  const bodyOf = (html: string | null) => new DOMParser().parseFromString(html ?? "", "text/html").body;

  test("the same words as the plain text, with their structure", () => {
    const body = bodyOf(summaryText(full).html);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual([
      "H1",
      "P",
      "P",
      "P",
      "H2",
      "UL",
      "H2",
      "TABLE",
      "P",
    ]);
    expect(body.querySelector("table tr:last-child")?.innerHTML).toBe("<td>三年内计划改造渔船</td><td>300—500艘</td>");
    expect(body.querySelector("a")?.getAttribute("href")).toBe(full.url);
  });

  test.each([
    ["summary", summaryText],
    ["text", articleText],
    ["metadata", metadataText],
  ])("hostile text stays text in the %s", (name, copy) => {
    const body = bodyOf(copy(hostile).html);
    expect(body.querySelector("img, script, [onerror]")).toBeNull();
    expect(body.textContent).toContain(hostile.title);
    expect([...body.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(
      name === "metadata" ? [] : [hostile.url],
    );
  });

  test("an address that is none of the web is no link", () => {
    expect(bodyOf(articleText({ ...empty, url: "javascript:alert(1)" }).html).querySelector("a")).toBeNull();
  });

  test("every mark that could open or close something is escaped", () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;");
  });
});
