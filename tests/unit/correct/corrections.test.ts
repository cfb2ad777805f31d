import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { applyCorrections } from "../../../src/correct/apply-corrections";
import { type Corrections, NO_CORRECTIONS, withVariant } from "../../../src/correct/corrections";
import { fieldStates } from "../../../src/correct/field-states";
import { changeCorrections, keepDraft, MOST_DRAFTS, readCorrections } from "../../../src/correct/store";
import { citation } from "../../../src/present/citation";
import type { Difference, PressRecord } from "../../../src/record";
import schema from "../../../src/record.schema.json";
import { RECORDS } from "../../support/records";

const { full, anonymous, twoAnswerers, speech } = RECORDS;

function corrected(
  read: PressRecord,
  fields: Corrections["fields"],
  chosenDifferences: Corrections["chosenDifferences"] = [],
) {
  return applyCorrections(read, { fields, chosenDifferences: chosenDifferences });
}

const isRecord = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

describe("corrections laid over what was read", () => {
  test.each(Object.entries(RECORDS))("change nothing where there are none: %s", (_, record) => {
    expect(applyCorrections(record, NO_CORRECTIONS)).toEqual(record);
  });

  test("count in place of what was read, and say that they are corrections", () => {
    const fields = { title: "新标题", publishedAt: "2022-11-19", source: null, editors: ["周晚晴", "江予白"] };
    const record = corrected(full, fields);
    const { source: _, ...evidence } = full.evidence;
    expect(record).toEqual({
      ...full,
      ...fields,
      evidence: {
        ...evidence,
        title: { text: "新标题", from: "correction" },
        publishedAt: { text: "2022-11-19", from: "correction" },
        editors: { text: "周晚晴、江予白", from: "correction" },
      },
    });
    expect(citation(record, { edition: "2025", style: "number", author: "site" }, "2026-11-23")).toBe(
      `中国宁波网. 新标题[EB/OL]. （2022-11-19）[2026-11-23]. ${full.url}.`,
    );
  });

  test("settle what the page's witnesses dispute", () => {
    expect(corrected(anonymous, { publishedAt: "2012-08-17" }).evidence.publishedAt).toEqual({
      text: "2012-08-17",
      from: "correction",
    });
  });

  test("of a spokesperson are those of the answers too", () => {
    const spokesperson = { name: "沈立凡", position: "市农业农村局局长" };
    const { exchanges } = corrected(full, { spokespersons: [spokesperson] });
    expect(exchanges.map(({ answers }) => answers.map(({ speaker }) => speaker))).toEqual([[spokesperson]]);
  });

  test("that name other people leave the answers of the rest to who gave them", () => {
    const spokespersons = [{ name: "苏明远", position: "市交通局局长" }];
    const { exchanges } = corrected(twoAnswerers, { spokespersons });
    expect(exchanges[0]?.answers.map(({ speaker }) => speaker)).toEqual([
      { name: "顾云舟", position: "市住建局总工程师" },
      { name: "苏明远", position: "市交通局局长" },
    ]);
  });

  test.each(Object.entries(RECORDS))("leave a record of the schema: %s", (_, record) => {
    isRecord(corrected(record, { publishedAt: null, source: "宁波日报", editors: [], spokespersons: [] }));
    expect(isRecord.errors ?? []).toEqual([]);
  });
});

describe("the other print's reading, where the reader takes it", () => {
  const pageOf = (name: string): PressRecord => {
    const { record } = JSON.parse(readFileSync(`tests/pages/${name}/expected.json`, "utf8"));
    return { ...record, evidence: {} };
  };

  test("stands in the text and in all that is read from it", () => {
    const read = twoAnswerers;
    const record = corrected(read, {}, read.differences);
    const [difference] = read.differences;
    expect(record.paragraphs).toEqual([read.paragraphs[0], difference?.dropped, read.paragraphs[2]]);
    expect(record.exchanges[0]?.answers[0]?.paragraphs).toEqual([
      "谢谢记者朋友的提问。目前在建线路5条，总里程108公里。",
    ]);
    expect(record.figures.map(({ text }) => text)).toEqual(["5条", "108公里", "2条"]);
    expect(record.spokespersons).toEqual(read.spokespersons);
    expect(record.differences).toEqual([{ kept: difference?.dropped, dropped: difference?.kept }]);
  });

  test("may lack a paragraph", () => {
    const read = pageOf("prints-lack-a-paragraph");
    const record = corrected(read, {}, read.differences);
    expect(record.paragraphs).toEqual(read.paragraphs.filter((text) => text !== read.differences[0]?.kept));
    expect(record.exchanges[0]?.answers[0]?.paragraphs.join("")).not.toContain("收购点96个");
  });

  test("may be the title's", () => {
    const record = corrected(pageOf("prints-differ-in-title"), {}, pageOf("prints-differ-in-title").differences);
    expect(record.title).toBe("农贸市场改造以后菜价会不会上涨？");
  });

  test("gives way to a field that was corrected", () => {
    const spokespersons = [{ name: "顾云州", position: null }, ...twoAnswerers.spokespersons.slice(1)];
    const record = corrected(twoAnswerers, { spokespersons }, twoAnswerers.differences);
    expect(record.spokespersons).toEqual(spokespersons);
  });

  test.each<[name: string, difference: Difference]>([
    ["that the page no longer has", { kept: "从前的一段。", dropped: "另一种说法。" }],
    ["of which the place is not known", { kept: null, dropped: "只在另一份里。" }],
  ])("changes no text in a difference %s", (_, difference) => {
    const read = { ...twoAnswerers, differences: difference.kept === null ? [difference] : twoAnswerers.differences };
    expect(corrected(read, {}, [difference]).paragraphs).toEqual(read.paragraphs);
  });

  test("counts once for a paragraph, however many prints there are", () => {
    const [first, second] = [
      { kept: "一", dropped: "二" },
      { kept: "一", dropped: "三" },
    ];
    const both = withVariant(withVariant(NO_CORRECTIONS, first, "dropped"), second, "dropped");
    expect(both.chosenDifferences).toEqual([second]);
    expect(withVariant(both, second, "kept")).toEqual(NO_CORRECTIONS);
  });
});

