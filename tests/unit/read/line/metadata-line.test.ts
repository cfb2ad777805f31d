import { describe, expect, test } from "vitest";
import { kindOf } from "../../../../src/read/line/line-kind";
import { isBareLabel } from "../../../../src/read/line/metadata-line";
import { halfWidth, tidy } from "../../../../src/read/line/text";

interface Read {
  readonly date?: string;
  readonly isUpdate?: true;
  readonly source?: string;
  readonly author?: string;
  readonly editors?: readonly string[];
  readonly credits?: Readonly<Record<string, readonly string[]>>;
  readonly byline?: string;
}

/** What a line is, and what it says, without what it leaves empty. */
function readingOf(printed: string): { readonly kind: string; readonly says: Read | null } {
  const text = tidy(printed);
  const { kind, metadata } = kindOf(text, halfWidth(text));
  if (metadata === null) return { kind, says: null };
  const { date, isUpdate, source, author, editors, credits, byline } = metadata;
  const says = {
    ...(date !== null && { date }),
    ...(isUpdate && { isUpdate }),
    ...(source !== null && { source }),
    ...(author !== null && { author }),
    ...(editors.length > 0 && { editors }),
    ...(credits.length > 0 && { credits: Object.fromEntries(credits.map(({ role, names }) => [role, names])) }),
    ...(byline !== null && { byline }),
  };
  return { kind, says };
}

describe("a line of metadata is read in every order and gluing", () => {
  test.each<[string, Read]>([
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
  ])("%s", (line, says) => {
    expect(readingOf(line)).toEqual({ kind: "metadata", says });
  });
});

describe("unknown labels, values, counters and buttons cost nothing", () => {
  const says = { date: "2023-10-21T09:30+08:00", source: "宁波日报" };
  test.each([
    "来源：宁波日报　发布机构：市民政局　2023-10-21 09:30　访问量：1234 次",
    "来源：宁波日报 版面：A03 2023-10-21 09:30 听新闻",
    "索引号：11330200 来源：宁波日报 2023-10-21 09:30",
    "2023-10-21 09:30　来源：宁波日报　专题：便民实事 [举报]",
    "2023-10-21 09:30来源：宁波日报举报电话：0574-55550101",
    "来源：宁波日报 2023-10-21 09:30 阅读 1024 · 评论 8",
    "来源：宁波日报（A03版） 2023-10-21 09:30",
    "2023-10-21 09:30 | 1164次阅读 | 来源：宁波日报 | 0 条评论 | 甬城通",
    "来源：宁波日报 资金来源：市财政 2023-10-21 09:30",
    "来源：宁波日报 截止日期：2023-12-31 18:00:00 2023-10-21 09:30",
    "來源：宁波日报 發佈時間：2023-10-21 09:30",
    "来源丨宁波日报 丨 2023-10-21 09:30",
    "2023-10-21 09:30 宁波日报",
    "版权声明 来源：宁波日报 时间：2023-10-21 09:30 作者：",
    "宁波日报 2023-10-21 09:30 打印 收藏",
    "2023-10-21 09:30　宁波日报　责编：",
  ])("%s", (line) => {
    expect(readingOf(line)).toEqual({ kind: "metadata", says });
  });
});

describe("sources end where something else begins", () => {
  test.each<[string, string]>([
    ["来源：宁波日报（记者 方小川）", "宁波日报"],
    ["来源：宁波日报 选稿：高静 举报", "宁波日报"],
    ["来源：人民网-《甬城周刊》", "人民网-《甬城周刊》"],
    ["来源：甬派·甬派号·政务", "甬派·甬派号·政务"],
    ["来源：市科技局、市教育局等", "市科技局、市教育局等"],
    ["来源：人民日报海外版 中国青年网", "人民日报海外版"],
    ["来源：宁波 日报", "宁波 日报"],
    ["来源：“甬城发布”微信公众号", "“甬城发布”微信公众号"],
    ["来源：《甬城周刊》", "《甬城周刊》"],
    ["来源：宁波日报 苏晚晴", "宁波日报"],
    ["来源：中国宁波网 打印", "中国宁波网"],
    ["（来源：宁波晚报）", "宁波晚报"],
    ["（来源/宁波晚报）", "宁波晚报"],
    ["转自：宁波晚报", "宁波晚报"],
    ["来源于：江东街道", "江东街道"],
    ["2014-08-24 21:30 | 来源CSDN", "CSDN"],
    ["来自 宁波晚报", "宁波晚报"],
  ])("%s", (line, source) => {
    const { kind, says } = readingOf(line);
    expect([kind, says?.source]).toEqual(["metadata", source]);
  });
  test.each([
    "来源： 打印 关闭",
    "来源：",
    "来源： | 发布时间: 2018-05-17",
    "来源：http://www.example.com.cn/",
    "稿源：2019-05-17",
    "资料来源：市统计局 2019-05-17",
    "www.nhnews.com.cn　宁海新闻网　2023年07月09日 09:15:03",
    "宁海新闻网 www.nhnews.com.cn 2023年07月09日",
    "余姚新闻网 2023年07月09日",
    "2023年07月09日 09:15 中国宁波网",
  ])("%s has none", (line) => {
    const { kind, says } = readingOf(line);
    expect([kind, says?.source]).toEqual(["metadata", undefined]);
  });
});

