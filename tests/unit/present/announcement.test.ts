import { describe, expect, test } from "vitest";
import { announcementIn } from "../../../src/present/announcement";

describe("the number of points that a text announces", () => {
  test.each([
    ["下一步，我们将突出四个“聚焦”，推动海洋渔业高质量发展。", "四个“聚焦”", 4],
    ["下一步，我们将做到“三个坚持”：", "“三个坚持”", 3],
    ["主要从五方面推进。", "五方面", 5],
    ["我从两个方面来回答。", "两个方面", 2],
    ["我谈以下三点：", "以下三点", 3],
    ["重点抓好4项工作：", "4项工作", 4],
    ["我们推出三大举措。", "三大举措", 3],
    ["今年实施十大工程。", "十大工程", 10],
    ["市政务服务部门推出十一项新举措。", "十一项新举措", 11],
    ["概括起来有三点。", "三点", 3],
    ["去年抓了六项工作。今年重点抓好四项工作：", "四项工作", 4],
  ])("%s", (lead, text, number) => {
    expect(announcementIn(lead)).toEqual({ text, number });
  });

  test.each([
    "全市四个区同步推进。",
    "一方面抓生产，另一方面保安全。",
    "上午九点开始。",
    "会议到九点。",
    "要点有三点钟到五点的班次。",
    "第三方面的力量也要参与。",
    "重点抓好四项工作。具体情况如下。",
    "在全国率先建成三大中心。",
    "",
  ])("announces nothing: %s", (lead) => {
    expect(announcementIn(lead)).toBeNull();
  });
});
