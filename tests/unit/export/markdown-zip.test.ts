import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../../src/export/markdown";
import { zipMarkdown } from "../../../src/export/markdown-zip";
import { entriesOf, OPTIONS, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";
import { unzipped } from "../../support/unzipped";

const { empty, news } = RECORDS;

describe("Markdown, one file an article", () => {
  test("each is the article's own document, named after it", async () => {
    const entries = [SAVED, ...entriesOf(news)];
    expect([...unzipped(await zipMarkdown(entries, OPTIONS))]).toEqual([
      ["2022-11-18 宁波的海洋渔业如何走出一条绿色发展之路？.md", whole(writeMarkdown([SAVED], "zh-CN"))],
      ["2020-09-23 月湖公园桂花开了.md", whole(writeMarkdown(entriesOf(news), "zh-CN"))],
    ]);
  });

  test("no file has the name of another, whatever the titles", async () => {
    const titles = ["甲 (2)", "甲", "甲", "甲", "a", "A", ".."];
    const files = unzipped(await zipMarkdown(entriesOf(...titles.map((title) => ({ ...empty, title }))), OPTIONS));
    expect([...files.keys()].sort()).toEqual(
      ["甲 (2).md", "甲.md", "甲 (3).md", "甲 (4).md", "a.md", "A (2).md", "press-record.md"].sort(),
    );
  });
});