describe("how a field stands beside what was read", () => {
  test("corrected, it still leads back to its line of the page", () => {
    const corrections = { fields: { publishedAt: null }, chosenDifferences: [] };
    const states = fieldStates(full, corrections, applyCorrections(full, corrections));
    expect(states.publishedAt).toEqual({
      typed: "",
      correctedFrom: "2022-11-18 17:26:40",
      evidenceText: "稿源： 宁波日报 2022-11-18 17:26:40",
    });
    expect(states.spokespersons).toEqual({
      typed: "市农业农村局副局长 沈立帆",
      correctedFrom: null,
      evidenceText: full.paragraphs[1],
    });
  });

  test("a speaker is found where the name stands, a date of the address nowhere", () => {
    const read = { ...speech, evidence: { ...speech.evidence, publishedAt: { text: speech.url, from: "address" } } };
    const states = fieldStates(read, NO_CORRECTIONS, read);
    expect([states.spokespersons.evidenceText, states.publishedAt.evidenceText, states.editors.evidenceText]).toEqual([
      "叶知秋",
      null,
      null,
    ]);
  });
});

describe("corrections are kept", () => {
  beforeEach(() => fakeBrowser.reset());

  const edit = (fields: Corrections["fields"]) => (now: Corrections) => ({
    ...now,
    fields: { ...now.fields, ...fields },
  });

  test("for the article, whatever its address, and by its address where it has no number", async () => {
    await changeCorrections(full, edit({ source: "宁波日报" }));
    const elsewhere = { id: full.id, url: "http://news.cnnb.com.cn/system/2022/11/18/030409182.shtml" };
    expect((await readCorrections(elsewhere)).corrections.fields).toEqual({ source: "宁波日报" });
    const bare = { id: null, url: "http://www.cnnb.com.cn/a.shtml" };
    await changeCorrections(bare, edit({ title: "甲" }));
    expect((await readCorrections(bare)).corrections.fields).toEqual({ title: "甲" });
    expect((await readCorrections(anonymous)).corrections).toEqual(NO_CORRECTIONS);
  });

  test("one after the other, also from two windows; without any nothing is left behind", async () => {
    await changeCorrections(full, edit({ source: null }));
    expect(await changeCorrections(full, edit({ editors: [] }))).toEqual({
      fields: { source: null, editors: [] },
      chosenDifferences: [],
    });
    await changeCorrections(full, () => NO_CORRECTIONS);
    expect(await browser.storage.local.get()).toEqual({});
  });

  test("or refused, and who asked is told", async () => {
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES exceeded"));
    await expect(changeCorrections(full, edit({ source: null }))).rejects.toThrow("QUOTA_BYTES");
    expect((await readCorrections(full)).corrections).toEqual(NO_CORRECTIONS);
  });

  test("with what is being typed, until that is over", async () => {
    await keepDraft(full, { field: "title", typed: "新标" });
    expect((await readCorrections(full)).draft).toEqual({ field: "title", typed: "新标" });
    await keepDraft(full, null);
    expect((await readCorrections(full)).draft).toBeNull();
  });

  test("does not bring back a draft that is removed right after its last key", async () => {
    await Promise.all([keepDraft(full, { field: "title", typed: "新" }), keepDraft(full, null)]);
    expect((await readCorrections(full)).draft).toBeNull();
  });

  test("are forgotten, the oldest first, where a hundred others are being typed", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const article = (number: number) => ({ id: String(number).padStart(9, "0"), url: full.url });
    for (let number = 0; number <= MOST_DRAFTS; number++) {
      vi.setSystemTime(number === 7 ? 1_000_000 : number);
      await keepDraft(article(number), { field: "title", typed: `第${number}个` });
    }
    vi.useRealTimers();
    const stored = Object.keys(await browser.storage.local.get());
    expect([stored.length, stored.includes(`correction-draft.${article(0).id}`)]).toEqual([MOST_DRAFTS, false]);
    expect((await readCorrections(article(7))).draft).toEqual({ field: "title", typed: "第7个" });
  });

  test.each([
    ["corrections", "none"],
    ["no fields", { fields: 1, chosenDifferences: {} }],
    ["an empty title", { fields: { title: "" }, chosenDifferences: [{ kept: null, dropped: 1 }] }],
    [
      "editors that are no names",
      { fields: { editors: [1], publishedAt: 3, source: "", spokespersons: [{ name: "" }] } },
    ],
    ["a date that is a formula", { fields: { publishedAt: '=HYPERLINK("http://a/")' } }],
    ["a date that is none of a record", { fields: { publishedAt: "2022-11-18 17:26" } }],
  ])("as if they were not there where they make no sense: %s", async (_, value) => {
    await browser.storage.local.set({
      [`correction.${full.id}`]: value,
      [`correction-draft.${full.id}`]: { field: "url", typed: "x" },
    });
    expect(await readCorrections(full)).toEqual({ corrections: NO_CORRECTIONS, draft: null });
  });
});
