import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Corrections } from "../../../../src/correct/corrections";
import { articleCheck } from "../../../../src/library/backup/article-check";
import { type Backup, type BackupChecks, readBackup, writeBackup } from "../../../../src/library/backup/backup";
import { mergeArticles, mergeCorrections } from "../../../../src/library/backup/merge";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { sha256, textDigest } from "../../../../src/library/model/text-digest";
import { settingsAmong } from "../../../../src/settings/settings";
import { RECORDS } from "../../../support/records";

const MADE_AT = "2026-11-23T02:00:00.000Z";
const checks: BackupChecks = {
  isArticle: await articleCheck(),
  settingsAmong: (values) => settingsAmong({ ...values }),
};

async function saved(record: (typeof RECORDS)[keyof typeof RECORDS], more: Partial<SavedArticle> = {}) {
  const reading = { record, readAt: "2026-11-20T02:00:00.000Z", sha256: await textDigest(record) };
  return { ...newArticle(reading), ...more };
}

const ARTICLES = await Promise.all(Object.values(RECORDS).map((record) => saved(record)));
const CORRECTIONS: Corrections = { fields: { title: "新标题", source: null }, chosenDifferences: [] };

async function backupOf(backup: Partial<Backup> = {}): Promise<string> {
  return writeBackup({ articles: ARTICLES, corrections: new Map(), settings: {}, ...backup }, MADE_AT);
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
      key: texts,
      savedAt: fc.constant(MADE_AT),
      current: fc.constantFrom(...ARTICLES.map(({ current: reading }) => reading)),
      older: fc.array(fc.constantFrom(...ARTICLES.map(({ current }) => current)), { maxLength: 2 }),
      ignoredDigest: fc.option(texts),
      tags: fc.array(texts),
      notes: texts,
    }),
    { selector: ({ key }) => key, maxLength: 4 },
  );
  const corrections = fc.array(
    fc.tuple(
      texts,
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
      fc.asyncProperty(articles, corrections, settings, async (articles, corrections, settings) => {
        const backup = { articles, corrections: new Map(corrections), settings };
        expect(await readBackup(await writeBackup(backup, MADE_AT), checks)).toEqual(backup);
      }),
      { seed: 20_261_123 },
    );
  });

  test("is lines of JSON, the first of which says what follows", async () => {
    const text = await backupOf({ corrections: new Map([["030409182", CORRECTIONS]]), settings: { fold: false } });
    const [head, settings, corrections, article] = text.split("\n").map((line) => line && JSON.parse(line));
    expect(head).toMatchObject({ format: "press-reader-backup/1", madeAt: MADE_AT, articles: 8, corrections: 1 });
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
    ["of a later form", (good) => good.replace("backup/1", "backup/2"), "newer"],
    ["cut off", (good) => good.slice(0, -40), "damaged"],
    ["with a character changed", (good) => good.replace("渔业", "鱼业"), "damaged"],
    ["with a line too many", (good) => `${good}{"article":{}}\n`, "damaged"],
    [
      "with a record that is none",
      (good) => withBody(good, (body) => body.replace('"copies":2', '"copies":"2"')),
      "damaged",
    ],
    [
      "with an article that is none",
      (good) => withBody(good, (body) => body.replace('"tags":[]', '"tags":[1]')),
      "damaged",
    ],
    [
      "with another text that is none",
      (good) => withBody(good, (body) => body.replace('"older":[]', '"older":[{"readAt":"","sha256":""}]')),
      "damaged",
    ],
    [
      "with a text passed over that is none",
      (good) => withBody(good, (body) => body.replace('"ignoredDigest":null', '"ignoredDigest":7')),
      "damaged",
    ],
    [
      "with an instant that is none",
      (good) => withBody(good, (body) => body.replace(/"savedAt":"[^"]*"/u, '"savedAt":"昨天"')),
      "damaged",
    ],
    ["with corrections that are none", (good) => withBody(good, () => '{"key":"x","corrections":1}\n'), "damaged"],
    ["with a line that is nothing of ours", (good) => withBody(good, (body) => `${body}{}\n`), "damaged"],
    ["with a setting that is none", (good) => withBody(good, () => '{"settings":{"fold":1}}\n'), "damaged"],
    ["with a line that is no JSON", (good) => withBody(good, (body) => `${body}{\n`), "damaged"],
  ])("%s", async (_, change, problem) => {
    const good = await backupOf();
    expect(await readBackup(await change(good), checks)).toBe(problem);
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
