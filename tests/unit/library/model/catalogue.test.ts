import { describe, expect, test } from "vitest";
import type { Corrections } from "../../../../src/correct/corrections";
import {
  type Catalogue,
  EMPTY_CATALOGUE,
  findKeys,
  readCatalogue,
  withArticles,
} from "../../../../src/library/model/catalogue";
import { rowOf } from "../../../../src/library/model/row";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { searchKey, searchText, termsOf } from "../../../../src/library/model/search";
import { RECORDS } from "../../../support/records";

const [full, news] = [RECORDS.full, RECORDS.news].map((record) =>
  newArticle({ record, readAt: "2026-11-20T02:00:00.000Z", sha256: "" }),
);
const KEY = full?.key ?? "";
const SOURCE: Corrections = { fields: { title: "改过的标题", spokespersons: [] }, chosenDifferences: [] };

function libraryOf(articles: readonly (SavedArticle | undefined)[]) {
  const there = articles.filter((article) => article !== undefined);
  return {
    rows: async () => there.map((article) => rowOf(article)),
    texts: async () => new Map(there.map((each) => [each.key, searchKey(searchText(each, each.current.record))])),
    articles: async (keys: readonly string[]) => there.filter(({ key }) => keys.includes(key)),
  };
}

const found = (catalogue: Catalogue, query: string) => findKeys(catalogue, termsOf(query)) ?? "all";

describe("the library in memory", () => {
  test("is what was saved", async () => {
    const catalogue = await readCatalogue(libraryOf([full, news]), new Map());
    expect([...catalogue.rows.values()].map(({ title }) => title)).toEqual([RECORDS.full.title, RECORDS.news.title]);
    expect(found(catalogue, "桂花")).toEqual(new Set([news?.key]));
    expect(found(catalogue, " ")).toBe("all");
  });

  test("with what the reader has corrected, in the table and in the search", async () => {
    const catalogue = await readCatalogue(
      libraryOf([full, news]),
      new Map([
        [KEY, SOURCE],
        ["000000000", SOURCE],
      ]),
    );
    expect(catalogue.rows.get(KEY)).toMatchObject({ title: "改过的标题", spokespersons: [] });
    expect(found(catalogue, "改过的标题")).toEqual(new Set([KEY]));
    expect(catalogue.rows.size).toBe(2);
  });

  test("follows what is saved, changed and taken out", () => {
    const saved = withArticles(EMPTY_CATALOGUE, [KEY], full ? [full] : [], new Map());
    expect(found(saved, "海洋牧场")).toEqual(new Set([KEY]));
    const noted = withArticles(saved, [KEY], full ? [{ ...full, notes: "要核对" }] : [], new Map([[KEY, SOURCE]]));
    expect([found(noted, "要核对"), noted.rows.get(KEY)?.title]).toEqual([new Set([KEY]), "改过的标题"]);
    const gone = withArticles(noted, [KEY], [], new Map());
    expect([gone.rows.size, gone.texts.size]).toEqual([0, 0]);
    // What is shown at present does not change under the table.
    expect(saved.rows.get(KEY)?.title).toBe(RECORDS.full.title);
  });
});
