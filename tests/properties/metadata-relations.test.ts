/** What may change around an article without changing what is read of it: lines of metadata with strange company, moved, and taken away. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileBytes } from "../../src/cli/read-saved-page";
import type { PressRecord } from "../../src/record";
import { anyArticle, anyForm } from "../support/generated-pages/arbitraries";
import { type PageForm, printPage } from "../support/generated-pages/print-page";

const runs = { seed: 20221110, numRuns: 80 };
const TEST_LIMIT_MS = 120_000;

/** A line of metadata as `printPage` prints it, in any layout. */
const METADATA_LINE = /(?<=[>\n])(?:稿源|来源|http:\/\/www\.cnnb\.com\.cn[^"<\n]{1,12}中国宁波网|编辑)[^<\n]*/gu;

/** Labels, values, counters and buttons that no table has, and some that are known and say nothing of the article. */
const STRANGERS = [
  ...["发布机构：市民政局", "版面：A03", "索引号：11330200", "专栏：民生实事", "主题分类：民政、社会", "朗读者：小甬"],
  ...["访问量：1234 次", "阅读 1024", "0条评论", "32人参与 8评论", "热度：99℃"],
  ...[
    "听新闻",
    "举报",
    "【收藏】",
    "进入甬城社区",
    "点此下载客户端",
    "字号：大 中 小",
    "分享到：",
    "A- A A+",
    "|",
    "纠错",
  ],
];

describe("what nobody knows costs nothing", () => {
  test("an unknown label, value, counter or button in any line of metadata", { timeout: TEST_LIMIT_MS }, () => {
    fc.assert(
      fc.property(
        anyArticle,
        anyForm,
        fc.constantFrom(...STRANGERS),
        fc.constantFrom("before", "behind"),
        (spec, form, stranger, place) => {
          const page = printPage(spec, form);
          const gap = form.space.repeat(2);
          const changed = page.replace(METADATA_LINE, (line) =>
            place === "before" ? `${stranger}${gap}${line}` : `${line}${gap}${stranger}`,
          );
          expect(changed).not.toBe(page);
          expect(said(changed)).toEqual(said(page));
        },
      ),
      runs,
    );
  });
});

const ONE_COPY: PageForm = { layout: "blocks", width: "full", space: "\u3000", arrangement: "one print" };
const INFO = /<div class="info">[^<]*<\/div>\n/u;
const EDITOR = /<div class="editor">[^<]*<\/div>\n/u;

describe("a line of metadata taken away takes its own fields alone", () => {
  test("the line with the source and the day", () => {
    fc.assert(
      fc.property(anyArticle, (spec) => {
        const page = printPage(spec, ONE_COPY);
        const day = `${spec.path.slice(0, 10).replaceAll("/", "-")}`;
        const left = { ...said(page), publishedAt: day, source: null, byline: null };
        expect(said(page.replace(INFO, ""))).toEqual(left);
      }),
      runs,
    );
  });
  test("the line of the editors", () => {
    fc.assert(
      fc.property(anyArticle, (spec) => {
        const page = printPage(spec, ONE_COPY);
        expect(said(page.replace(EDITOR, ""))).toEqual({ ...said(page), editors: [] });
      }),
      runs,
    );
  });
});

describe("a line of metadata says the same wherever it is", () => {
  test.each([
    ["over the title", (page: string, line: string) => page.replace('<h1 class="title">', `${line}$&`)],
    ["behind the text", (page: string, line: string) => page.replace(/(?<=<\/p>\n)(?!<p>)/u, line)],
    [
      "over the title, before the editors",
      (page: string, line: string) => page.replace(/(?=<div class="editor">)/u, line),
    ],
  ])("%s", (_, moved) => {
    fc.assert(
      fc.property(anyArticle, (spec) => {
        const page = printPage(spec, ONE_COPY);
        const line = INFO.exec(page)?.[0] ?? "";
        const changed = moved(page.replace(line, ""), line);
        expect(changed).not.toBe(page);
        expect(said(changed)).toEqual(said(page));
      }),
      runs,
    );
  });
});

/** The record without the places that it was read from. */
function said(page: string): Omit<PressRecord, "evidence"> | null {
  const { record } = readFileBytes(new TextEncoder().encode(page), null);
  if (record === null) return null;
  const { evidence: _evidence, ...rest } = record;
  return rest;
}