describe("editors are told from other credits", () => {
  test.each<[string, Read]>([
    ["编辑 徐一川　校对 钱墨", { editors: ["徐一川"], credits: { 校对: ["钱墨"] } }],
    [
      "责编：郑晓远　校对：钱墨　审核：沈川　终审：陆平岚",
      { editors: ["郑晓远"], credits: { 校对: ["钱墨"], 审核: ["沈川"], 终审: ["陆平岚"] } },
    ],
    ["责 任 编 辑：郑晓远", { editors: ["郑晓远"] }],
    ["编辑：苏晚晴　见习编辑：郑雨禾", { editors: ["苏晚晴", "郑雨禾"] }],
    ["编辑丨苏晚晴", { editors: ["苏晚晴"] }],
    ["编辑|苏晚晴 | 责编|郑雨禾", { editors: ["苏晚晴", "郑雨禾"] }],
    ["摄影/张岚 编辑/苏方", { editors: ["苏方"], credits: { 摄影: ["张岚"] } }],
    ["新媒体编辑：苏晚晴", { editors: ["苏晚晴"] }],
    ["编审：苏晚晴", { editors: ["苏晚晴"] }],
    ["責任編輯：蘇見微", { editors: ["蘇見微"] }],
    ["校對：錢墨", { credits: { 校對: ["錢墨"] } }],
    ["责任编辑：杨岚_NX4425", { editors: ["杨岚"] }],
    ["本文来源：甬城周刊 责任编辑：杨岚_NX4425", { source: "甬城周刊", editors: ["杨岚"] }],
    ["责任编辑：HX666", {}],
    ["责任编辑：杨岚 NX4425", { editors: ["杨岚"] }],
    ["责任编辑：Lily", { editors: ["Lily"] }],
    ["责任编辑：admin", {}],
    ["编辑：市政府新闻办", {}],
    ["一审一校：苏晚晴 二审二校：郑雨禾", { credits: { 一审一校: ["苏晚晴"], 二审二校: ["郑雨禾"] } }],
    ["编辑：叶落知秋", { editors: ["叶落知秋"] }],
    ["编辑：苏晚晴 听新闻", { editors: ["苏晚晴"] }],
    ["编辑：苏晚晴 打印 关闭", { editors: ["苏晚晴"] }],
    ["编辑：苏晚晴 宁波日报", { editors: ["苏晚晴"] }],
    ["编辑 苏晚晴", { editors: ["苏晚晴"] }],
    ["编辑：王若ㅤ川", { editors: ["王若川"] }],
    ["一审：苏晚晴 二审：郑雨禾 三审：陆平岚", { credits: { 一审: ["苏晚晴"], 二审: ["郑雨禾"], 三审: ["陆平岚"] } }],
    ["值班主任：陆平岚 责任校对：钱墨", { credits: { 值班主任: ["陆平岚"], 责任校对: ["钱墨"] } }],
    ["审核：市政府办公室", {}],
    ["编辑：", {}],
    ["责任编辑： 打印", {}],
  ])("%s", (line, says) => {
    expect(readingOf(line)).toEqual({ kind: "metadata", says: expect.objectContaining(says) });
    expect(readingOf(line).says).toEqual(says);
  });
});

describe("of two times the one of publication is taken, and a time belongs to what stands before or behind it", () => {
  test.each<[string, Read]>([
    ["发布于 2023-09-02 08:00　2023-09-03 21:30更新", { date: "2023-09-02T08:00+08:00" }],
    ["更新时间：2023-09-03 21:30:05 发布时间：2023-09-02 08:00", { date: "2023-09-02T08:00+08:00" }],
    ["2023-09-03 21:30 更新 2023-09-02", { date: "2023-09-02" }],
    ["最后更新: 2023-09-03 21:30", { date: "2023-09-03T21:30+08:00", isUpdate: true }],
    ["2023-09-02 2023-09-02 08:00", { date: "2023-09-02T08:00+08:00" }],
    ["2023-09-02 08:00 2023-09-02 08:15", { date: "2023-09-02T08:00+08:00" }],
    ["2023-09-02 08:00发布于浙江", { date: "2023-09-02T08:00+08:00" }],
    ["发布日期：9月2日", { date: "--09-02" }],
    ["发布时间：9月2日 08:00", { date: "--09-02T08:00+08:00" }],
    ["2023年9月2日 星期六", { date: "2023-09-02" }],
  ])("%s", (line, says) => {
    expect(readingOf(line)).toEqual({ kind: "metadata", says });
  });
});

