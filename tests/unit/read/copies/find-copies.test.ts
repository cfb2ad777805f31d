import { describe, expect, test } from "vitest";
import { readBodyHtml } from "../../../support/parsed-html";

const TITLE = "渡口添了班船吗？";
const S = [
  "渡口从今天起每天多开两班船，末班改在晚上八点。",
  "票价仍是两元，老人凭卡免费。",
  "新船比旧船宽一米，能放下四十辆自行车。",
  "港航中心说，雾天照旧停航，消息写在渡口的牌子上。",
];
const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const head = `<h1>${TITLE}</h1><p>http://www.cnnb.com.cn 中国宁波网 23年05月10日</p>`;
const source = `<h1>${TITLE}</h1><p>稿源：甬江晚刊 2023-05-10 09:17:55</p>`;
const first = `<div>${head}${p(S)}</div>`;

const PAGES: readonly (readonly [string, number, string])[] = [
  ["one copy", 1, first],
  ["two copies", 2, `${first}<div>${source}${p(S)}</div>`],
  ["three copies", 3, `${first}<div>${source}${p(S)}</div><div>${source}${p(S)}</div>`],
  ["a third copy without title under the second", 3, `${first}<div>${source}${p(S)}<div>${p(S)}</div></div>`],
  ["a copy without title", 2, `${first}<div>${p(S)}</div>`],
  ["a copy without its last paragraph", 2, `${first}<div>${source}${p(S.slice(0, 3))}</div>`],
  ["a copy without its first paragraph", 2, `${first}<div>${source}${p(S.slice(1))}</div>`],
  ["a copy with title and source line only", 2, `${first}<div>${source}</div>`],
  ["the title twice in a row", 1, `<h1>${TITLE}</h1>${first}`],
  ["two copies, each with its title twice", 2, `<h1>${TITLE}</h1>${first}<h1>${TITLE}</h1><div>${source}${p(S)}</div>`],
  ["the title again under the text", 1, `${first}<div>${TITLE}</div>`],
  [
    "the title with its day in a list",
    1,
    `${first}<ul><li><p>${TITLE}</p><p>2023-05-10</p><li><p>月湖荷花开了</p><p>2023-05-09</p></ul>`,
  ],
  ["the title with its day alone, as a list's only entry", 1, `${first}<div><p>${TITLE}</p><p>早班船</p></div>`],
  ["the lead of a widget", 1, `${first}<div><p>${TITLE}</p><p>2023-05-10 09:17</p><p>${S[0]}</p></div>`],
  [
    "a table of contents",
    1,
    `<h1>${TITLE}</h1>${p(["一、班次", "二、票价"])}${p(["一、班次", S[0] ?? "", "二、票价", S[1] ?? ""])}`,
  ],
  [
    "share hints twice",
    1,
    `${p(["用微信扫描二维码", "分享至好友和朋友圈"])}${first}${p(["用微信扫描二维码", "分享至好友和朋友圈"])}`,
  ],
  ["a caption twice", 1, `${first}${p(["图为渡口新添的班船（资料图）", "图为渡口新添的班船（资料图）"])}`],
  ["a refrain", 1, `<div>${head}${p([S[0] ?? "", S[1] ?? "", S[2] ?? "", S[1] ?? "", S[3] ?? ""])}</div>`],
  ["a question that equals the title", 1, `<div>${head}${p(["记者提问：", TITLE, "温良玉答：", ...S])}</div>`],
];

describe("a copy has a body that shares most of its sentences, in order, with the first", () => {
  test.each(PAGES)("%s", (_, copies, html) => {
    const { record } = readBodyHtml(html, `${TITLE}-中国宁波网`);
    expect([record?.copies, record?.title]).toEqual([copies, TITLE]);
  });
});

test("what only one copy says is a difference, and is never among the blocks that may be hidden", () => {
  const { record, copies, blocks, primary } = readBodyHtml(
    `<div>${head}${p(S.slice(0, 3))}</div><div>${source}${p(S)}</div>`,
    TITLE,
  );
  expect(record?.differences).toEqual([{ kept: S[3], dropped: null }]);
  expect(record?.paragraphs).toEqual(S);
  const hidden = copies.filter((_, i) => i !== primary).flatMap(({ repeated }) => repeated.map((i) => blocks[i]?.text));
  expect(hidden.filter((text) => text !== TITLE)).toEqual(S.slice(0, 3));
});

test("lines of one <pre> are hidden together or not at all", () => {
  const pre = (lines: readonly string[]) => `<pre>${lines.join("\n")}</pre>`;
  const other = "雾天改在上午十点开船。";
  const { copies, primary } = readBodyHtml(
    `<div>${head}${p(S)}</div><div>${source}${pre([...S.slice(0, 3), other])}</div>`,
    TITLE,
  );
  const dropped = copies[1 - primary];
  expect(dropped?.blocks).toHaveLength(4);
  expect(dropped?.blocks.filter((i) => dropped.repeated.includes(i))).toEqual([]);
});
