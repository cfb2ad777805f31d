import { describe, expect, test } from "vitest";
import { isOneCopy } from "../../eval/body";
import { type Answers, type Field, judge, type Verdict } from "../../eval/fields";
import { type Label, printedPages } from "../../eval/labelled-pages";

const BODY = ["记者提问：海水浴场什么时候开放？", "答：六月一日开放，九月底关闭，每天有三十名救生员。", "谢谢大家！"];
const WHOLE = BODY.join("\n");

describe("a text is one copy of the body, or is not", () => {
  test.each([
    ["each paragraph once", WHOLE, true],
    [
      "half-width marks, other spaces, lines broken elsewhere",
      "记者提问:海水浴场\n什么时候开放? 答:六月一日开放,九月底关闭,\u3000每天有三十名救生员。谢谢大家!",
      true,
    ],
    [
      "title and lines of metadata around it",
      `海水浴场何时开放？\n稿源：2022-05-26 15:20:17\n${WHOLE}\n编辑：韦知音`,
      true,
    ],
    ["a paragraph twice", `${WHOLE}\n${BODY[1]}`, false],
    ["both prints", `${WHOLE}\n${WHOLE}`, false],
    ["a paragraph less", BODY.slice(1).join("\n"), false],
    ["the whole page", `${"首页 新闻中心 视频 论坛 ".repeat(30)}${WHOLE}`, false],
    ["nothing", "", false],
  ])("%s", (_, text, isRight) => {
    expect(isOneCopy(text, BODY)).toBe(isRight);
  });

  test("a refrain stands as often as the article has it", () => {
    const speech = ["每一棵树，都要有人管。", "今年造林五万亩。", "每一棵树，都要有人管。"];
    expect(isOneCopy(speech.join("\n"), speech)).toBe(true);
    expect(isOneCopy(speech.slice(1).join("\n"), speech)).toBe(false);
  });
});

describe("an answer is right, wrong, false or silent", () => {
  const label = firstLabel();
  const title = label.record?.title ?? "";
  test.each<[string, Field, Answers, Verdict | null]>([
    ["the title as printed", "title", { title }, "right"],
    ["the title with the site's name", "title", { title: `${title}-中国宁波网` }, "wrong"],
    [
      "the title with the site's name, where that is allowed",
      "suffixedTitle",
      { suffixedTitle: `${title}-中国宁波网` },
      "right",
    ],
    ["another title that begins so", "suffixedTitle", { suffixedTitle: `${title}续` }, "wrong"],
    ["no title", "title", { title: "" }, "wrong"],
    ["the same moment, written otherwise", "publishedAt", { publishedAt: "2022-05-26T07:20:17.000Z" }, "right"],
    ["the day alone, where a time is printed", "publishedAt", { publishedAt: "2022-05-26" }, "wrong"],
    ["a byline where none is printed", "byline", { byline: "韦知音" }, "false"],
    ["no byline where none is printed", "byline", { byline: "" }, "silent"],
    ["a field that the reader does not read", "figures", {}, null],
  ])("%s", (_, field, answers, verdict) => {
    expect(judge(field, answers, label)).toBe(verdict);
  });

  test("a list page has no title to be judged by", () => {
    expect(judge("title", { title }, { page: "list", record: null, links: [] })).toBeNull();
  });
});

function firstLabel(): Label {
  const [page] = printedPages();
  if (page === undefined) throw new Error("no page is printed");
  return page.label;
}
