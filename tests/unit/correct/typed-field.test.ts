import { describe, expect, test } from "vitest";
import { CORRECTABLE_FIELDS, type CorrectableField } from "../../../src/correct/corrections";
import { readTyped, typedFrom } from "../../../src/correct/typed-field";
import { RECORDS } from "../../support/records";

describe("what is typed into a field", () => {
  test.each<[typed: string, publishedAt: string | null]>([
    ["2022-11-10", "2022-11-10"],
    ["2022-11-10 18:11", "2022-11-10T18:11+08:00"],
    ["2022-11-10 18:11:29", "2022-11-10T18:11:29+08:00"],
    ["2022-11-10T18:11:29+08:00", "2022-11-10T18:11:29+08:00"],
    ["22年11月10日", "2022-11-10"],
    ["　２０２２年１１月１０日 ９：０５　", "2022-11-10T09:05+08:00"],
    ["2022-11-10 18:11Z", "2022-11-11T02:11+08:00"],
    ["2022年11月10日 下午6:11", "2022-11-10T18:11+08:00"],
    ["", null],
    ["  ", null],
  ])("is a date of the record: %j", (typed, publishedAt) => {
    expect(readTyped("publishedAt", typed)).toEqual({ fields: { publishedAt } });
  });

  test.each([
    "昨天",
    "2022",
    "2022-13-01",
    "2022-02-30",
    "2022-11-10 25:00",
    "2022-11-10 上午12:30",
    "2022-11-10 18:11 宁波",
    "发布于2022-11-10",
  ])("is no date: %s", (typed) => {
    expect(readTyped("publishedAt", typed)).toEqual({ problem: "no-date" });
  });

  test.each<[field: CorrectableField, typed: string, read: ReturnType<typeof readTyped>]>([
    ["title", "  新的　标题 ", { fields: { title: "新的 标题" } }],
    ["title", " ", { problem: "no-title" }],
    ["source", " 宁波日报 ", { fields: { source: "宁波日报" } }],
    ["source", "", { fields: { source: null } }],
    ["editors", "林清雅、 周晚晴，江予白", { fields: { editors: ["林清雅", "周晚晴", "江予白"] } }],
    ["editors", "、", { fields: { editors: [] } }],
    [
      "spokespersons",
      "市委常委、宣传部部长 李军；苏明远",
      {
        fields: {
          spokespersons: [
            { name: "李军", position: "市委常委、宣传部部长" },
            { name: "苏明远", position: null },
          ],
        },
      },
    ],
    ["spokespersons", "", { fields: { spokespersons: [] } }],
    ["spokespersons", "李军；——", { problem: "no-name" }],
  ])("%s: %j", (field, typed, read) => {
    expect(readTyped(field, typed)).toEqual(read);
  });

  test.each(Object.entries(RECORDS).filter(([name]) => name !== "hostile"))(
    "left as it stands, it is what was read: %s",
    (_, record) => {
      for (const field of CORRECTABLE_FIELDS) {
        expect(readTyped(field, typedFrom(record, field))).toEqual({ fields: { [field]: record[field] } });
      }
    },
  );
});
