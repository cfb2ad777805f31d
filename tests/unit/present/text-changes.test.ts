import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TextChange, textChanges } from "../../../src/present/text-changes";
import type { Segment } from "../../../src/present/word-diff";

const TITLE = "今年我市充电桩怎么建？";
const A = "今年全市计划新建公共充电桩3600根，其中快充桩占六成以上。";
const B = "对车位紧张的老旧小区，我们将在周边道路和公园建设集中充电场站85座。";
const C = "农村地区每个建制村至少有一处充电点，年底前全部建成。";
const D = "市民可以用手机查到附近空着的桩。";
const E = "老旧小区还要加装电梯120台，方便老人出行。";
const A2 = A.replace("3600", "4200");
const A3 = "明年全市计划新建公共充电桩1500根，全部是快充桩。";

/** Both sides in a line, words that only one of them has in brackets; – where a side has nothing. */
function lines(changes: readonly TextChange[]): readonly string[] {
  return changes.map(({ saved, page }) => `${line(saved)} → ${line(page)}`);
}

function line(segments: readonly Segment[] | null): string {
  return segments?.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join("") ?? "–";
}

describe("changes of a page since it was saved", () => {
  test.each<[name: string, saved: readonly string[], page: readonly string[], changes: readonly string[]]>([
    ["nothing", [A, B, C], [A, B, C], []],
    ["a number", [A, B], [A2, B], [`${A.replace("3600", "[3600]")} → ${A2.replace("4200", "[4200]")}`]],
    ["a paragraph that was added", [A, C], [A, B, C], [`– → ${B}`]],
    ["a paragraph that was removed", [A, B, C], [A, C], [`${B} → –`]],
    ["one that was replaced by another matter", [A, B], [A, D], [`${B} → –`, `– → ${D}`]],
    ["one that was replaced by another of the same topic", [A, B], [A, E], [`${B} → –`, `– → ${E}`]],
    ["one that was moved: removed here, added there", [A, B, C], [B, C, A], [`${A} → –`, `– → ${A}`]],
    ["split: nothing", [A + B, C], [A, B, C], []],
    ["split into many: nothing", [A + B + C + D + E], [A, B, C, D, E], []],
    ["joined: nothing", [A, B, C, D], [A, B + C, D], []],
    ["split beside a change", [A + B, C], [A, B, C, D], [`– → ${D}`]],
    [
      "a new one beside one with another number",
      [A, C],
      [D, A2, C],
      [`– → ${D}`, `${A.replace("3600", "[3600]")} → ${A2.replace("4200", "[4200]")}`],
    ],
    [
      "a new one of the same topic beside one with another number",
      [A, C],
      [A3, A2, C],
      [`– → ${A3}`, `${A.replace("3600", "[3600]")} → ${A2.replace("4200", "[4200]")}`],
    ],
    ["white space, widths of marks and kinds of quotes: nothing", ["“桩”，新建"], [" “ 桩 ”,新建"], []],
    ["everything is removed", [A, B], [], [`${A} → –`, `${B} → –`]],
    ["one of two that read the same", [A, A, B], [A, B], [`${A} → –`]],
  ])("%s", (_, saved, page, changes) => {
    expect(lines(textChanges({ title: TITLE, paragraphs: saved }, { title: TITLE, paragraphs: page }))).toEqual(
      changes,
    );
  });

  test("the title comes first", () => {
    const changes = textChanges({ title: TITLE, paragraphs: [A] }, { title: "明年我市充电桩怎么建？", paragraphs: [] });
    expect(lines(changes)).toEqual(["[今]年我市充电桩怎么建？ → [明]年我市充电桩怎么建？", `${A} → –`]);
  });
});

describe("whatever the texts are", () => {
  const paragraph = fc.string({ unit: fc.constantFrom("桩", "建", "年", "3", "，", "。", " "), maxLength: 12 });
  const text = fc.record({ title: paragraph, paragraphs: fc.array(paragraph, { maxLength: 8 }) });
  const spoken = (segments: readonly Segment[] | null) => segments?.map(({ text }) => text).join("") ?? "";
  const bare = (text: string) => text.replace(/\s/gu, "");

  test("each side of the changes is part of its text, in order", () => {
    fc.assert(
      fc.property(text, text, (saved, page) => {
        const changes = textChanges(saved, page);
        for (const [side, { title, paragraphs }] of [["saved", saved] as const, ["page", page] as const]) {
          const whole = [title, ...paragraphs].join("");
          let at = 0;
          for (const change of changes) {
            const said = spoken(change[side]);
            at = whole.indexOf(said, at);
            expect(at).toBeGreaterThanOrEqual(0);
            at += said.length;
          }
        }
      }),
    );
  });

  test("the unchanged rest is equally long on both sides", () => {
    fc.assert(
      fc.property(text, text, (saved, page) => {
        const changes = textChanges(saved, page);
        const letters = (side: "saved" | "page") => {
          const text = side === "saved" ? saved : page;
          const all = bare([text.title, ...text.paragraphs].join("")).length;
          return all - changes.reduce((sum, change) => sum + bare(spoken(change[side])).length, 0);
        };
        expect(letters("saved")).toBe(letters("page"));
      }),
    );
  });

  test("a text has no changes from itself", () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(textChanges(same, same)).toEqual([]);
      }),
    );
  });

  test("thousands of paragraphs that were all replaced are listed without a long search", () => {
    const many = (topic: string) => Array.from({ length: 3000 }, (_, i) => `${topic}第${i}段`);
    const changes = textChanges({ title: "", paragraphs: many("旧") }, { title: "", paragraphs: many("新") });
    expect(changes).toHaveLength(6000);
  });
});
