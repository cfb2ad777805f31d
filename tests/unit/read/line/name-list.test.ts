import { describe, expect, test } from "vitest";
import { readNames } from "../../../../src/read/line/name-list";

const TWELVE = "王一 王二 王三 王四 王五 王六 王七 王八 王九 王十 李一 李二";

describe("a list of names is read whole or not at all", () => {
  test.each([
    ["范田圆 胡兴家", ["范田圆", "胡兴家"]],
    ["王 岚、欧阳 修", ["王岚", "欧阳修"]],
    ["王岚和李娜", ["王岚", "李娜"]],
    ["王岚 王岚", ["王岚"]],
    ["Mary-Ann 王岚", ["Mary-Ann", "王岚"]],
    [TWELVE, TWELVE.split(" ")],
  ])("%s", (text, names) => {
    expect(readNames(text)).toEqual(names);
  });

  test.each(["王岚 2023", "我们了解到情况如下", "王岚 报道小组五人", `${TWELVE} 李三`])(
    "no list of names: %s",
    (text) => {
      expect(readNames(text)).toBeNull();
    },
  );
});