describe("some lines are metadata only where their place says so", () => {
  test.each<[string, Read]>([
    ["宁波日报记者王量远 通讯员黄鹤鸣 汪玲", { byline: "宁波日报记者王量远 通讯员黄鹤鸣 汪玲" }],
    ["（记者 陈旭）", { byline: "记者 陈旭" }],
    ["2019年10月23日 09:05 甬城工作室", { date: "2019-10-23T09:05+08:00" }],
    ["2019-05-17·甬城速览", { date: "2019-05-17" }],
    ["2022年11月10日 18:30 在天一广场停留", { date: "2022-11-10T18:30+08:00" }],
    ["10-23 09:05", { date: "--10-23T09:05+08:00" }],
  ])("%s", (line, says) => {
    expect(readingOf(line)).toEqual({ kind: "text", says });
  });
});

describe("a sentence is no line of metadata", () => {
  test.each([
    "来源：我们向企业了解到，订单来源主要有三个。",
    "来源：我们向企业了解到，订单来源主要有三个",
    "来源：三个方面的新增订单",
    "编辑：这本书收了三十篇文章。你怎么看？",
    "编辑：这本书收了三十篇文章",
    "编辑推荐 热点文章",
    "编辑部的故事",
    "校对方案",
    "策划方案 统一部署",
    "审核：先由街道核实，再报区里复核",
    "时间：本周六上午 地点：天一广场",
    "时间：2023年5月6日14:30 地点：市图书馆",
    "报名时间：2023年5月6日14:30",
    "时间：9月1日上午六点半至八点半",
    "时间：9月1日",
    "2022年11月10日 18:30至19:00在天一广场停留，随后乘地铁回家",
    "2022年11月10日 08:00 全市集中开展入户走访并逐一登记老旧小区的用电用气安全情况",
    "文明上网",
    "截止日期：2023-05-06",
    "2022年11月10日，全市召开动员大会。",
    "2022年11月10日，全市召开动员大会",
    "2022年11月10日全市召开动员大会",
    "2022年11月10日 全市召开动员大会部署工作",
    "截至2022年11月10日",
    "截至2022年11月10日18:30",
    "11月10日",
    "我们还编辑了一本小册子",
    "稿源不足的问题怎么解决？",
    "来源地分析",
    "来自宁波日报的报道",
    "来自市民政局",
    "作者介绍",
    "摄影 王小川",
    "评论：好事办好",
    "热线：这条路走了十年",
    "资金来源：市财政",
    "数据来源：市统计局",
    "记者了解到",
    "记者提问",
    "记者：您好",
    "0574-87180000",
    "https://www.example.com.cn/",
    "",
  ])("%s", (line) => {
    expect(readingOf(line)).toEqual({ kind: "text", says: null });
  });
});

describe("buttons and counters are no text", () => {
  test.each([
    "0 人参与",
    "【 】 【打印】",
    "[字号 大 中 小]",
    "分享到 微信 微博",
    "分享到：",
    "评论 | 收藏 | 打印",
    "打印 字体： 放大 缩小 分享",
    "点击：1024 次",
    "32人参与 8评论",
    "您的浏览器不支持视频播放",
    "00:00 / 03:21",
    "视频：读书节现场",
  ])("%s", (line) => {
    expect(readingOf(line)).toEqual({ kind: "tools", says: null });
  });
  test.each(["2022年", "打印店", "小学", "分享经济", "中国", "12:30", "3-2", "一", "评论员：好事办好"])(
    "not %s",
    (line) => {
      expect(readingOf(line)).toEqual({ kind: "text", says: null });
    },
  );
});

test("a label alone waits for its value, but not one of buttons or counters", () => {
  const labels = ["编辑：", "责 任 编 辑 :", "来源﹕", "作者：", "校对：", "新闻热线：", "更新时间：", "來源："];
  expect(labels.filter((label) => !isBareLabel(label))).toEqual([]);
  const others = [
    "分享到：",
    "字体：",
    "阅读：",
    "编辑",
    "编辑：苏晚晴",
    "问：",
    "地点：",
    "：",
    "",
    "很长很长很长很长很长很长的责任编辑：",
  ];
  expect(others.filter(isBareLabel)).toEqual([]);
});
