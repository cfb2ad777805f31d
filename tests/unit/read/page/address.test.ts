import { describe, expect, test } from "vitest";
import { readAddress } from "../../../../src/read/page/address";

const PATH = "/nbzfxwfbh/system/2022/11/10/030407154.shtml";
const ARTICLE = { inSection: true, id: "030407154", day: "2022-11-10" };

describe("an address of the site", () => {
  test.each([
    [`http://www.cnnb.com.cn${PATH}`, ARTICLE],
    [`https://cnnb.com.cn${PATH}`, ARTICLE],
    [`http://news.cnnb.com.cn.${PATH}`, ARTICLE],
    ["http://news.cnnb.com.cn/system/2022/11/10/030407154.shtml", { ...ARTICLE, inSection: false }],
    [`http://www.cnnb.com.cn${PATH.replace(".shtml", "_02.shtml")}`, ARTICLE],
    [`http://www.cnnb.com.cn${PATH.replace("030407154", "30407154")}`, { inSection: true, id: null, day: null }],
    [`http://www.cnnb.com.cn${PATH.replace("030407154", "0030407154")}`, { inSection: true, id: null, day: null }],
    [`http://www.cnnb.com.cn${PATH.replace("/10/", "/31/")}`, { ...ARTICLE, day: null }],
    ["http://www.cnnb.com.cn/nbzfxwfbh", { inSection: true, id: null, day: null }],
    ["http://www.cnnb.com.cn/nbzfxwfbh2/", { inSection: false, id: null, day: null }],
  ])("%s", (url, expected) => {
    expect(readAddress(new URL(url))).toEqual({ url, ...expected });
  });

  test("is read without its fragment", () => {
    expect(readAddress(new URL(`http://www.cnnb.com.cn${PATH}#top`))?.url).toBe(`http://www.cnnb.com.cn${PATH}`);
  });
});

test.each([
  ["a name that only ends like the site's", `http://evilcnnb.com.cn${PATH}`],
  ["a name that only begins like the site's", `http://www.cnnb.com.cn.example${PATH}`],
  ["the site's name as a user", `http://www.cnnb.com.cn@mirror.example${PATH}`],
  ["a mirror with the whole path", `http://mirror.example${PATH}`],
  ["a file", `file:///www.cnnb.com.cn${PATH}`],
  ["another protocol", `ftp://www.cnnb.com.cn${PATH}`],
])("an address of %s is not of the site", (_, url) => {
  expect(readAddress(new URL(url))).toBeNull();
});
