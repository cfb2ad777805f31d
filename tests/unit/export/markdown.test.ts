import { describe, expect, test } from "vitest";
import { escapeMarkdown, writeMarkdown } from "../../../src/export/markdown";
import type { PressRecord } from "../../../src/record";
import { entriesOf, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

const { anonymous, empty, hostile, news, speech } = RECORDS;

function markdown(...records: readonly PressRecord[]): string {
  return whole(writeMarkdown(entriesOf(...records), "zh-CN"));
}

describe("Markdown", () => {
  test("a whole article", () => {
    expect(markdown(anonymous)).toBe(`# 市民如何办理居住证？

- 发布时间：2012-08-16T09:46+08:00
- 发言人：未注明
- 编辑：未注明
- 稿源：未注明
- 作者：未注明
- 栏目：中国宁波网 \\> 宁波新闻发布 \\> 记者提问
- 网址：<http://www.cnnb.com.cn/nbzfxwfbh/system/2012/08/16/007412345.shtml>

## 正文

记者提问：请问市民如何办理居住证？

答：市民可以到居住地派出所办理，也可以在网上申请。办理时间不超过15个工作日。

## 数据

| 数值 | 原文 |
| ---: | :--- |
| 15个工作日 | 办理时间不超过15个工作日 |
`);
  });

  test("points are a list; articles follow each other under a rule", () => {
    expect(markdown(speech)).toContain("\n## 举措\n\n- 一、让数据多跑路\n- （一）打通部门数据\n");
    expect(markdown(news, empty)).toMatch(/花期将持续到国庆前后。\n\n---\n\n# 我市召开/u);
  });

  test.each([
    ["# 标题", "\\# 标题"],
    ["- 项", "\\- 项"],
    ["+ 项", "\\+ 项"],
    ["===", "\\==="],
    ["1. 项", "1\\. 项"],
    ["2) 项", "2\\) 项"],
    ["2022年", "2022年"],
    ["[点这里](javascript:alert(1))", "\\[点这里\\](javascript:alert(1))"],
    ["![图](http://evil.example/x.png)", "\\!\\[图\\](http\\://evil.example/x.png)"],
    ["详见https://a.example/ www.b.example", "详见https\\://a.example/ www\\.b.example"],
    ["MAILTO:a@b.example @user", "MAILTO\\:a\\@b.example \\@user"],
    ["答：httpd awww.x", "答：httpd awww.x"],
    ["<script>&lt;", "\\<script\\>\\&lt;"],
    ["`x` *y* _z_ ~~w~~ $v$ a|b \\", "\\`x\\` \\*y\\* \\_z\\_ \\~\\~w\\~\\~ \\$v\\$ a\\|b \\\\"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("hostile text makes no tag, link, picture or table cell", () => {
    const text = markdown(hostile);
    const link = `网址：<${hostile.url}>`;
    expect(text).toContain(link);
    expect(text.replace(link, "").replace(/\\[\\`*_[\]<>&|~#!$@:.]/gu, "")).not.toMatch(/[`*_[\]<>&~!$@]|:\/\//u);
    expect(markdown({ ...empty, url: "http://x.example/><script>" })).toContain(
      "网址：http\\://x.example/\\>\\<script\\>",
    );
  });

  test("tags, notes and time of saving of an article in the library", () => {
    expect(whole(writeMarkdown([SAVED], "zh-CN"))).toContain(
      "\n- 标签：海洋、产业，2022\n- 备注：与去年的数字核对。\\\n  已核。\n- 收藏时间：2026-11-23T07:05:09+08:00\n- 网址：",
    );
    expect(markdown(RECORDS.full)).not.toMatch(/标签|备注|收藏时间/u);
  });

  test("a note cannot make a heading or a list of its own", () => {
    const notes = "# 题\n\n  - 项\r\n1. 一";
    expect(whole(writeMarkdown([{ ...SAVED, notes }], "zh-CN"))).toContain(
      "\n- 备注：\\# 题\\\n  \\- 项\\\n  1\\. 一\n",
    );
  });

  test("labels in English", () => {
    const text = whole(writeMarkdown([SAVED], "en"));
    expect(text).toContain("\n- Published: 2022-11-18T17:26:40+08:00\n- Spokespersons: 市农业农村局副局长 沈立帆\n");
    expect(text).toContain("\n## Measures\n");
  });
});
