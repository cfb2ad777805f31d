// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type AnswerToJudge, judgeAnswer, judgeList } from "../../../../src/library/collect/judge-answer";
import { readHtmlText } from "../../../../src/readability/read-html-text";
import type { ArticleLink } from "../../../../src/record";

const SECTION = "http://www.cnnb.com.cn/nbzfxwfbh";
const ASKED = `${SECTION}/system/2023/06/01/030490001.shtml`;
const NAME = "夜市怎样管得住又留得下？";

interface PageParts {
  readonly title?: string;
  readonly head?: string;
  /** The line under the title. */
  readonly metadata?: string;
  readonly body?: readonly string[];
  readonly end?: string;
}

const ANSWERED = [`记者提问：${NAME}`, "陆知行答：我们划定了18处夜市街区，每处都有一名管理员。"];
const METADATA = "http://www.cnnb.com.cn 中国宁波网 23年06月01日";

function pageOf({
  title = NAME,
  head = "",
  metadata = METADATA,
  body = ANSWERED,
  end = "</body></html>",
}: PageParts): string {
  const paragraphs = body.map((text) => `<p>${text}</p>`).join("");
  return `<!doctype html><html><head>${head}<title>${title}</title></head><body><h1>${title}</h1><p>${metadata}</p>${paragraphs}${end}`;
}

interface Case {
  readonly page: PageParts | string;
  readonly name?: string;
  /** Names of the list's other articles. */
  readonly others?: readonly string[];
  /** Where the site has redirected to. */
  readonly url?: string;
  readonly asked?: string;
}

async function judge({ page, name = NAME, others = [], url, asked = ASKED }: Case): Promise<string> {
  const html = typeof page === "string" ? page : pageOf(page);
  const link: ArticleLink = { url: asked, title: name, date: null };
  const answer: AnswerToJudge = {
    link,
    others: others.map((title, i) => ({ url: `${SECTION}/system/2023/06/02/03049010${i}.shtml`, title, date: null })),
    url: url ?? asked,
    html,
    parsed: await readHtmlText(html, new URL(asked)),
  };
  return judgeAnswer(answer).kind;
}

const CAPTCHA = { title: "请完成安全验证", metadata: "", body: ["您的访问过于频繁，请完成下方的滑动验证后继续。"] };
const LOGIN = { title: "用户登录", metadata: "", body: ["请输入账号和密码。", "忘记密码请联系管理员。"] };
/** An article with this many letters says more than a page that only asks for something. */
const LONG = [
  "登录以后可以看到办件进度。",
  "我们把一百二十六个事项放到网上，市民不必再跑窗口，也不必再交纸质材料，全程都可以查询和评价。".repeat(4),
];

describe("an answer is the article that was asked for", () => {
  test.each<[name: string, answer: Case]>([
    ["as the list names it", { page: {} }],
    ["with a short answer", { page: { body: ["记者提问：夜市管得住吗？", "陆知行答：管得住。"] } }],
    ["whose name the list cuts short", { page: {}, name: "夜市怎样管得住…" }],
    ["whose name the list prints with other marks", { page: {}, name: "夜市，怎样 管得住又留得下?" }],
    ["whose name the list gives as a button", { page: {}, name: "[详细]" }],
    ["whose name the list rewords", { page: {}, name: "我市夜市街区有了管理员" }],
    ["without metadata, under its name", { page: { metadata: "" } }],
    ["about captchas", { page: { title: "请完成安全验证类短信怎样识别？" }, name: "请完成安全验证类短信怎样识别？" }],
    [
      "about logins, under another name",
      { page: { title: "请登录平台查询，具体怎么做？", body: LONG }, name: "[详细]" },
    ],
    [
      "with a field for logging in beside it",
      { page: { end: '<form>用户登录<input type="password"></form></body></html>' } },
    ],
    ["at its later page", { page: {}, asked: ASKED.replace("001.", "001_02."), url: ASKED.replace("001.", "001_02.") }],
    ["redirected to its first page of several", { page: {}, url: ASKED.replace("001.", "001_1.") }],
    ["redirected to its other address", { page: {}, url: ASKED.replace("/nbzfxwfbh", "") }],
    [
      "with its number in the page's own address",
      { page: { head: `<link rel="canonical" href="${ASKED.replace("001.", "001_02.")}">` } },
    ],
    ["with a name that another article of the list has too", { page: {}, others: [NAME] }],
    [
      "without an end of body and html where it has no start",
      { page: `<title>${NAME}</title><h1>${NAME}</h1><p>${METADATA}</p><p>${ANSWERED[1]}</p>` },
    ],
    ["with a script behind its end", { page: { end: "</body></html><script>var a = 1 < 2;</script>" } }],
  ])("%s", async (_, answer) => {
    expect(await judge(answer)).toBe("article");
  });
});

