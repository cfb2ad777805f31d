import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Corrections } from "../../../../src/correct/corrections";
import { type Backup, readBackup, writeBackup } from "../../../../src/library/backup/backup";
import { mergeArticles, mergeCorrections } from "../../../../src/library/model/merge";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { sha256, textDigest } from "../../../../src/library/model/text-digest";
import { articleKey } from "../../../../src/read/page/article-key";
import { RECORDS } from "../../../support/records";

const MADE_AT = "2026-11-23T02:00:00.000Z";

async function saved(record: (typeof RECORDS)[keyof typeof RECORDS], more: Partial<SavedArticle> = {}) {
  const reading = { record, readAt: "2026-11-20T02:00:00.000Z", sha256: await textDigest(record) };
  return { ...newArticle(reading), ...more };
}

const ARTICLES = await Promise.all(Object.values(RECORDS).map((record) => saved(record)));
const CORRECTIONS: Corrections = { fields: { title: "新标题", source: null }, chosenDifferences: [] };

async function backupOf(backup: Partial<Backup> = {}): Promise<string> {
  return writeBackup({ articles: ARTICLES, deleted: [], corrections: new Map(), settings: {}, ...backup }, MADE_AT);
}

/** The file with other lines under a head that knows nothing of it, or does. */
async function withBody(text: string, change: (body: string) => string, isHeadTold = true): Promise<string> {
  const [head = "", ...lines] = text.split("\n");
  const body = change(lines.join("\n"));
  return `${isHeadTold ? JSON.stringify({ ...JSON.parse(head), sha256: await sha256(body) }) : head}\n${body}`;
}

describe("a backup", () => {
  const texts = fc.string({ unit: "grapheme" });
  const articles = fc.uniqueArray(
    fc.record({
      savedAt: fc.constant(MADE_AT),
      current: fc.constantFrom(...ARTICLES.map(({ current }) => current)),
      older: fc.array(fc.constantFrom(...ARTICLES.map(({ current }) => current)), { maxLength: 2 }),
      ignoredDigest: fc.option(texts),
      tags: fc.array(texts),
      notes: texts,
    }),
    { selector: ({ current }) => articleKey(current.record), maxLength: 4 },
  );
  const withKey = (article: Omit<SavedArticle, "key">): SavedArticle => ({
    ...article,
    key: articleKey(article.current.record),
  });
  const numbers = fc.stringMatching(/^\d{9}(?:_\d{2})?$/u);
  const corrections = fc.array(
    fc.tuple(
      numbers,
      fc.record({
        fields: fc.record({ title: fc.constant("甲"), source: fc.option(fc.constant("乙")) }, { requiredKeys: [] }),
        chosenDifferences: fc.constant([{ kept: "一", dropped: null }]),
      }),
    ),
    { maxLength: 3 },
  );
  const settings = fc.record({ fold: fc.boolean(), csvGuard: fc.boolean() }, { requiredKeys: [] });

  test("that is restored is what was backed up", async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, corrections, settings, async (articles, gone, corrections, settings) => {
        const deleted = gone.map(withKey).map((article) => ({ key: article.key, deletedAt: MADE_AT, article }));
        const backup = { articles: articles.map(withKey), deleted, corrections: new Map(corrections), settings };
        const read = await readBackup(await writeBackup(backup, MADE_AT));
        expect(read).toEqual({ ...backup, refused: 0 });
      }),
      { seed: 20_261_123 },
    );
  });

  test("is lines of JSON, the first of which says what follows", async () => {
    const text = await backupOf({ corrections: new Map([["030409182", CORRECTIONS]]), settings: { fold: false } });
    const [head, settings, corrections, article] = text.split("\n").map((line) => line && JSON.parse(line));
    expect(head).toMatchObject({ format: "press-reader-backup/2", madeAt: MADE_AT, articles: 8, corrections: 1 });
    expect([settings, corrections, article]).toEqual([
      { settings: { fold: false } },
      { key: "030409182", corrections: CORRECTIONS },
      { article: ARTICLES[0] },
    ]);
  });
});

describe("a file is refused", () => {
  test.each<[name: string, text: (good: string) => string | Promise<string>, problem: string]>([
    ["empty", () => "", "foreign"],
    ["a page", () => "<!doctype html>\n<title>x</title>", "foreign"],
    ["settings", () => '{"format":"press-reader-settings/1","settings":{}}\n', "foreign"],
    ["other JSON", () => '[1]\n{"article":{}}\n', "foreign"],
    ["of a later form", (good) => good.replace("backup/2", "backup/3"), "newer"],
    ["cut off", (good) => good.slice(0, -40), "damaged"],
    ["with a character changed", (good) => good.replace("渔业", "鱼业"), "damaged"],
    ["with a line too many", (good) => `${good}{"article":{}}\n`, "damaged"],
  ])("%s", async (_, change, problem) => {
    const good = await backupOf();
    expect(await readBackup(await change(good))).toBe(problem);
  });
});

