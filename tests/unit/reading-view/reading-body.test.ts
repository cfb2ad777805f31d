// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { articleOn } from "../../../src/reading-view/article-on";
import { embedPictures } from "../../../src/reading-view/embedded-pictures";
import { viewBody } from "../../../src/reading-view/view-body";
import type { PressRecord } from "../../../src/record";
import { savedPage } from "../../support/saved-page";

const URL_OF_PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/18/030490001.shtml";
const WORDS = { name: "图片", link: (host: string) => `查看图片（${host}）` };
const TITLE = "山区水库怎样让村里人受益？";
const QUESTION = "记者提问：山区的水库怎样既保供水，又让村里人受益？";
const ANSWER = "竺望川答：我市把水源保护和村庄发展放在一起谋划，去年投入补偿资金1.2亿元。";
const LAST = "下一步，我们将在库区周边建设生态茶园，让好水变成好生活。";

/** One print of the article; what stands after each paragraph is given. */
function print(afterQuestion = "", afterAnswer = "", afterLast = ""): string {
  return `<h1>${TITLE}</h1><p>http://www.cnnb.com.cn 中国宁波网 2023年05月18日 10:20</p>
    <p>　　${QUESTION}</p>${afterQuestion}<p>　　${ANSWER}</p>${afterAnswer}<p>　　${LAST}</p>${afterLast}<p>编辑：叶知秋</p>`;
}

function read(
  body: string,
  head = "",
): { readonly page: Document; readonly record: PressRecord; readonly html: string } {
  const page = savedPage(`<!doctype html><head>${head}<title>${TITLE}</title></head><body>${body}</body>`, URL_OF_PAGE);
  const article = articleOn(page, () => true);
  if (article === null) throw new Error("no article was found");
  return { page, record: article.record, html: article.body.innerHTML };
}

/** The view as markup, without the elements that only hold it together. */
function view(body: string, head = ""): string {
  const { record, html } = read(body, head);
  return markupOf(viewBody(html, [], record.paragraphs, WORDS));
}

function markupOf(body: ReturnType<typeof viewBody>): string {
  if (!(body instanceof DocumentFragment)) throw new Error("only the paragraphs are left");
  const holder = document.createElement("div");
  holder.append(body);
  return holder.innerHTML.replace(/<\/?div>|\s*\n\s*/gu, "");
}

const PLAIN = `<p>${QUESTION}</p><p>${ANSWER}</p><p>${LAST}</p>`;