describe("an answer is none, and is said to be", () => {
  test.each<[name: string, answer: Case, kind: string]>([
    ["a captcha", { page: CAPTCHA }, "captcha"],
    [
      "a captcha that gives the time of the request",
      { page: { ...CAPTCHA, metadata: "请求时间：2023-06-01 09:30" } },
      "captcha",
    ],
    ["a captcha without a title", { page: "<p>请输入验证码</p>" }, "captcha"],
    ["a login", { page: LOGIN }, "login"],
    ["a login, by a redirect", { page: LOGIN, url: "http://www.cnnb.com.cn/login.shtml" }, "login"],
    [
      "a page of another name at a login's address",
      { page: { ...LOGIN, title: "欢迎回来", body: ["您好。"] }, url: "http://www.cnnb.com.cn/passport/index.shtml" },
      "login",
    ],
    [
      "a page that ends in the middle",
      { page: { body: ANSWERED.slice(0, 1), end: "<p>陆知行答：我们划" } },
      "incomplete",
    ],
    ["a page that ends in a mark", { page: { body: ANSWERED.slice(0, 1), end: '<p class="' } }, "incomplete"],
    [
      "a fragment that ends in a mark",
      { page: `<h1>${NAME}</h1><p>${METADATA}</p><p>${ANSWERED[1]}</p><p` },
      "incomplete",
    ],
    [
      "an article to whose number the site redirects",
      { page: {}, url: ASKED.replace("001.", "002.") },
      "another-article",
    ],
    [
      "an article with another number in its own address",
      { page: { head: `<link rel="canonical" href="${ASKED.replace("001.", "002.")}">` } },
      "another-article",
    ],
    [
      "an article that the list has under another number",
      {
        page: { title: "菜场的第3个问题怎么解决？" },
        name: "公交的第2个问题怎么解决？",
        others: ["菜场的第3个问题怎么解决？"],
      },
      "another-article",
    ],
    ["an article without the words of its name", { page: {}, name: "台风期间渔船全部回港避风" }, "another-article"],
    [
      "a text without metadata under another name",
      { page: { title: "夜市系统提示", metadata: "", body: ["系统繁忙，请稍后再试，夜市怎样管得住。"] } },
      "not-article",
    ],
    [
      "a sentence of the server",
      { page: { title: "系统提示", metadata: "", body: ["系统繁忙，请稍后再试。"] } },
      "not-article",
    ],
    ["nothing", { page: "" }, "no-article"],
  ])("%s", async (_, answer, kind) => {
    expect(await judge(answer)).toBe(kind);
  });
});

describe("how many words of its name an article must have", () => {
  // Of nine pairs of letters: 台风期间渔船回港避风
  const name = "台风期间渔船回港避风";
  test.each([
    ["三个词", ["台风期", "渔船"], "article"],
    ["两个词", ["台风", "渔船"], "another-article"],
  ])("%s: %s", async (_, words, kind) => {
    expect(await judge({ page: { body: [...ANSWERED, `此前${words.join("和")}也被问到。`] }, name })).toBe(kind);
  });

  test.each([
    ["渔船回港避", "article"],
    ["渔船回港避风", "another-article"],
  ])("a name of five letters says nothing, one of six does: %s", async (short, kind) => {
    expect(await judge({ page: {}, name: short })).toBe(kind);
  });
});

describe("a list page is judged too", () => {
  const ITEM = `<p><a href="${ASKED}">${NAME}</a></p>`;
  test.each<[name: string, html: string, kind: string]>([
    ["with links to articles", `<html><body>${ITEM}</body></html>`, "list"],
    ["with links and a field for logging in", `<html><body>${ITEM}<p>用户登录</p></body></html>`, "list"],
    ["that ends in the middle", `<html><body>${ITEM}<p><a href="`, "incomplete"],
    ["a captcha", "<html><body><p>人机验证</p></body></html>", "captcha"],
    ["a login", "<html><body><p>请先登录</p></body></html>", "login"],
    ["without links", "<html><body><p>栏目调整中</p></body></html>", "no-list"],
  ])("%s", async (_, html, kind) => {
    expect(judgeList(html, await readHtmlText(html, new URL(`${SECTION}/index.shtml`)))).toBe(kind);
  });
});
