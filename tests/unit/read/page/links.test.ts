import { describe, expect, test } from "vitest";
import { readBodyHtml } from "../../../support/parsed-html";

const LIST = new URL("http://www.cnnb.com.cn/nbzfxwfbh/cmnb/");
const href = "/nbzfxwfbh/system/2023/01/02/030450001.shtml";
const a = (text: string, title?: string) =>
  `<a href="${href}"${title === undefined ? "" : ` title="${title}"`}>${text}</a>`;
const T = "渡口添了班船";

/** [the entry, its title, its date] */
const ENTRIES: readonly (readonly [string, string, string, string | null])[] = [
  ["a date behind the link", `<li>${a(T)} 2023-01-02</li>`, T, "2023-01-02"],
  ["a date before the link", `<li>[01-02] ${a(T)}</li>`, T, "2023-01-02"],
  ["a day off the address", `<li>${a(T)} 01-03</li>`, T, "2023-01-03"],
  ["a day of the year before", `<li>${a(T)} 12-31</li>`, T, "2022-12-31"],
  ["31 days off", `<li>${a(T)} 02-02</li>`, T, "2023-02-02"],
  ["32 days off", `<li>${a(T)} 02-03</li>`, T, null],
  ["no day of the calendar", `<li>${a(T)} 02-30</li>`, T, null],
  ["a date in the title", `<li>${a(`${T}（2022年9月30日）`)}</li>`, `${T}（2022年9月30日）`, null],
  [
    "a date in the title and one beside it",
    `<li>${a(`${T}（2022年9月30日）`)} 01-02</li>`,
    `${T}（2022年9月30日）`,
    "2023-01-02",
  ],
  ["a day in a teaser", `<li>${a(T)}<br>1月2日，渡口开始试航，票价两元</li>`, T, null],
  ["a date in the next cell", `<table><tr><td>${a(T)}</td><td>2023-01-02</td></tr></table>`, T, "2023-01-02"],
  ["[详细] with the link's title", `<p>渡口试航…${a("[详细]", T)}</p>`, T, null],
  [
    "[详细] with a picture's title",
    `<p><a href="${href}" title="${T}"><img src="x"></a>渡口试航…${a("[详细]")}</p>`,
    T,
    null,
  ],
  ["a title cut short", `<li>${a("渡口添了…", T)}</li>`, T, null],
  ["a title and [详细]", `<li>${a(T)} ${a("[查看详情]")} 01-02</li>`, T, "2023-01-02"],
];

describe("a list gives each article with the title and the date that are printed for it", () => {
  test.each(ENTRIES)("%s", (_, html, title, date) => {
    const { links, page } = readBodyHtml(html, "传媒宁波", LIST);
    expect({ page, links }).toEqual({ page: "list", links: [{ url: new URL(href, LIST).href, title, date }] });
  });

  test("[详细] alone names no article", () => {
    expect(readBodyHtml(`<p>渡口试航…${a("[详细]")}</p>`, "传媒宁波", LIST).page).toBe("none");
  });

  test("two articles in one line have each the date behind it", () => {
    const other = `<a href="/nbzfxwfbh/system/2023/01/01/030450002.shtml">月湖的冰还很薄</a>`;
    const { links } = readBodyHtml(`<p>${a(T)} 01-02 ${other} 01-01</p>`, "", LIST);
    expect(links.map(({ date }) => date)).toEqual(["2023-01-02", "2023-01-01"]);
  });
});

describe("a page of the section without a number is an article where it reads as one", () => {
  const text = "<p>渡口从今天起每天多开两班船，末班改在晚上八点。</p><p>票价仍是两元，老人凭卡免费。</p>";
  test.each([
    ["a text under a title", `<h1>${T}</h1>${text}`, "press-article"],
    ["one sentence", `<h1>${T}</h1><p>渡口从今天起每天多开两班船。</p>`, "none"],
    ["a text without a title of its own", text, "none"],
    [
      "teasers beside links",
      `<h1>${T}</h1><p>渡口从今天起每天多开两班船。${a(T)}</p><p>票价仍是两元。${a("月湖的冰")}</p>`,
      "list",
    ],
    [
      "a list of several pages",
      `<h1>${T}</h1>${text}<p>${a(T)} <a href="/nbzfxwfbh/cmnb/2.htm">下一页</a></p>`,
      "list",
    ],
  ])("%s", (_, html, page) => {
    const { record, page: read } = readBodyHtml(html, "", LIST);
    expect([read, record?.id ?? null]).toEqual([page, null]);
  });
});
