// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { isElsewhere, isOutOfDate, signsOf } from "../../../src/live-page/page-signs";

const ARTICLE = "/nbzfxwfbh/system/2024/05/07/030571001.shtml";
const paragraph = () => document.querySelector("p");

function read() {
  const text = paragraph()?.firstChild;
  return signsOf(document, text instanceof Text ? [text] : []);
}

beforeEach(() => {
  history.replaceState(null, "", ARTICLE);
  document.body.innerHTML = "<p>每天巡查两次</p><aside>相关阅读</aside>";
});

describe("a page may show something else", () => {
  test.each([
    ["when what was read is gone", () => paragraph()?.remove()],
    ["when it says something else", () => Object.assign(paragraph()?.firstChild ?? {}, { data: "每天巡查三次" })],
    ["when it was rendered anew", () => paragraph()?.replaceWith("每天巡查两次")],
    ["at the address of another article", () => history.replaceState(null, "", ARTICLE.replace("001", "002"))],
    [
      "at the address of the article's next page",
      () => history.replaceState(null, "", ARTICLE.replace("1.s", "1_02.s")),
    ],
  ])("%s", (_, change) => {
    const signs = read();
    change();
    expect(isOutOfDate(signs)).toBe(true);
  });

  test("while the article of its address is not there", () => {
    document.body.innerHTML = "<p></p>";
    expect(isOutOfDate(read())).toBe(true);
  });
});

describe("a page shows what was read", () => {
  test.each([
    ["when nothing has happened", () => {}],
    ["when something beside it has changed", () => document.querySelector("aside")?.remove()],
    ["when what was read is in another place", () => document.body.append(paragraph() ?? "")],
    ["at an address of the same article", () => history.replaceState(null, "", `${ARTICLE}?from=list#top`)],
  ])("%s", (_, change) => {
    const signs = read();
    change();
    expect([isOutOfDate(signs), isElsewhere(signs)]).toEqual([false, false]);
  });

  test("where nothing was read, and nothing is expected", () => {
    history.replaceState(null, "", "/about.shtml");
    document.body.innerHTML = "<p></p>";
    expect(isOutOfDate(read())).toBe(false);
  });
});
