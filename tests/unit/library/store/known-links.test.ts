import { expect, test } from "vitest";
import type { Row } from "../../../../src/library/model/row";
import { knownLinks } from "../../../../src/library/store/known-links";

test("links are known by the number of their article, whatever the address says else", async () => {
  const row = async (key: string) => (key === "030409182" ? ({ key } as Row) : null);
  const links = [
    "www.cnnb.com.cn/system/2022/11/18/030409182",
    "cnnb.com.cn/x/system/2022/11/18/030409182",
    "www.cnnb.com.cn/system/2022/11/18/030409183",
  ];
  const [first, second, third] = links.map((path) => ({ url: `http://${path}.shtml`, title: "", date: null }));
  if (!first || !second || !third) throw new Error("three links");
  expect(await knownLinks([first, second, third], { row })).toEqual(new Set([first.url, second.url]));
});
