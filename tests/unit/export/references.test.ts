import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeBibtex } from "../../../src/export/bibtex";
import { writeCsl } from "../../../src/export/csl";
import type { ExportEntry, ExportOptions } from "../../../src/export/export-entry";
import { writeRis } from "../../../src/export/ris";
import type { CitationChoices } from "../../../src/present/citation";
import { entriesOf, OPTIONS, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

const { empty, full, hostile, long, news, twoAnswerers } = RECORDS;

type Writer = (entries: readonly ExportEntry[], options: ExportOptions) => Iterable<string>;

const WRITERS: readonly (readonly [name: string, write: Writer])[] = [
  ["RIS", writeRis],
  ["BibTeX", writeBibtex],
  ["CSL-JSON", writeCsl],
];

/** The items as citation-js reads them, its own notes on the way left out. */
function read(write: Writer, entries: readonly ExportEntry[], author: CitationChoices["author"] = "site") {
  const { data } = new Cite(whole(write(entries, { ...OPTIONS, citation: { ...OPTIONS.citation, author } })));
  return data.map(({ _graph, ...item }) => item);
}

const DAY = { "date-parts": [[2022, 11, 18]] };
const TODAY = { "date-parts": [[2026, 11, 23]] };

describe("read by citation-js", () => {
  test("RIS", () => {
    expect(read(writeRis, [SAVED])).toEqual([
      {
        type: "webpage",
        id: "cnnb-030409182",
        author: [{ family: "中国宁波网" }],
        title: full.title,
        "collection-title": "中国宁波网",
        issued: DAY,
        URL: full.url,
        language: "zh-CN",
        keyword: "海洋,产业，2022",
        note: ["编辑：林清雅", "与去年的数字核对。 已核。"],
      },
    ]);
  });

  test("BibTeX", () => {
    expect(read(writeBibtex, [SAVED])).toEqual([
      {
        type: "webpage",
        id: "cnnb-030409182",
        "citation-key": "cnnb-030409182",
        author: [{ family: "中国宁波网" }],
        title: full.title,
        publisher: "中国宁波网",
        issued: DAY,
        accessed: TODAY,
        URL: full.url,
        language: "chinese",
        keyword: "海洋,产业，2022",
        note: "编辑：林清雅; 与去年的数字核对。 已核。",
      },
    ]);
  });

  test("CSL-JSON", () => {
    expect(read(writeCsl, [SAVED])).toEqual([
      {
        type: "webpage",
        id: "cnnb-030409182",
        author: [{ literal: "中国宁波网" }],
        title: full.title,
        "container-title": "中国宁波网",
        issued: DAY,
        accessed: TODAY,
        URL: full.url,
        language: "zh-CN",
        keyword: "海洋, 产业，2022",
        note: "编辑：林清雅\n与去年的数字核对。\n已核。",
      },
    ]);
  });

  describe.each(WRITERS)("%s", (_, write) => {
    const names = (author: CitationChoices["author"]) =>
      read(write, entriesOf(twoAnswerers, news), author).map(({ author: authors }) =>
        Array.isArray(authors) ? authors.map(({ family, literal }) => family ?? literal) : [],
      );

    test("the author is the one of the citations: whole names, the editor never", () => {
      expect(names("site")).toEqual([["中国宁波网"], ["中国宁波网"]]);
      expect(names("office")).toEqual([["宁波市人民政府新闻办公室"], ["宁波市人民政府新闻办公室"]]);
      expect(names("spokesperson")).toEqual([["顾云舟", "苏明远"], []]);
      expect(names("none")).toEqual([[], []]);
    });

    test("all authors, however many a citation would name", () => {
      const [item] = read(write, entriesOf(long), "spokesperson");
      expect(item?.author).toHaveLength(5);
    });

    test("a name stays one and whole, whatever is in it", () => {
      const spokespersons = ["Anna Berg", "甲 and 乙", "van Loon, Piet"].map((name) => ({ name, position: null }));
      const [item] = read(write, entriesOf({ ...empty, spokespersons }), "spokesperson");
      expect(item?.author).toHaveLength(3);
      if (write !== writeRis) expect(JSON.stringify(item?.author)).not.toContain("given");
    });

    test("hostile text comes back verbatim", () => {
      const [item] = read(write, entriesOf(hostile));
      expect(item).toMatchObject({ title: hostile.title, URL: hostile.url });
    });

    test("what is not stated is not there", () => {
      const [item] = read(write, entriesOf(empty), "none");
      expect(Object.keys(item ?? {})).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:author|issued|note|keyword)$/u)]),
      );
    });

    test("no text ends its field, its entry or the file", () => {
      const title = "甲}\r\nER  - \r\nTY  - BOOK\n@book{x, title={乙\\";
      const items = read(write, entriesOf({ ...empty, title }, news));
      expect(items.map((item) => item.title)).toEqual([
        write === writeCsl ? title : title.replaceAll(/\s+/gu, " "),
        news.title,
      ]);
    });
  });
});

