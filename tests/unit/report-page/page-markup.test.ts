import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test } from "vitest";
import { markupOf } from "../../../src/report-page/page-markup";

const URL_OF_PAGE = new URL("http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/10/030480001.shtml");

/** Of a body; hidden is what has the class `away`. */
function bodyMarkup(html: string, maskLine?: (line: string) => string): string {
  const root = parse(`<body>${html}</body>`, { treeAdapter: adapter });
  const markup = markupOf(root, {
    url: URL_OF_PAGE,
    isShown: (node) => ![...(node.attributes ?? [])].some(({ value }) => value === "away"),
    ...(maskLine && { maskLine }),
  });
  return /<body>(?<inner>[\s\S]*)<\/body>/u.exec(markup)?.groups?.inner ?? markup;
}

test("a page has its doctype, its charset and its title", () => {
  const html =
    "<!doctype html><html lang=zh><head><meta charset=gb2312><title>甲</title></head><body><p>乙</body></html>";
  expect(markupOf(parse(html, { treeAdapter: adapter }), { url: URL_OF_PAGE, isShown: () => true })).toBe(
    '<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>甲</title></head><body><p>乙</p></body></html>\n',
  );
});

describe("a report's markup", () => {
  test.each<[name: string, html: string, markup: string]>([
    [
      "text, with marks that markup needs",
      "<p>甲 &lt;b&gt; &amp;amp;&nbsp;乙</p>",
      "<p>甲 &lt;b&gt; &amp;amp;&nbsp;乙</p>",
    ],
    [
      "classes, numbers, languages and titles",
      '<p class="nr" id="a" lang="zh" title="甲" align="left" data-user="7">',
      '<p lang="zh" id="a" class="nr" title="甲"></p>',
    ],
    [
      "no value that is data",
      `<p class="${"a".repeat(201)}">甲</p><p class="${"b".repeat(200)}">`,
      `<p>甲</p><p class="${"b".repeat(200)}"></p>`,
    ],
    ["quotes in values", "<p title='a\"b<c&amp;d'>甲</p>", '<p title="a&quot;b&lt;c&amp;d">甲</p>'],
    ["pictures without address", '<img src="http://a.example/1.png" alt="甲" onerror="x()"><br>', "<img><br>"],
    [
      "unknown elements, and odd ones as spans",
      "<x-part>甲</x-part><o:p>乙</o:p>",
      "<x-part>甲</x-part><span>乙</span>",
    ],
    [
      "nothing that a person typed",
      '<form action="/s?u=7"><input value="甲"><textarea>乙</textarea><select><option>丙</select><button>丁</button></form>',
      "<form><button>丁</button></form>",
    ],
    [
      "no comments, scripts, styles and frames",
      "<!-- 甲 --><script>乙</script><style>丙</style><iframe srcdoc='丁'></iframe><noscript>戊</noscript><template>己</template>",
      "",
    ],
    [
      "nothing of ours but what is folded",
      "<cnnb-press-fold>甲</cnnb-press-fold><cnnb-press-fold-run><p>乙</p></cnnb-press-fold-run><cnnb-press-toast>丙</cnnb-press-toast>",
      "<p>乙</p>",
    ],
    [
      "what is hidden, once",
      '<div class="away"><p class="away">甲</p></div><p>乙</p>',
      '<div class="away" hidden><p class="away">甲</p></div><p>乙</p>',
    ],
  ])("has %s", (_, html, markup) => {
    expect(bodyMarkup(html)).toBe(markup);
  });

  test.each<[name: string, href: string, kept: string]>([
    [
      "of the site",
      "http://news.cnnb.com.cn/system/2018/09/28/008790245.shtml",
      "http://news.cnnb.com.cn/system/2018/09/28/008790245.shtml",
    ],
    ["of the page's own site, as it is written", "../a/b.shtml", "../a/b.shtml"],
    ["without fragment and query", "/list.shtml?from=reader7#a", "/list.shtml"],
    ["with the number of a page", "/list.shtml?page=2&user=ann", "/list.shtml?page=2"],
    ["with a number of four digits, and none of five", "/list.shtml?a=1234&b=12345", "/list.shtml?a=1234"],
    ["without who reads", "http://ann:secret@www.cnnb.com.cn/a.shtml", "http://www.cnnb.com.cn/a.shtml"],
    ["of another site, which is left out", "http://other.example/cnnb.com.cn", "#"],
    ["of a name that only ends alike", "http://notcnnb.com.cn/", "#"],
    ["of a script", "javascript:alert(1)", "#"],
    ["of a mail", "mailto:ann@cnnb.com.cn", "#"],
    ["that is none", "http://[", "#"],
    ["of a place on the page", "#top", "#"],
  ])("has a link %s", (_, href, kept) => {
    expect(bodyMarkup(`<a href="${href}">甲</a>`)).toBe(`<a href="${kept}">甲</a>`);
  });

  test("is masked line by line, through the elements in a line", () => {
    const lines: string[] = [];
    const maskLine = (line: string) => {
      lines.push(line);
      return line.replace(/\S/gu, "x");
    };
    expect(bodyMarkup("<p>甲<b>乙</b>丙<br>丁</p><div>戊</div>己", maskLine)).toBe(
      "<p>x<b>x</b>x<br>x</p><div>x</div>x",
    );
    expect(lines.filter((line) => line !== "")).toEqual(["甲乙丙", "丁", "戊", "己"]);
  });

  test("of ten thousand elements within each other is made without recursion", () => {
    const depth = 10_000;
    const [start, end] = ["<i>".repeat(depth), "</i>".repeat(depth)];
    expect(bodyMarkup(`${start}甲${end}`)).toBe(`${start}甲${end}`);
  });
});