const ARTICLE = ARTICLES[0];
if (ARTICLE === undefined) throw new Error("no article");
const { current } = ARTICLE;
const RECORD = current.record;

/** A file of one article and another entry. */
async function withEntry(entry: unknown) {
  const good = await backupOf({ articles: ARTICLES.slice(1, 2) });
  return readBackup(
    await withBody(good, (body) => `${body}${typeof entry === "string" ? entry : JSON.stringify(entry)}\n`),
  );
}

const articleWith = (more: object) => ({ article: { ...ARTICLE, ...more } });
const recordWith = (more: object) => articleWith({ current: { ...current, record: { ...RECORD, ...more } } });

describe("an entry is refused, and the others are restored", () => {
  test.each<[name: string, entry: unknown]>([
    ["that is not JSON", "{"],
    ["that is not an object", "[]"],
    ["of no known kind", {}],
    ["with an empty article", { article: {} }],
    ["with a record of another site", recordWith({ url: "https://evil.example/system/2022/11/18/030409182.shtml" })],
    [
      "with a record whose site only ends like ours",
      recordWith({ url: "http://evilcnnb.com.cn/system/2022/11/18/030409182.shtml" }),
    ],
    ["with an address that runs a script", recordWith({ url: "javascript:alert(1)" })],
    ["with a number of copies that is text", recordWith({ copies: "2" })],
    ["with a tag that is not text", articleWith({ tags: [1] })],
    ["without tags", articleWith({ tags: null })],
    ["with 1001 tags", articleWith({ tags: Array.from({ length: 1001 }, String) })],
    ["with a tag of 1001 characters", articleWith({ tags: ["长".repeat(1001)] })],
    ["with notes of a million characters and one", articleWith({ notes: "长".repeat(1_000_001) })],
    ["with an older version that is none", articleWith({ older: [{ readAt: "", sha256: "" }] })],
    ["with a dismissed text that is a number", articleWith({ ignoredDigest: 7 })],
    ["with an instant in words", articleWith({ savedAt: "昨天" })],
    ["with an instant that does not exist", articleWith({ savedAt: "2026-13-20T02:00:00.000Z" })],
    ["under the key of another article", articleWith({ key: "030409183" })],
    ["under a key of the language", articleWith({ key: "__proto__" })],
    ["with corrections that are none", { key: ARTICLE.key, corrections: 1 }],
    [
      "with a correction that makes no sense",
      { key: ARTICLE.key, corrections: { fields: { title: 7 }, chosenDifferences: [] } },
    ],
    [
      "with corrections under a key of the language",
      `{"key":"__proto__","corrections":{"fields":{},"chosenDifferences":[]}}`,
    ],
    [
      "with corrections of another site",
      { key: "https://evil.example/", corrections: { fields: {}, chosenDifferences: [] } },
    ],
    ["with a setting that makes no sense", { settings: { fold: 1 } }],
    ["with a deleted article under another key", { deleted: { key: "x", deletedAt: MADE_AT, article: ARTICLE } }],
    ["with a deletion at no time", { deleted: { key: ARTICLE.key, deletedAt: "", article: ARTICLE } }],
  ])("%s", async (_, entry) => {
    expect(await withEntry(entry)).toEqual({
      articles: ARTICLES.slice(1, 2),
      deleted: [],
      corrections: new Map(),
      settings: {},
      refused: 1,
    });
  });

  test.each<[name: string, entry: unknown]>([
    ["a thousand tags", articleWith({ tags: Array.from({ length: 1000 }, String) })],
    ["a tag of a thousand characters", articleWith({ tags: ["长".repeat(1000)] })],
    ["a field of a later version", articleWith({ excerpts: [] })],
  ])("but not one with %s", async (_, entry) => {
    const { article } = entry as { readonly article: SavedArticle };
    expect(await withEntry(entry)).toMatchObject({ articles: [ARTICLES[1], article], refused: 0 });
  });

  test("a key that would change all objects is dropped", async () => {
    const read = await withEntry(JSON.stringify({ article: ARTICLE }).replace("{", '{"__proto__":{"isEvil":true},'));
    const dropped = await withEntry(
      JSON.stringify({ article: ARTICLE }).replace('"tags":', '"__proto__":{"isEvil":true},"tags":'),
    );
    for (const each of [read, dropped]) {
      const article = typeof each === "string" ? undefined : each.articles[1];
      expect([article, Object.hasOwn(article ?? {}, "__proto__")]).toEqual([ARTICLE, false]);
    }
  });
});

