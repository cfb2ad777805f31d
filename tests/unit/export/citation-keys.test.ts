import { describe, expect, test } from "vitest";
import { citationKeys } from "../../../src/export/citation-keys";
import { RECORDS } from "../../support/records";

const { full, news } = RECORDS;
const secondPage = { ...full, url: full.url.replace(".shtml", "_02.shtml") };
const elsewhere = { ...full, url: full.url.replace("www.", "news.") };
const unnumbered = { ...full, id: null, url: "http://www.cnnb.com.cn/nbzfxwfbh/zt/index.shtml" };

describe("keys to cite by", () => {
  test.each([
    ["the article's number", [full, news], ["cnnb-030409182", "cnnb-030191234"]],
    ["a later page", [full, secondPage], ["cnnb-030409182", "cnnb-030409182-02"]],
    ["a later page with a query", [{ ...secondPage, url: `${secondPage.url}?from=list` }], ["cnnb-030409182-02"]],
    ["no number", [unnumbered], ["cnnb-e83325d1"]],
    ["the same number elsewhere", [full, elsewhere], ["cnnb-030409182", "cnnb-030409182-81c37cdb"]],
    [
      "the same record again and again",
      [full, full, full, full],
      ["cnnb-030409182", "cnnb-030409182-a4a5fd39", "cnnb-030409182-a4a5fd39-2", "cnnb-030409182-a4a5fd39-3"],
    ],
  ])("%s", (_, records, keys) => {
    expect(citationKeys(records)).toEqual(keys);
  });

  test("do not depend on what stands beside a record", () => {
    expect(citationKeys([news, secondPage, unnumbered, full])).toEqual(
      [news, secondPage, unnumbered, full].flatMap((record) => citationKeys([record])),
    );
  });
});