describe("the view of an article", () => {
  test("has one copy of an article that is printed twice, without title, metadata and what stands around it", () => {
    const around = '<ul><li><a href="/">首页</a></li><li><a href="/news/">新闻</a></li></ul>';
    expect(view(around + print() + print() + around)).toBe(PLAIN);
  });

  test("keeps emphasis and links, whose addresses are whole", () => {
    const body = print("", '<p>详见<a href="../more.shtml?a=1">实施<b>方案</b></a>，共三章。</p>');
    expect(view(body)).toContain(
      '<p>详见<a href="http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/more.shtml?a=1" target="_blank" rel="noreferrer">实施<b>方案</b></a>，共三章。</p>',
    );
  });

  test("keeps lists and subheadings, whatever their rank on the page", () => {
    const list = "<ul><li>划定保护范围，设立界标。</li><li>安装监测设备，实时预警。</li></ul>";
    const html = view(print("", `<h4>一、两项举措</h4>${list}`));
    expect(html).toContain(`<h2>一、两项举措</h2>${list}`);
  });

  test("makes a paragraph of what the page prints large", () => {
    const large = "今年起，全市水库的水源保护和库区村庄的发展放在一起谋划，一起考核，补偿资金按水质和水量分配到村。";
    expect(view(print("", `<h3>${large}</h3>`))).toContain(`<p>${large}</p>`);
  });

  test("makes one paragraph of lines that the page breaks, with their links", () => {
    const broken = `<div>　　${QUESTION}<br>　　竺望川答：我市把水源保护和村庄发展放在一起谋划，<br>去年投入<a href="/b.shtml">补偿资金</a>1.2亿元，覆盖库区<br>36个行政村。<br>　　${LAST}</div>`;
    const body = `<h1>${TITLE}</h1><p>http://www.cnnb.com.cn 中国宁波网 2023年05月18日 10:20</p>${broken}<p>编辑：叶知秋</p>`;
    expect(view(body)).toBe(
      `<p>${QUESTION}</p><p>竺望川答：我市把水源保护和村庄发展放在一起谋划，去年投入<a href="http://www.cnnb.com.cn/b.shtml" target="_blank" rel="noreferrer">补偿资金</a>1.2亿元，覆盖库区36个行政村。</p><p>${LAST}</p>`,
    );
  });

  test("makes a paragraph of each indented line of preformatted text", () => {
    const head = `<h1>${TITLE}</h1><p>http://www.cnnb.com.cn 中国宁波网 2023年05月18日 10:20</p>`;
    const text = `　　${QUESTION}\n　　${ANSWER.slice(0, 20)}\n${ANSWER.slice(20)}\n　　${LAST}`;
    expect(view(`${head}<pre>\n${text}\n</pre><p>编辑：叶知秋</p>`)).toBe(PLAIN);
  });

  test("keeps a table whole, its bare numbers too, but no table that only lays out the page", () => {
    const table =
      '<table width="500" style="color:red"><tr><td>水库名称</td><td colspan="2">补偿资金</td></tr><tr><td>皎口水库</td><td>3200</td><td></td></tr><tr><td>横山水库</td><td>1750</td><td></td></tr></table>';
    const html = view(`<table><tr><td>${print("", table)}</td></tr></table>`);
    expect(html.match(/<table/gu)).toHaveLength(1);
    expect(html).toContain(
      '<tr><td>水库名称</td><td colspan="2">补偿资金</td></tr><tr><td>皎口水库</td><td>3200</td><td></td></tr>',
    );
  });

  test.each([
    ["in the other print alone", print(), print("", '<p><img src="/i/a.jpg"></p>')],
    ["in both", print("", '<p><img src="/i/a.jpg"></p>'), print("", '<p><img src="/i/a.jpg"></p>')],
    ["in the kept print alone", print("", '<p><img src="/i/a.jpg"></p>'), print()],
  ])("has a picture once that stands %s, after its paragraph", (_, first, second) => {
    const figure = '<figure><img src="http://www.cnnb.com.cn/i/a.jpg" alt="图片"></figure>';
    expect(view(first + second)).toBe(`<p>${QUESTION}</p><p>${ANSWER}</p>${figure}<p>${LAST}</p>`);
  });

  test("has several pictures that only the other print has in their order", () => {
    const [a, b] = ["a", "b"].map((name) => `<p><img src="/i/${name}.jpg"></p>`);
    const sources = view(print() + print("", `${a}${b}`)).match(/[ab]\.jpg/gu);
    expect(sources).toEqual(["a.jpg", "b.jpg"]);
  });

  test.each([
    ["icons", '<p><img src="/i/dot.gif" width="16" height="16"></p>', ""],
    ["advertisements over and under the text", '<a href="http://shop.example/"><img src="/i/ad.jpg"></a>', ""],
  ])("has no %s", (_, image) => {
    expect(view(image + print("", "", image) + image)).toBe(PLAIN);
  });

  test("has a link in the place of a picture of another host", () => {
    const html = view(print("", '<p><img src="http://pictures.example/a.jpg" alt="水库"></p>'));
    expect(html).toContain(
      '<a href="http://pictures.example/a.jpg" target="_blank" rel="noreferrer">查看图片（pictures.example）</a>',
    );
    expect(html).not.toContain("<img");
  });

  test("says what the reader has chosen where the prints differ", () => {
    const { html, record } = read(print());
    const chosen = [{ kept: ANSWER, dropped: "竺望川答：去年投入补偿资金2.1亿元。" }];
    const paragraphs = record.paragraphs.map((text) => (text === ANSWER ? (chosen[0]?.dropped ?? "") : text));
    expect(markupOf(viewBody(html, chosen, paragraphs, WORDS))).toBe(
      `<p>${QUESTION}</p><p>竺望川答：去年投入补偿资金2.1亿元。</p><p>${LAST}</p>`,
    );
  });

  test("leaves out a paragraph that the chosen print lacks", () => {
    const { html, record } = read(print());
    const paragraphs = record.paragraphs.filter((text) => text !== ANSWER);
    const body = viewBody(html, [{ kept: ANSWER, dropped: null }], paragraphs, WORDS);
    expect(markupOf(body)).toBe(`<p>${QUESTION}</p><p>${LAST}</p>`);
  });

  test("is the paragraphs alone where the markup says anything else", () => {
    const { html, record } = read(print());
    expect(viewBody(`${html}<p>另有一段</p>`, [], record.paragraphs, WORDS)).toBe(record.paragraphs);
  });

  test("leaves the page as it was", () => {
    const body = print() + print("", '<p><img src="/i/a.jpg"></p>');
    const before = savedPage(`<!doctype html><head><title>${TITLE}</title></head><body>${body}</body>`, URL_OF_PAGE);
    expect(read(body).page.documentElement.outerHTML).toBe(before.documentElement.outerHTML);
  });
});

