// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { openPage } from "../../../src/live-page/open-page";
import { diffWords } from "../../../src/present/word-diff";

const passages = await import("../../../src/live-page/show-passage");

const LABELS = {
  language: "zh-CN",
  name: "净读",
  same: "一致",
  sameBelow: "与下文一致",
  differs: (count: number) => `${count} 处不同`,
  opened: "已展开",
  expand: "展开",
  collapse: "折叠",
};

/** A labelled page as a browser parses it; jsdom lays nothing out. */
function showPage(name: string): void {
  const html = readFileSync(`tests/pages/${name}/page.html`, "utf8");
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
}

beforeEach(() => {
  showPage("prints-differ");
  history.replaceState(null, "", "/nbzfxwfbh/system/2024/07/11/030592084.shtml");
  vi.spyOn(passages, "showPassage").mockImplementation((texts) => texts.length > 0);
});

/** The texts that were marked last. */
function marked(): readonly string[] {
  return (
    vi
      .mocked(passages.showPassage)
      .mock.calls.at(-1)?.[0]
      .map(({ data }) => data.trim()) ?? []
  );
}

describe("a line of the page is shown by its text", () => {
  const SAID_TWICE = "对拒不支付高温津贴的单位，一经查实，我们将依法责令限期改正，情节严重的向社会公布。";

  test("in the kept print, where the other repeats it: the fold stays closed", () => {
    const page = openPage(document, LABELS, diffWords);
    page.setFolded(true);
    expect([page.showText(SAID_TWICE), marked(), page.isFolded()]).toEqual([true, [SAID_TWICE], true]);
  });

  test("in the other print, where only that says so", () => {
    const page = openPage(document, LABELS, diffWords);
    page.setFolded(true);
    const text = "与此同时，全市户外劳动者服务站点增加到1596个，提供饮水、歇脚、充电、热饭等服务。";
    expect([page.showText(text), marked(), page.isFolded()]).toEqual([true, [text], true]);
  });

  describe("where the kept print stands below", () => {
    const TITLE = "东钱湖龙舟邀请赛收桨 青少年组首次亮相";

    test("there too, as long as it says so", () => {
      showPage("richer-second-print");
      const page = openPage(document, LABELS, diffWords);
      page.setFolded(true);
      expect([page.showText(TITLE), marked(), page.isFolded()]).toEqual([true, [TITLE], true]);
      expect(
        vi.mocked(passages.showPassage).mock.calls.at(-1)?.[0][0]?.parentElement?.closest(".main1"),
      ).not.toBeNull();
    });

    test("in the folded print, where only that writes it so: the fold opens", () => {
      showPage("richer-second-print");
      const source = document.querySelector(".main .source");
      if (source) source.textContent = "稿源: 中国宁波网 2019-06-10 09:15:27";
      const page = openPage(document, LABELS, diffWords);
      page.setFolded(true);
      const line = "稿源: 中国宁波网 2019-06-10 09:15:27";
      expect([page.isFolded(), page.showText(line), marked(), page.isFolded()]).toEqual([true, true, [line], false]);
    });
  });

  test("around the text, in a line of metadata", () => {
    const page = openPage(document, LABELS, diffWords);
    const { record } = page.scan();
    const line = record?.evidence.editors?.text ?? "";
    expect([page.showText(line), marked().join("")]).toEqual([true, line]);
    expect(page.showText("柯以南")).toBe(true);
  });

  test("not where no line says it", () => {
    expect(openPage(document, LABELS, diffWords).showText("别处的话")).toBe(false);
  });
});

describe("a page whose language changes after it was opened", () => {
  test.each<[name: string, before: string, after: string, isTranslated: boolean]>([
    ["has been translated", "", "en", true],
    ["has been translated from Chinese", "zh-CN", "fr", true],
    ["has not where the site says so from the start", "en", "en", false],
    ["has not where it is Chinese", "", "zh-CN", false],
    ["has not where it is in traditional characters", "zh-CN", "zh-TW", false],
    ["has not where nothing is said any more", "en", "", false],
  ])("%s", (_, before, after, isTranslated) => {
    document.documentElement.lang = before;
    const page = openPage(document, LABELS, diffWords);
    document.documentElement.lang = after;
    const { record, ...scan } = page.read([]);
    expect([scan.isTranslated, scan.page, record === null]).toEqual(
      isTranslated ? [true, "none", true] : [false, "press-qa", false],
    );
  });

  test("is read again once it has its language back", () => {
    const page = openPage(document, LABELS, diffWords);
    document.documentElement.lang = "en";
    page.read([]);
    document.documentElement.lang = "";
    expect(page.read([]).record).not.toBeNull();
  });
});

describe("nothing is folded where the site hides of the kept print", () => {
  test.each([
    ["richer-second-print", "nothing", true],
    ["richer-second-print", "东钱湖龙舟邀请赛收桨 青少年组首次亮相", false],
    ["richer-second-print", "组委会透露", false],
    ["second-print-adds-a-paragraph", "nothing", true],
    ["second-print-adds-a-paragraph", "编辑", false],
  ])("%s: %s", (name, start, isFolded) => {
    showPage(name);
    hide(start);
    const page = openPage(document, LABELS, diffWords);
    page.setFolded(true);
    expect(page.isFolded()).toBe(isFolded);
  });

  /** The last line of the page that begins so. */
  function hide(start: string): void {
    const lines = [...document.querySelectorAll("h1, p, h6, div")].filter(({ textContent }) =>
      textContent?.trim().startsWith(start),
    );
    const hidden = lines.at(-1);
    vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (this: Element) {
      return this !== hidden;
    });
  }
});
