import { expect, test } from "vitest";
import { toSimplified } from "../../../../src/read/line/simplified";

test("labels in traditional characters are matched as simplified ones, position by position", () => {
  expect(toSimplified("來源：寧波日報　責任編輯：蘇見微")).toBe("来源：宁波日报　责任编辑：苏见微");
  expect(toSimplified("編輯/校對")).toHaveLength(5);
  expect(toSimplified("来源：宁波日报")).toBe("来源：宁波日报");
  expect(toSimplified("")).toBe("");
});