describe("hostile markup", () => {
  test.each([
    ["a script", "<script>document.title='x'</script>"],
    ["a handler", '<p><img src="javascript:alert(1)" onerror="alert(1)"></p>'],
    ["a picture of SVG", '<svg onload="alert(1)"><a href="javascript:alert(1)"><text>点</text></a></svg>'],
    ["a frame", '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ["a form", '<form action="http://elsewhere.example/"><input name="q"></form>'],
    ["a style sheet", "<style>p{position:fixed}</style>"],
    ["a template", "<template><p>看不见</p></template>"],
    ["an object", '<object data="http://elsewhere.example/x.swf"></object><embed src="x.swf">'],
    ["formulas", '<math><mtext><style><a title="</style><b onclick=alert(1)></b>"></mtext></math>'],
  ])("%s is no part of the view", (_, markup) => {
    expect(view(print("", markup))).toBe(PLAIN);
  });

  test("attributes are dropped, and links that lead to no page", () => {
    const body = print(
      "",
      '<p onclick="x()" style="position:fixed" class="a" id="b">点<a href="javascript:x()">这里</a>看<a href="data:text/html,x">那里</a>的说明。</p>',
    );
    expect(view(body)).toMatch(/<p>点(?:<a[^>]*>)?这里(?:<\/a>)?看(?:<a[^>]*>)?那里(?:<\/a>)?的说明。<\/p>/u);
    expect(view(body)).not.toMatch(/javascript|data:|onclick|style|class=|id=/u);
  });

  test("a base address counts as the browser counts it, and one that runs code not at all", () => {
    const body = print("", '<p>详见<a href="more.shtml">实施方案</a>，共三章。</p>');
    expect(view(body, '<base href="http://news.cnnb.com.cn/x/">')).toContain(
      'href="http://news.cnnb.com.cn/x/more.shtml"',
    );
    expect(view(body, '<base href="javascript:alert(1)//">')).not.toContain("javascript");
  });

  test("tables in tables and elements in elements by the thousand come to the paragraphs", () => {
    const nested = `${"<table><tr><td>".repeat(40)}${print()}${"</td></tr></table>".repeat(40)}`;
    expect(view(nested)).toBe(PLAIN);
    const deep = `${"<b><i>".repeat(600)}深处的一句话。${"</i></b>".repeat(600)}`;
    expect(view(print("", `<p>${deep}</p>`)).length).toBeLessThan(PLAIN.length + 100);
  });

  test("only http leads out of the view, and nothing but the view's own attributes is left", () => {
    const html = `<p data-a="1" aria-label="b" title="c"><a href="mailto:a@b.example">${QUESTION}</a></p><p><a href="/x">${ANSWER}</a></p><p><a href="HTTPS://www.cnnb.com.cn/x" ping="http://elsewhere.example/">${LAST}</a></p>`;
    expect(markupOf(viewBody(html, [], [QUESTION, ANSWER, LAST], WORDS))).toBe(
      `<p><a>${QUESTION}</a></p><p><a>${ANSWER}</a></p><p><a href="HTTPS://www.cnnb.com.cn/x" target="_blank" rel="noreferrer">${LAST}</a></p>`,
    );
  });

  test("a picture that is a link stays one link where it is not shown", () => {
    const html = `<p>${QUESTION}</p><a href="http://a.example/"><img src="http://b.example/c.png"></a>`;
    expect(markupOf(viewBody(html, [], [QUESTION], WORDS))).toBe(
      `<p>${QUESTION}</p><a href="http://a.example/" target="_blank" rel="noreferrer"><span>查看图片（b.example）</span></a>`,
    );
  });

  test("markup of the page that reaches the cleaning is cleaned, whatever the page's script makes of it", () => {
    const html = `<p onmouseover=x()>${QUESTION}</p><p><a href=" javascript:x()">${ANSWER}</a></p><p style=a>${LAST}</p><img src=x onerror=x()><img src="http://www.cnnb.com.cn.evil.example/a.png"><img src="data:image/svg+xml;base64,PHN2Zy8+">`;
    expect(markupOf(viewBody(html, [], [QUESTION, ANSWER, LAST], WORDS))).toBe(
      `<p>${QUESTION}</p><p><a>${ANSWER}</a></p><p>${LAST}</p><a href="http://www.cnnb.com.cn.evil.example/a.png" target="_blank" rel="noreferrer">查看图片（www.cnnb.com.cn.evil.example）</a>`,
    );
  });
});

describe("pictures of the page's own host", () => {
  const PNG = "iVBORw0KGgoAAAANSUhEUg==";
  const body = (...addresses: readonly string[]): Element => {
    const element = document.createElement("div");
    for (const src of addresses) element.append(Object.assign(document.createElement("img"), { src }));
    return element;
  };
  const sources = (element: Element) => [...element.querySelectorAll("img")].map(({ src }) => src.slice(0, 40));

  test("become part of the markup, by what they are and not by what the server calls them", async () => {
    const asked: string[] = [];
    const element = body("http://www.cnnb.com.cn/a.png", "http://www.cnnb.com.cn/b.png", "http://other.example/c.png");
    await embedPictures(element, new URL(URL_OF_PAGE), async (address) => {
      asked.push(address);
      return `data:text/html;base64,${address.endsWith("a.png") ? PNG : btoa("<html>not here</html>")}`;
    });
    expect(sources(element)).toEqual([
      `data:image/png;base64,${PNG}`.slice(0, 40),
      "http://www.cnnb.com.cn/b.png",
      "http://other.example/c.png",
    ]);
    expect(asked).toEqual(["http://www.cnnb.com.cn/a.png", "http://www.cnnb.com.cn/b.png"]);
  });

  test("stay addresses where they do not come, are empty or too large", async () => {
    const addresses = ["a", "b", "c"].map((name) => `http://www.cnnb.com.cn/${name}.png`);
    const element = body(...addresses);
    await embedPictures(element, new URL(URL_OF_PAGE), async (address) => {
      if (address.endsWith("a.png")) throw new Error("not here");
      if (address.endsWith("c.png")) return "data:";
      return `data:image/png;base64,${PNG}${"A".repeat(4_000_000)}`;
    });
    expect(sources(element)).toEqual(addresses);
  });
});