test.each(WRITERS)("in %s any title comes back, and the entry after it", (_, write) => {
  const marks = [..."甲a1\\{}$%#&_^~@\"'`,;:=+-<>|/()[] “—😀"];
  const words = (text: unknown) => String(text).replaceAll(/\s+/gu, " ").trim();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...marks), maxLength: 14 }), (middle) => {
      // Of what looks like a tag this reader makes something else.
      const title = `题${middle.replaceAll("<", "")}尾`;
      expect(read(write, entriesOf({ ...empty, title }, news)).map((item) => words(item.title))).toEqual([
        words(title),
        news.title,
      ]);
    }),
    { seed: 20221110, numRuns: 300 },
  );
});

// RIS has a line for each.
test.each(WRITERS.slice(1))("in %s a comma makes no two keywords of one", (_, write) => {
  const [item] = read(write, [{ ...SAVED, tags: ["甲,乙", "丙"] }]);
  expect(String(item?.keyword).split(/,\s*/u)).toEqual(["甲，乙", "丙"]);
});

describe("RIS", () => {
  test("tags with two spaces, lines with CRLF, the day of reading", () => {
    const lines = whole(writeRis(entriesOf(news), OPTIONS)).split("\r\n");
    expect(lines).toEqual([
      "TY  - ELEC",
      "ID  - cnnb-030191234",
      "AU  - 中国宁波网",
      "TI  - 月湖公园桂花开了",
      "T2  - 中国宁波网",
      "PY  - 2020",
      "DA  - 2020/09/23",
      "Y2  - 2026/11/23",
      `UR  - ${news.url}`,
      "LA  - zh-CN",
      "N1  - 编辑：周晚晴、江予白",
      "ER  - ",
      "",
    ]);
  });

  test("no kind of line end is left in a value", () => {
    const title = "甲\u0085乙\u2028丙\u2029丁\u000B戊";
    expect(whole(writeRis(entriesOf({ ...empty, title }), OPTIONS))).toContain("\r\nTI  - 甲 乙 丙 丁 戊\r\n");
  });
});

describe("BibTeX", () => {
  test("an address ends no field", () => {
    const url = `${news.url}?a={b}\\`;
    const text = whole(writeBibtex(entriesOf({ ...news, url }), OPTIONS));
    expect(text).toContain(`  url = {${news.url}?a=%7Bb%7D%5C},\n`);
  });

  test("marks that TeX would make others of come back as they are", () => {
    const title = "服务群众--从“一件事”做起 --- ''甲'' `乙`";
    expect(read(writeBibtex, entriesOf({ ...empty, title }))[0]?.title).toBe(title);
  });

  test("marks that TeX would act on", () => {
    const text = whole(writeBibtex(entriesOf({ ...empty, title: "50% & {甲_乙} ~$1 #2 ^3 \\x" }), OPTIONS));
    expect(text).toContain(
      "title = {50\\% \\& \\textbraceleft{}甲\\_乙\\textbraceright{} \\textasciitilde{}\\$1 \\#2 \\textasciicircum{}3 \\textbackslash{}x},",
    );
  });
});
