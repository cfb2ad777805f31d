import { describe, expect, test } from "vitest";
import { type CitationChoices, citation } from "../src/present/citation";
import type { PressRecord, Spokesperson } from "../src/record";
import { RECORDS } from "./records";

/** The page that the strings of the standard's community style were made for. */
const PAGE: PressRecord = {
  ...RECORDS.full,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml",
  title: "宁波的时尚纺织服装产业如何更好地高质量发展？",
  publishedAt: "2022-11-10T18:11:29+08:00",
};
const USUAL: CitationChoices = { edition: "2025", style: "number", author: "site" };
const ACCESSED = "2026-11-23";
const URL = `${PAGE.url}.`;
const TITLE = `${PAGE.title}[EB/OL]`;

const speakers = (...names: readonly string[]): readonly Spokesperson[] =>
  names.map((name) => ({ name, position: null }));

/** Compared once with what citeproc makes of the styles of the two editions. */
const CASES: readonly (readonly [
  name: string,
  choices: Partial<CitationChoices>,
  record: Partial<PressRecord>,
  entry: string,
])[] = [
  ["2025 by number", {}, {}, `中国宁波网. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`],
  ["2015 by number", { edition: "2015" }, {}, `中国宁波网. ${TITLE}. (2022-11-10)[2026-11-23]. ${URL}`],
  [
    "2025 by author and year",
    { style: "author-year" },
    {},
    `中国宁波网，2022. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  [
    "2015 by author and year",
    { edition: "2015", style: "author-year" },
    {},
    `中国宁波网, 2022. ${TITLE}. (2022-11-10)[2026-11-23]. ${URL}`,
  ],
  ["without author the title comes first", { author: "none" }, {}, `${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`],
  [
    "nobody, by author and year",
    { author: "none", style: "author-year" },
    {},
    `佚名，2022. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  ["the office", { author: "office" }, {}, `宁波市人民政府新闻办公室. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`],
  ["the spokesperson", { author: "spokesperson" }, {}, `沈立帆. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`],
  [
    "a spokesperson whom the page does not name",
    { author: "spokesperson" },
    { spokespersons: [] },
    `${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  [
    "a spokesperson whom the page does not name, by author and year",
    { author: "spokesperson", style: "author-year" },
    { spokespersons: [] },
    `佚名，2022. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  [
    "three spokespersons",
    { author: "spokesperson" },
    { spokespersons: speakers("沈立帆", "顾云舟", "苏明远") },
    `沈立帆，顾云舟，苏明远. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  [
    "four spokespersons",
    { author: "spokesperson" },
    { spokespersons: speakers("沈立帆", "顾云舟", "苏明远", "叶知秋") },
    `沈立帆，顾云舟，苏明远，等. ${TITLE}. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  [
    "four spokespersons, 2015 by author and year",
    { author: "spokesperson", edition: "2015", style: "author-year" },
    { spokespersons: speakers("沈立帆", "顾云舟", "苏明远", "叶知秋") },
    `沈立帆, 顾云舟, 苏明远, 等, 2022. ${TITLE}. (2022-11-10)[2026-11-23]. ${URL}`,
  ],
  ["no date on the page", {}, { publishedAt: null }, `中国宁波网. ${TITLE}. [2026-11-23]. ${URL}`],
  [
    "no date on the page, by author and year",
    { style: "author-year" },
    { publishedAt: null },
    `中国宁波网，[2026]. ${TITLE}. [2026-11-23]. ${URL}`,
  ],
  ["a day without time", {}, { publishedAt: "2018-03-20" }, `中国宁波网. ${TITLE}. （2018-03-20）[2026-11-23]. ${URL}`],
  [
    "quotes, brackets and trailing marks in the title",
    {},
    { title: "聚焦“三品”[图]（第二场）：怎么干？！" },
    `中国宁波网. 聚焦“三品”[图]（第二场）：怎么干？！[EB/OL]. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
  [
    "a title that ends in full stops",
    {},
    { title: "一问一答..." },
    `中国宁波网. 一问一答...[EB/OL]. （2022-11-10）[2026-11-23]. ${URL}`,
  ],
];

describe("an entry after GB/T 7714", () => {
  test.each(CASES)("%s", (_, choices, record, entry) => {
    expect(citation({ ...PAGE, ...record }, { ...USUAL, ...choices }, ACCESSED)).toBe(entry);
  });

  test("never names the editor", () => {
    expect(citation(RECORDS.news, { ...USUAL, author: "spokesperson" }, ACCESSED)).not.toContain("周晚晴");
  });
});
