/** Ways to break a page's markup. Each is told by numbers alone, so that a seed gives the same page again. */
import fc from "fast-check";

export interface Harm {
  readonly kind: Kind;
  /** Two places in the page, as shares of its length. */
  readonly from: number;
  readonly to: number;
  /** Chooses from a list of things that are put in. */
  readonly which: number;
}

export function harm(html: string, { kind, from, to, which }: Harm): string {
  const [start, end] = [from, to].map((share) => Math.floor(share * html.length)).sort((a, b) => a - b);
  return HARMS[kind](html, start ?? 0, end ?? 0, which);
}

const TAGS =
  "p div span table tr td b a font center ul li h1 h3 form select textarea title style svg math template noscript iframe button marquee plaintext xmp".split(
    " ",
  );
const ATTRIBUTES = [
  "style='display:none'",
  "hidden",
  'class="',
  "=",
  '"',
  "href=javascript:alert(1)",
  "onclick=alert(1)",
  `data-x="${"<p>".repeat(20)}"`,
  "a=1 a=2",
  "\u0000=\u0000",
  "style=color:\\",
];
const CHARACTERS = [
  "\uD800",
  "\uDFFF",
  "\u0000",
  "\u0007",
  "\u202E",
  "\u200F",
  "\u2066",
  "\u200B",
  "\uFEFF",
  "\u00AD",
  "\u0085",
  "\u2028",
  "\uFFFD",
  "\u{1F600}",
  "e\u0301\u0301\u0301",
  "\u3000\u3000",
];
const ENTITIES = [
  "&",
  "&amp",
  "&#",
  "&#x;",
  "&#x110000;",
  "&#xD800;",
  "&#0;",
  "&nbsp;",
  "&lt;p&gt;",
  "&notit;",
  "&#65279;",
  "&;",
  "&gt;",
  "&#8238;",
];
const PIECES = [
  "<script>document.write('<p>答：')</script>",
  "<title><script>alert(1)</script>",
  "<!--",
  "-->",
  "<![CDATA[ ]]>",
  "<br>",
  "<br/><br>",
  "</p>",
  "</div></div></div>",
  "</body>",
  "<frameset>",
  "<img src=x onerror=alert(1)>",
  "<base href=//other.example/>",
  "<style>p{display:none}.a{</style>",
  "<style>.article{display:none}</style>",
  "<?php ?>",
  "<p>稿源： 2022-11-10 18:11:29</p>",
  "<p>编辑：韦知音</p>",
  "<p>记者提问：</p>",
  "<p>宁波市人民政府新闻办公室</p>",
  "<p>相关新闻</p>",
];
const WORDS = ["不", "并", "未", "三", "谢谢大家。", "（略）", "新", "，"];

/** From `start` to `end`; each gives the harmed page. */
const HARMS = {
  cut: (html, start, end) => html.slice(0, start) + html.slice(Math.min(end, start + 400)),
  end: (html, start, _, which) => (which % 4 === 0 ? html.slice(0, Math.max(start, html.length / 2)) : html),
  repeat: (html, start, end) => html.slice(0, end) + html.slice(start, end) + html.slice(end),
  move: (html, start, end) => html.slice(0, start) + html.slice(end) + html.slice(start, end),
  swap: (html, start, end) => {
    const size = Math.min(300, Math.floor((end - start) / 2), html.length - end);
    const [a, b] = [html.slice(start, start + size), html.slice(end, end + size)];
    return html.slice(0, start) + b + html.slice(start + size, end) + a + html.slice(end + size);
  },
  "unclosed tag": (html, start) => replaceFrom(html, start, /<\/[a-z0-9]+>/u, ""),
  "unopened tag": (html, start) => replaceFrom(html, start, /<[a-z0-9]+[^>]*>/u, ""),
  "cut tag": (html, start) => replaceFrom(html, start, />/u, ""),
  "tag around": (html, start, end, which) => {
    const tag = choose(TAGS, which);
    return `${html.slice(0, start)}<${tag}>${html.slice(start, end)}</${tag}>${html.slice(end)}`;
  },
  "open tag": (html, start, _, which) => insert(html, start, `<${choose(TAGS, which)}>`),
  attribute: (html, start, _, which) =>
    replaceFrom(html, start, /<[a-z0-9]+/u, (tag) => `${tag} ${choose(ATTRIBUTES, which)}`),
  character: (html, start, end, which) =>
    insert(insert(html, end, choose(CHARACTERS, which)), start, choose(CHARACTERS, which)),
  entity: (html, start, _, which) => insert(html, start, choose(ENTITIES, which)),
  piece: (html, start, _, which) => insert(html, start, choose(PIECES, which)),
  // Between two characters of the text, so that one print says something that the other does not.
  word: (html, start, _, which) =>
    replaceFrom(html, start, /(?<=\p{Script=Han})(?=\p{Script=Han})/u, choose(WORDS, which)),
  paragraph: (html, start, _, which) =>
    replaceFrom(
      html,
      start,
      /<p[^>]*>[^<]*<\/p>/u,
      which % 2 === 0 ? "" : "<p>本段只在这里出现，别处没有同样的话。</p>",
    ),
  "break line": (html, start) => replaceFrom(html, start, /(?<=\p{Script=Han}|，)(?=\p{Script=Han})/u, "<br>"),
} satisfies Record<string, (html: string, start: number, end: number, which: number) => string>;

type Kind = keyof typeof HARMS;

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

export const anyHarm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom(...(Object.keys(HARMS) as Kind[])),
  from: anyShare,
  to: anyShare,
  which: fc.nat({ max: 999 }),
});

function insert(html: string, at: number, piece: string): string {
  return html.slice(0, at) + piece + html.slice(at);
}

/** Replaces the first match after a place; the page as it was where there is none. */
function replaceFrom(html: string, start: number, pattern: RegExp, by: string | ((found: string) => string)): string {
  const replacer = typeof by === "string" ? () => by : by;
  return html.slice(0, start) + html.slice(start).replace(pattern, replacer);
}

function choose(list: readonly string[], which: number): string {
  return list[which % list.length] ?? "";
}