describe("a backup of version 0.1", () => {
  const OLD_NAMES: readonly (readonly [now: string, old: string])[] = [
    ["current", "reading"],
    ["older", "others"],
    ["ignoredDigest", "passedOver"],
    ["chosenDifferences", "readings"],
  ];

  /** The file as that version wrote it: other names, in the older form. */
  async function oldBackup(backup: Partial<Backup>): Promise<string> {
    const text = await backupOf(backup);
    const renamed = await withBody(text, (body) =>
      OLD_NAMES.reduce((each, [now, old]) => each.replaceAll(`"${now}":`, `"${old}":`), body),
    );
    return renamed.replace("press-reader-backup/2", "press-reader-backup/1").replace('"deleted":0,', "");
  }

  test("is restored whole", async () => {
    const article = { ...ARTICLE, older: [current], ignoredDigest: "x", tags: ["渔业"], notes: "要核对" };
    const corrections = new Map([
      [ARTICLE.key, { ...CORRECTIONS, chosenDifferences: [{ kept: "一", dropped: "二" }] }],
    ]);
    const text = await oldBackup({ articles: [article], corrections, settings: { fold: false } });
    expect(text).toContain('"reading":{');
    expect(text).not.toContain('"current":');
    expect(await readBackup(text)).toEqual({
      articles: [article],
      deleted: [],
      corrections,
      settings: { fold: false },
      refused: 0,
    });
  });
});

describe("a library that is merged with a backup", () => {
  const other = { record: RECORDS.full, readAt: "2026-11-22T02:00:00.000Z", sha256: "x" };
  const merge = (here: readonly SavedArticle[], there: readonly SavedArticle[]) =>
    mergeArticles(new Map(here.map((article) => [article.key, article])), there);

  test("gets what it lacks and leaves what it has", () => {
    expect(merge(ARTICLES.slice(0, 2), ARTICLES)).toEqual({
      articles: ARTICLES.slice(2),
      added: 6,
      merged: 0,
      same: 2,
    });
  });

  test("keeps both texts, all tags and both notes", async () => {
    const here = await saved(RECORDS.full, { tags: ["渔业"], notes: "要核对" });
    const there = {
      ...here,
      savedAt: "2026-11-01T02:00:00.000Z",
      current: other,
      tags: ["专题", "渔业"],
      notes: "已核对",
    };
    const expected = {
      ...here,
      savedAt: "2026-11-01T02:00:00.000Z",
      current: other,
      older: [here.current],
      tags: ["渔业", "专题"],
      notes: "要核对\n\n已核对",
    };
    expect(merge([here], [there])).toEqual({ articles: [expected], added: 0, merged: 1, same: 0 });
  });

  test("leaves out notes that the others contain, and keeps the text that was passed over here", async () => {
    const here = await saved(RECORDS.full, { notes: "要核对：第三段", ignoredDigest: "x" });
    const there = await saved(RECORDS.full, { notes: "要核对", ignoredDigest: "y" });
    expect(merge([here], [there])).toEqual({ articles: [], added: 0, merged: 0, same: 1 });
    expect(merge([there], [here]).articles).toEqual([{ ...there, notes: "要核对：第三段" }]);
  });

  test("a second time is as it was", async () => {
    const here = await saved(RECORDS.full, { notes: "要核对", older: [other] });
    const there = await saved(RECORDS.full, { tags: ["渔业"], notes: "要核对！", ignoredDigest: "y" });
    const { articles } = merge([here], [there]);
    expect(articles).toHaveLength(1);
    expect(merge(articles, [there])).toEqual({ articles: [], added: 0, merged: 0, same: 1 });
    expect(merge([here], [here])).toEqual({ articles: [], added: 0, merged: 0, same: 1 });
  });

  test("keeps what was corrected here, and takes what was corrected only there", () => {
    const there: Corrections = {
      fields: { title: "别的", editors: ["林清雅"] },
      chosenDifferences: [{ kept: "一", dropped: "二" }],
    };
    expect(mergeCorrections(CORRECTIONS, there)).toEqual({
      fields: { title: "新标题", source: null, editors: ["林清雅"] },
      chosenDifferences: [{ kept: "一", dropped: "二" }],
    });
    expect(mergeCorrections(there, there)).toEqual(there);
  });
});
