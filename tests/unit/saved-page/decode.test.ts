import { expect, test } from "vitest";
import { charsetOf, decode } from "../../../src/saved-page/decode";
import { encodeGbk } from "../../support/gbk";

const utf8 = (text: string) => new TextEncoder().encode(text);
const marked = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));

test.each<[name: string, bytes: Uint8Array, charset: string | null, text: string]>([
  ["without any charset is UTF-8", utf8("夜市"), null, "夜市"],
  ["by the page's own charset", encodeGbk('<meta charset="gb2312">夜市'), null, '<meta charset="gb2312">夜市'],
  ["by the header alone", encodeGbk("夜市"), "GBK", "夜市"],
  [
    "by the header before the page's own charset",
    utf8('<meta charset="gb2312">夜市'),
    "utf-8",
    '<meta charset="gb2312">夜市',
  ],
  [
    "by the page where the header names nothing that a browser knows",
    encodeGbk('<meta charset="gbk">夜市'),
    "x-none",
    '<meta charset="gbk">夜市',
  ],
  [
    "as UTF-8 where neither names anything that a browser knows",
    utf8('<meta charset="none">夜市'),
    "x-none",
    '<meta charset="none">夜市',
  ],
  ["by its byte order mark before the header", marked([0xef, 0xbb, 0xbf], utf8("夜市")), "gbk", "夜市"],
  ["in UTF-16 by its mark", marked([0xff, 0xfe], utf16("夜市")), null, "夜市"],
])("a page is decoded %s", (_, bytes, charset, text) => {
  expect(decode(bytes, charset)).toBe(text);
});

test.each([
  ["text/html", null],
  ["text/html; charset=GBK", "GBK"],
  ['text/html;charset="gb2312"; q=1', "gb2312"],
  ["text/html; Charset = utf-8", "utf-8"],
  ["text/html; notcharset=gbk", null],
])("the header %s names %s", (contentType, charset) => {
  expect(charsetOf(contentType)).toBe(charset);
});
