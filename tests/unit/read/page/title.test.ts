import { describe, expect, test } from "vitest";
import { readBodyHtml } from "../../../support/parsed-html";

const TEXT = "<p>渡口从今天起每天多开两班船，末班改在晚上八点。</p><p>票价仍是两元，老人凭卡免费。</p>";
const LINE = "<p>稿源：甬江晚刊 2023-05-10 09:17:55</p>";
const CRUMB = "<div>您当前的位置 ： <a href='/'>中国宁波网</a> &gt; <a href='/x/'>宁波新闻发布</a></div>";
const SITE = "-宁波新闻发布-中国宁波网";

/** [what the page is like, its document title, its markup, the title that is read] */
const PAGES: readonly (readonly [string, string, string, string | undefined])[] = [
  ["two characters", `渡口${SITE}`, `<h1>渡口</h1>${LINE}${TEXT}`, "渡口"],
  ["one character", `渡${SITE}`, `<h1>渡</h1>${LINE}${TEXT}`, undefined],
  ["beginning with 视频：", `视频：渡口早班船${SITE}`, `<b>视频：渡口早班船</b>${LINE}${TEXT}`, "视频：渡口早班船"],
  ["beginning with 来源：", `来源：一封老信${SITE}`, `<h1>来源：一封老信</h1>${LINE}${TEXT}`, "来源：一封老信"],
  [
    "with another heading over it",
    `渡口添了班船${SITE}`,
    `<h1>市民服务台</h1><h2>渡口添了班船</h2>${LINE}${TEXT}`,
    "渡口添了班船",
  ],
  ["with a heading under the text", "中国宁波网", `<p>渡口添了班船</p>${LINE}${TEXT}<h2>市民热线</h2>`, "渡口添了班船"],
  [
    "with a heading before the breadcrumb",
    "",
    `<h1>市民服务台</h1>${CRUMB}<h1>渡口添了班船</h1>${TEXT}`,
    "渡口添了班船",
  ],
  ["in no heading, without a document title", "", `${CRUMB}<p>渡口添了班船</p>${LINE}${TEXT}`, "渡口添了班船"],
  [
    "with a subtitle nearer to the source line",
    "",
    `<p>渡口添了班船</p><p>——访港航中心</p>${LINE}${TEXT}`,
    "渡口添了班船",
  ],
  [
    "over a subtitle that is a heading too",
    `渡口添了班船${SITE}`,
    `<h1>渡口添了班船</h1><h2>晚上八点也能过江</h2>${LINE}${TEXT}`,
    "渡口添了班船",
  ],
  [
    "again in a share block, with the site's name",
    `渡口添了班船${SITE}`,
    `<h1>渡口添了班船</h1>${LINE}${TEXT}<div>渡口添了班船${SITE}</div>`,
    "渡口添了班船",
  ],
  [
    "again in a share block before it",
    `渡口添了班船${SITE}`,
    `<div>渡口添了班船${SITE}</div><h1>渡口添了班船</h1>${LINE}${TEXT}`,
    "渡口添了班船",
  ],
  [
    "a longer title in a list under it",
    `渡口添了班船${SITE}`,
    `<h1>渡口添了班船</h1>${LINE}${TEXT}<div>渡口添了班船之后的第一天</div><div>2023-05-11</div>`,
    "渡口添了班船",
  ],
  ["only in the head of the document", `渡口添了班船${SITE}`, `${LINE}${TEXT}`, "渡口添了班船"],
  ["with a dash in it", `渡口——老街的门${SITE}`, `<h1>渡口——老街的门</h1>${LINE}${TEXT}`, "渡口——老街的门"],
  ["behind the site's name", "中国宁波网_渡口添了班船", `<h1>渡口添了班船</h1>${LINE}${TEXT}`, "渡口添了班船"],
  ["nowhere", "中国宁波网", TEXT, undefined],
];

describe("the title is the line for which most speaks", () => {
  test.each(PAGES)("%s", (_, documentTitle, html, title) => {
    expect(readBodyHtml(html, documentTitle).record?.title).toBe(title);
  });
});

/** [what is beside the title, the markup before the text, subtitle, kicker] */
const BESIDE: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  [
    "a line in the same heading over it",
    `<h1>港航中心昨天宣布<br>渡口添了班船</h1>${LINE}`,
    undefined,
    "港航中心昨天宣布",
  ],
  ["a line with a dash under it", `<h1>渡口添了班船</h1><p>——访港航中心</p>${LINE}`, "——访港航中心", undefined],
  [
    "a smaller heading under it",
    `<h1>渡口添了班船</h1><h3>晚上八点也能过江</h3>${LINE}`,
    "晚上八点也能过江",
    undefined,
  ],
  ["a line of a box around it", `<div>渡口添了班船<br>晚上八点也能过江</div>${LINE}`, "晚上八点也能过江", undefined],
  ["a plain line under it", `<h1>渡口添了班船</h1><p>晚上八点也能过江</p>${LINE}`, undefined, undefined],
  ["a name under it", `<h1>渡口添了班船</h1><h3>温良玉</h3>${LINE}`, undefined, undefined],
  ["the reporters under it", `<h1>渡口添了班船</h1><h3>本报记者 温良玉</h3>${LINE}`, undefined, undefined],
  ["a label under it", `<h1>渡口添了班船</h1><h3>核心提示：</h3>${LINE}`, undefined, undefined],
  ["the title under it", `<h1>渡口添了班船</h1><h1>渡口添了班船</h1>${LINE}`, undefined, undefined],
  ["a heading of the site over it", `<h2>新闻中心</h2><h1>渡口添了班船</h1>${LINE}`, undefined, undefined],
  ["a heading of the text", `<div><h1>渡口添了班船</h1>${LINE}<h3>晚上八点也能过江</h3></div>`, undefined, undefined],
];

describe("a line beside the title is a subtitle or a kicker only where the markup binds them", () => {
  test.each(BESIDE)("%s", (_, head, subtitle, kicker) => {
    const { record } = readBodyHtml(head + TEXT, `渡口添了班船${SITE}`);
    expect([record?.title, record?.subtitle, record?.kicker]).toEqual(["渡口添了班船", subtitle, kicker]);
  });
});
