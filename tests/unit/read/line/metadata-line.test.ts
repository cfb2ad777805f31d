import { describe, expect, test } from "vitest";
import { isToolLine, readMetadataLine } from "../../../../src/read/line/metadata-line";
import { halfWidth, tidy } from "../../../../src/read/line/text";

interface Facts {
  readonly date?: string;
  readonly source?: string;
  readonly author?: string;
  readonly editors?: readonly string[];
  readonly byline?: string;
}

/** What a line says, without what it leaves empty. */
function factsOf(printed: string): Facts | null {
  const text = tidy(printed);
  const line = readMetadataLine(text, halfWidth(text));
  if (line === null) return null;
  const { date, source, author, editors, byline } = line;
  return {
    ...(date !== null && { date }),
    ...(source !== null && { source }),
    ...(author !== null && { author }),
    ...(editors.length > 0 && { editors }),
    ...(byline !== null && { byline }),
  };
}

describe("a line of metadata is read in every order and gluing", () => {
  test.each<[string, Facts]>([
    ["http://www.cnnb.com.cn  中国宁波网  22年11月10日", { date: "2022-11-10" }],
    ["http://www.cnnb.com.cn　　中国宁波网　　08年07月31日 09:24", { date: "2008-07-31T09:24+08:00" }],
    ["http://www.cnnb.com.cn 中国宁波网 2012年08月16日 09:46", { date: "2012-08-16T09:46+08:00" }],
    [
      "http://www.cnnb.com.cn 中国宁波网 2015-04-12 07:11:33 稿源： 中国宁波网-东南商报",
      { date: "2015-04-12T07:11:33+08:00", source: "中国宁波网-东南商报" },
    ],
    ["中国宁波网 2007-12-04 09:55:19", { date: "2007-12-04T09:55:19+08:00" }],
    ["余姚新闻网 2019-04-12 08:46:33", { date: "2019-04-12T08:46:33+08:00" }],
    ["2017-01-01 07:38", { date: "2017-01-01T07:38+08:00" }],
    ["稿源： 宁波日报  | 2011-03-24 09:41:39", { date: "2011-03-24T09:41:39+08:00", source: "宁波日报" }],
    ["稿源：  ｜ 2006-06-22 15:14:23", { date: "2006-06-22T15:14:23+08:00" }],
    ["稿源: 2014-05-30 09:51:31", { date: "2014-05-30T09:51:31+08:00" }],
    [
      "稿源： 东南商报   2011-09-19 12:47:58报料热线：81850000",
      { date: "2011-09-19T12:47:58+08:00", source: "东南商报" },
    ],
    ["2020-09-23 07:17:30 稿源： 中国宁波网", { date: "2020-09-23T07:17:30+08:00", source: "中国宁波网" }],
    [
      "来源： 中国宁波网  作者： 殷海平   2014-05-20 10:15:10",
      { date: "2014-05-20T10:15:10+08:00", source: "中国宁波网", author: "殷海平" },
    ],
    [
      "发布时间：2023-06-14 10:59 来源：甬派客户端 浏览次数：1024",
      { date: "2023-06-14T10:59+08:00", source: "甬派客户端" },
    ],
    [
      "2023年06月14日 星期三 10:59 来源：宁波晚报 【字号 大 中 小】",
      { date: "2023-06-14T10:59+08:00", source: "宁波晚报" },
    ],
    ["编辑： 王静好", { editors: ["王静好"] }],
    ["编辑：徐　庭", { editors: ["徐庭"] }],
    ["编辑： 徐庭远纠错：171900000@qq.com", { editors: ["徐庭远"] }],
    ["【编辑：王定安】", { editors: ["王定安"] }],
    ["（责任编辑 王定安）", { editors: ["王定安"] }],
    ["责任编辑：范田禾 胡兴远", { editors: ["范田禾", "胡兴远"] }],
    ["责任编辑： 袁慧和    稿源宁海新闻网", { editors: ["袁慧和"], source: "宁海新闻网" }],
    ["编辑：陈雯 责编：国丹青", { editors: ["陈雯", "国丹青"] }],
    ["编辑：欧阳 修文、司徒 兰", { editors: ["欧阳修文", "司徒兰"] }],
    ["编辑：", {}],
    ["来源：宁波日报 记者 胡山 通讯员 王水", { source: "宁波日报", byline: "记者 胡山 通讯员 王水" }],
    ["宁波日报记者王量远 通讯员黄鹤鸣 汪玲", { byline: "宁波日报记者王量远 通讯员黄鹤鸣 汪玲" }],
    ["（记者 陈旭）", { byline: "记者 陈旭" }],
  ])("%s", (line, facts) => {
    expect(factsOf(line)).toEqual(facts);
  });
});

describe("a sentence is no line of metadata", () => {
  test.each([
    "来源：我们向企业了解到，订单来源主要有三个。",
    "编辑：这本书收了三十篇文章。你怎么看？",
    "时间：本周六上午 地点：天一广场",
    "2022年11月10日，全市召开动员大会。",
    "我们还编辑了一本小册子",
    "稿源不足的问题怎么解决？",
    "记者了解到",
    "记者提问",
    "截至2022年11月10日",
    "0574-87180000",
    "",
  ])("%s", (line) => {
    expect(factsOf(line)).toBeNull();
  });
});

describe("buttons and counters are no text", () => {
  test.each([
    "0",
    "【 】 【打印】",
    "[字号 大 中 小]",
    "分享到 微信 微博",
    "评论 | 收藏 | 打印",
    "您的浏览器不支持视频播放",
    "00:00 / 03:21",
    "视频：读书节现场",
  ])("%s", (line) => {
    expect(isToolLine(halfWidth(line))).toBe(true);
  });
  test.each(["2022年", "打印店", "小学", "分享经济", "中国"])("not %s", (line) => {
    expect(isToolLine(halfWidth(line))).toBe(false);
  });
});
