import { describe, expect, test } from "vitest";
import { isBreadcrumb } from "../../src/read/line/breadcrumb";
import { fieldOf, isEventLabel, isTool } from "../../src/read/line/labels";
import { kindOf } from "../../src/read/line/line-kind";
import { halfWidth, tidy } from "../../src/read/line/text";
import {
  BREADCRUMB_LABELS,
  EVENT_LABELS,
  LABEL_ENDS,
  LABELS,
  type LabelField,
  NO_TITLES,
  OUTLET_ENDS,
  TAIL_HINTS,
  TOOLS,
} from "../../src/site";

/** Each word of the site's tables, in a line as pages print it: without its row, the line is read otherwise. */
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The line's kind and what it says in the field. */
function reading(line: string, field: "source" | "author" | "editors" | "credits" | "date") {
  const text = tidy(line);
  const { kind, metadata } = kindOf(text, halfWidth(text));
  const value = metadata?.[field] ?? null;
  return [kind, Array.isArray(value) ? value.flatMap((each) => (typeof each === "string" ? each : each.names)) : value];
}

const LABEL_WORDS: Readonly<Record<LabelField, string>> = {
  source: `稿源 来源 来源于 稿件来源 新闻来源 文章来源 信息来源 本文来源 内容来源 消息来源 转自 来自 转载自 摘自 出处`,
  author: `作者 本文作者 文章作者 撰文 撰稿 采写 文 图文 文图 文字`,
  editor: `编辑 责任编辑 值班编辑 网络编辑 网页编辑 本网编辑 见习编辑 实习编辑 责编 编审`,
  credit: `校对 校审 审校 检校 核稿 审核 审签 审读 审稿 签发 初审 复审 终审 一审 二审 三审 监制 值班主任 值班总监 总值班
    主编 副主编 选稿 组稿 美编 版式 摄影 摄像 拍摄 摄 制图 绘图 图 图片 插画 海报 剪辑 视频剪辑 后期 制作 设计 排版 配音
    编导 导演 策划 统筹 出品人 制片 供图`,
  time: `发布时间 发表时间 发稿时间 刊发时间 上传时间 发布日期 发表日期 发稿日期 时间 日期 发布于 发表于 刊发于 发布 发表`,
  update: `更新时间 更新日期 最后更新 最近更新 最后更新时间 修改时间 最后修改 更新于 更新 修改`,
  contact: `报料热线 爆料热线 新闻热线 热线电话 热线 投稿邮箱 投稿 新闻报料 报料 爆料 纠错 纠错电话 纠错邮箱 举报电话 举报邮箱`,
  counter: `浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 点击次数 点击数 点击量 点击 访问次数 访问量 评论数 评论
    点赞数 点赞 转发数 转发 参与 跟贴 热度 人气`,
  tool: `字体大小 字体 字号 分享到 分享至 分享 我要评论 手机看新闻 保护视力色 调整字体 打印`,
};
const FIELDS = Object.keys(LABELS) as readonly LabelField[];

describe("a label of each field is read with its value", () => {
  const of = (field: LabelField) => wordsOf(LABEL_WORDS[field]);

  test.each(FIELDS)("each label of %s has its field and its line here", (field) => {
    expect(of(field).map(fieldOf)).toEqual(of(field).map(() => field));
    expect([...LABELS[field]].sort()).toEqual([...of(field)].sort());
  });

  test.each(of("source"))("%s：甬江晚刊", (label) => {
    expect(reading(`${label}：甬江晚刊`, "source")).toEqual(["metadata", "甬江晚刊"]);
  });

  test.each(of("author"))("%s：沈知秋", (label) => {
    expect(reading(`2023-05-10 09:17 ${label}：沈知秋`, "author")).toEqual(["metadata", "沈知秋"]);
  });

  test.each(of("editor"))("%s：沈知秋", (label) => {
    expect(reading(`${label}：沈知秋`, "editors")).toEqual(["metadata", ["沈知秋"]]);
  });

  test.each(of("credit"))("%s：沈知秋", (label) => {
    expect(reading(`编辑：郑望川 ${label}：沈知秋`, "credits")).toEqual(["metadata", ["沈知秋"]]);
  });

  test.each([...of("time"), ...of("update")])("%s：2023-05-10 09:17", (label) => {
    expect(reading(`${label}：2023-05-10 09:17`, "date")).toEqual(["metadata", "2023-05-10T09:17+08:00"]);
  });

  test.each(of("contact"))("编辑：沈知秋%s：87654321", (label) => {
    expect(reading(`编辑：沈知秋${label}：87654321`, "editors")).toEqual(["metadata", ["沈知秋"]]);
  });

  test.each([...of("counter"), ...of("tool")])("%s alone is a button", (label) => {
    expect(kindOf(label, label).kind).toBe("tools");
  });
});

test.each([
  ["editor", "编辑 责编 编审"],
  ["credit", "校对 一校 二校 三校 审核 终审 监制 摄影 摄像 制图 策划 统筹 主任 剪辑 设计 制作"],
] as const)("a longer label that ends in a word for %s has that field", (field, ends) => {
  expect(wordsOf(ends).map((end) => fieldOf(`晚班${end}`))).toEqual(wordsOf(ends).map(() => field));
  expect(LABEL_ENDS.filter(([each]) => each === field).flatMap(([, rows]) => rows)).toEqual(wordsOf(ends));
});

