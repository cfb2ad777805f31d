import { describe, expect, test } from "vitest";
import { isSurname } from "../../../src/read/line/surnames";
import type { Keeps } from "../../../src/report-page/kept-characters";
import type { KnownWords } from "../../../src/report-page/known-words";
import { newMask } from "../../../src/report-page/mask";

const KNOWN: KnownWords = {
  labels: { words: ["记者", "编辑", "来源", "局长", "副局长", "回答", "经济"], characters: "答问市" },
  markers: { words: ["首先"], characters: "" },
  figures: { words: ["人次"], characters: "家" },
};

/** The line with each masked character as a dot, so that the case shows what stays. */
function kept(line: string, keeps: Keeps = "labels"): string {
  const masked = newMask(keeps, KNOWN, () => 0.5).line(line);
  return Array.from(masked, (character, i) => (character === line[i] ? character : "·")).join("");
}

const TEXT = "，今后还会继续推进这项工作，让大家都能用上更好的服务，请大家放心，也请大家监督。";

describe("a mask keeps", () => {
  test.each<[name: string, line: string, shown: string]>([
    ["labels of a line without sentences", "编辑：沈川", "编辑：··"],
    ["labels that are letter-spaced", "编 辑：沈川", "编 辑：··"],
    ["labels in traditional characters", "編輯：沈川", "編輯：··"],
    ["full-width marks, digits and letters", "ＡＢ12（沈川）——7%", "ＡＢ12（··）——7%"],
    ["a bar that is a Han character", "编辑丨沈川", "编辑丨··"],
    ["what speaks before a colon", `市水利局副局长沈川答：水质好转${TEXT}`, `市···副局长··答：····${kept(TEXT)}`],
    ["what is in brackets", `昨天（记者沈川）晴${TEXT}`, `··（记者··）·${kept(TEXT)}`],
    ["markers of points", `首先，水质好转${TEXT}`, `首先，····${kept(TEXT)}`],
    ["numerals and units behind numbers", `三家企业，1.5万人次来过${TEXT}`, `三家··，1.5万人次··${kept(TEXT)}`],
    ["no label within a sentence", `记者看到经济好转${TEXT}`, `········${kept(TEXT)}`],
    ["no character in a word", `来源：${"市民问过".repeat(12)}。`, `来源：${"····".repeat(12)}。`],
  ])("%s", (_, line, shown) => {
    expect(kept(line)).toBe(shown);
  });

  test("every known word where labels alone are not enough", () => {
    expect(kept(`记者看到经济好转${TEXT}`, "words").slice(0, 8)).toBe("记者··经济··");
  });
});

describe("a masked character", () => {
  test("is the same each time, in each line, and no two become the same", () => {
    const mask = newMask("labels", KNOWN, () => 0.5);
    const text = "潮汐涨落潮平汐静浪花岸线滩涂";
    const masked = mask.line(text);
    expect(mask.line(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
    expect(new Set(masked).size).toBe(new Set(text).size);
    expect([...masked].map((character) => masked.indexOf(character))).toEqual(
      [...text].map((character) => text.indexOf(character)),
    );
  });

  test("is a surname where it was one, and is in no known word", () => {
    const masked = newMask("labels", KNOWN, Math.random).line("沈川陈岗");
    expect([...masked].map(isSurname)).toEqual([true, false, true, false]);
    expect([...masked].filter((character) => JSON.stringify(KNOWN).includes(character))).toEqual([]);
  });

  test("is another one in another file", () => {
    const masked = [0.1, 0.9].map((random) => newMask("labels", KNOWN, () => random).line("潮汐"));
    expect(masked[0]).not.toBe(masked[1]);
  });

  test("that fonts hardly have is the first of its kind", () => {
    expect(newMask("labels", KNOWN, () => 0).line("𠮷𪚥")).toBe("𠀀𠀀");
  });

  test("is counted", () => {
    const mask = newMask("labels", KNOWN, () => 0.5);
    mask.line("编辑：沈川");
    mask.line("潮汐");
    expect(mask.count()).toEqual({ masked: 4, of: 6 });
  });
});
