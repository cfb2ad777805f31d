import { expect, test } from "vitest";
import { endsEarly, pageText } from "../../../src/saved-page/page-source";

test.each<[source: string, isCut: boolean]>([
  ["<html><body><p>夜市</body></html>", false],
  ["<HTML><BODY><P>夜市</BODY>", false],
  ["<html><p>夜市</html >", false],
  ["<p>夜市", false],
  ["", false],
  ["<html><body></body></html><!-- 1 < 2 -->", false],
  ["<html><body><p>夜市</p>", true],
  ["<body class=a><p>夜市", true],
  ["<p>夜市</p", true],
  ["<html><body></body></html><", true],
])("a page's source %j is cut off: %s", (source, isCut) => {
  expect(endsEarly(source)).toBe(isCut);
});

test.each<[source: string, text: string]>([
  ["<h1>夜市</h1><p>管得住。</p>", "夜市 管得住。"],
  ["甲<script>var a = '<p>';</script>乙<STYLE>p > a {}</STYLE>丙", "甲 乙 丙"],
  ["甲<!-- <p>乙</p> -->丙", "甲 丙"],
  ["甲<script>乙", "甲"],
  ["甲<!-- 乙", "甲"],
  ["甲<p", "甲"],
  ["  甲\n\n 乙 ", "甲 乙"],
])("the text of %j is %j", (source, text) => {
  expect(pageText(source)).toBe(text);
});