const EVENT_WORDS = `地点 会议地点 活动地点 地址 会场 集合地点 主题 会议主题 活动主题 内容 议程 主持人 主持 嘉宾 发布人 主讲人 主讲
  出席 参加人员 对象 报名 报名电话 报名方式 票价 费用 人数 天气`;

describe("the day of something announced is no day of publication", () => {
  test.each(wordsOf(EVENT_WORDS))("时间：2023年5月6日14:30 %s：渡口路九号", (label) => {
    expect(isEventLabel(label)).toBe(true);
    expect(reading(`时间：2023年5月6日14:30 ${label}：渡口路九号`, "date")).toEqual(["text", null]);
  });

  test("has a line here for each label", () => {
    expect([...EVENT_LABELS].sort()).toEqual([...wordsOf(EVENT_WORDS)].sort());
  });
});

const TOOL_WORDS = `我要评论 我来说两句 网友评论 发表评论 查看评论 条评论 写评论 评论 打印本页 打印本稿 打印 关闭窗口 关闭本页 关闭
  收藏本页 加入收藏 收藏 字号 字体 放大 缩小 默认 标准 超大 大 中 小 A A+ A- T+ T- T 分享到 分享 转发 推荐给朋友 推荐 返回首页
  返回顶部 返回 顶部 复制链接 链接已复制 手机看新闻 扫一扫 微信 微博 新浪微博 腾讯微博 人人网 QQ空间 QQ好友 QQ 朋友圈 更多 纠错
  举报 点赞 赞 踩 播放 全文阅读 朗读 听新闻 语音播报 关注 订阅 投稿 留言 登录 注册`;

describe("a button around an article is neither text nor metadata", () => {
  test.each(wordsOf(TOOL_WORDS))("【%s】", (word) => expect(isTool(word)).toBe(true));

  test("has a word here for each row", () => {
    expect([...TOOLS].sort()).toEqual([...wordsOf(TOOL_WORDS)].sort());
  });
});

const BREADCRUMB_WORDS =
  "您当前的位置 您当前位置 当前的位置 当前位置 您的位置 您所在的位置 您现在的位置 现在的位置 现在位置 所在位置";

describe("a breadcrumb begins with a word for the place", () => {
  test.each(wordsOf(BREADCRUMB_WORDS))("%s：新闻中心 > 宁波", (label) => {
    expect(isBreadcrumb(halfWidth(`${label}：新闻中心 > 宁波`))).toBe(true);
  });

  test("has a line here for each row", () => {
    expect([...BREADCRUMB_LABELS].sort()).toEqual([...wordsOf(BREADCRUMB_WORDS)].sort());
  });
});

test("the names of the site and of its sections are nobody's title", () => {
  const names = "中国宁波网 宁波新闻发布 宁波市新闻发布会 新闻发布会 新闻中心 记者提问 传媒宁波 新闻发布稿";
  expect([...NO_TITLES].sort()).toEqual([...wordsOf(names)].sort());
});

test.each(
  wordsOf(`甬江日报 甬江晚报 甬江商报 甬江时报 甬江早报 甬江晨报 甬江快报 江南金报 江南周报 江南学报 江南画报 江南都市报
    中国青年报 江南法治报 江南法制报 江南导报 海港研报 参考消息 甬江客户端 甬江新闻 甬江新闻网 甬江网 甬江在线 江南通讯社 新华社
    中新社 江南卫视 江南电视台 江南广播电台 江南频道 江南传媒 江南融媒 江南融媒体 江南融媒体中心 江南新闻中心 总台 央视 江南周刊
    江南杂志 甬派 甬上`),
)("beside a day, %s is the source", (outlet) => {
  expect(OUTLET_ENDS.test(outlet)).toBe(true);
  expect(reading(`2023年05月09日 18:11 ${outlet}`, "source")).toEqual(["metadata", outlet]);
});

test.each([
  "扫一扫在手机打开当前页",
  "长按识别二维码",
  "渡口公众号二维码",
  "分享到朋友圈",
  "本页链接已复制",
  "复制成功",
  "关键词：渡口 早班船",
  "免责声明：本页为转载",
  "版权说明",
  "凡本网注明来源的作品",
  "本文仅代表作者个人观点",
  "转载请注明出处",
  "更多内容请关注我们",
  "欢迎关注渡口微信公众号。",
  "下载渡口客户端",
  "返回渡口，查看更多",
  "点击进入专题",
  "查看原文",
  "展开全文",
  "原标题：渡口的早班船",
  "本文图片来自网络",
  "如有侵权请联系删除",
  "24小时热榜",
  "大家都在看",
])("under an article, “%s” is a hint", (line) => {
  expect(TAIL_HINTS.test(halfWidth(line))).toBe(true);
});

test.each([
  "扫地的人走了，渡口又静下来。",
  "分享会在渡口举行，来了八十多人",
  "更多的人在渡口等船。",
  "关注民生是今年的重点。",
  "原来的渡口在下游。",
])("under an article, “%s” is text", (line) => {
  expect(TAIL_HINTS.test(halfWidth(line))).toBe(false);
});
