// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { newArticle } from "../../../../src/library/model/saved-article";
import { withLibrary } from "../../../../src/library/store/store";
import { readHtmlText } from "../../../../src/readability/read-html-text";
import type { LibraryTab } from "../../../support/library-page";
import { libraryTests } from "../../../support/library-tests";
import { RECORDS } from "../../../support/records";
import { siteAnswer } from "../../../support/site-answer";

const pauses = await import("../../../../src/library/collect/pause");

const SECTION = "http://www.cnnb.com.cn/nbzfxwfbh";
const TAB = { id: 7, index: 0, highlighted: true, active: false, pinned: false, incognito: false, url: SECTION };
const NUMBERS = [1, 2, 3];
const { open, save, saved, says } = libraryTests();

const urlOf = (n: number) => `${SECTION}/system/2022/11/10/03050000${n}.shtml`;
const titleOf = (n: number) => `第${n}个小区的停车问题怎样解决？`;

/** @param more a sentence that the page says by now */
function htmlOf(n: number, more = ""): string {
  return `<html><head><title>${titleOf(n)}-宁波新闻发布-中国宁波网</title></head><body><p>您当前的位置 ：<a href="/">中国宁波网</a> &gt; 宁波新闻发布 &gt; 记者提问</p>
    <h1>${titleOf(n)}</h1><p>http://www.cnnb.com.cn 中国宁波网 22年11月10日</p><p>记者提问：${titleOf(n)}</p>
    <p>陆知行答：我们走访了${n}26个小区，收集意见1280条。${more}</p><p>编辑：苏晚晴</p></body></html>`;
}

/** What the site answers, by address. */
const answers = new Map<string, object>();

beforeEach(async () => {
  answers.clear();
  vi.spyOn(pauses, "pause").mockResolvedValue();
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [TAB]);
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async (script: unknown) => {
    const url = (script as { readonly args: readonly string[] }).args[0] ?? "";
    return [{ frameId: 0, result: answers.get(url) }];
  });
  for (const n of NUMBERS) {
    answers.set(urlOf(n), siteAnswer(htmlOf(n), urlOf(n)));
    const { record } = await readHtmlText(htmlOf(n), new URL(urlOf(n)));
    if (record !== null) await save(record);
  }
});

async function selectAll(): Promise<LibraryTab> {
  const tab = await open("#articles&sort=title&ascending");
  await vi.waitFor(() => expect(tab.all(".title-button")).toHaveLength(NUMBERS.length));
  await tab.click("选中本页全部");
  return tab;
}

async function check(tab: LibraryTab): Promise<void> {
  await tab.click("检查有没有改动");
  await vi.waitFor(() => expect(location.hash).toMatch(/^#batch=/u));
  await tab.goTo(location.hash);
}

describe("a check for changes", () => {
  test("is offered for selected articles alone, behind 更多", async () => {
    const tab = await open();
    expect([tab.has("更多"), tab.has("检查有没有改动")]).toEqual([false, false]);
    await tab.click("选中本页全部");
    expect(tab.named("检查有没有改动").closest("details")?.querySelector("summary")?.textContent).toBe("更多");
  });

  test("says what has changed, keeps both texts, and lists the changed articles with a badge", async () => {
    answers.set(urlOf(2), siteAnswer(htmlOf(2, "后来又补充了一句。"), urlOf(2)));
    answers.set(urlOf(3), { kind: "missing" });
    const tab = await selectAll();
    await check(tab);
    await says(tab, ".batch-state", "已查完 · 有改动 1 · 没有改动 1 · 失败 1 · 等待 0");
    expect(tab.text(".batch-head a")).toBe("检查有没有改动");
    expect(
      Object.fromEntries(tab.all(".batch-item").map((item) => [...item.children].map((e) => e.textContent))),
    ).toEqual({
      [titleOf(1)]: "没有改动",
      [titleOf(2)]: "有改动（1 段）",
      [titleOf(3)]: "网站上已没有这一页",
    });
    const { current, older } = (await saved("030500002")) ?? { older: [] };
    expect([current?.record.paragraphs.join(""), ...older.map(({ record }) => record.paragraphs.join(""))]).toEqual([
      expect.stringContaining("后来又补充了一句。"),
      expect.not.stringContaining("后来又补充了一句。"),
    ]);
    expect((await saved("030500001"))?.older).toEqual([]);
    await tab.click("看有改动的 1 篇");
    await tab.goTo(location.hash);
    await vi.waitFor(() => expect(tab.texts(".title-button")).toEqual([titleOf(2)]));
    expect(tab.texts(".texts-tag")).toEqual(["两份正文"]);
  });

  test("without the permission stops, and once cancelled says what was not checked", async () => {
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    const tab = await selectAll();
    await check(tab);
    await says(tab, ".batch-state", "读不到网站，已停下 · 有改动 0 · 没有改动 0 · 失败 0 · 等待 3");
    expect(tab.text("[role=alert]")).toBe("净读现在不能读取 cnnb.com.cn 的页面。请点工具栏上的图标授权，再回到这里。");
    await tab.click("取消");
    await says(tab, ".batch-state", "已取消 · 有改动 0 · 没有改动 0 · 失败 0 · 未检查 3");
    expect(tab.texts(".item-state")).toEqual(["未检查", "未检查", "未检查"]);
  });

  test("can leave single articles out, and be started later", async () => {
    vi.spyOn(browser.permissions, "contains").mockImplementationOnce(async () => false);
    const tab = await selectAll();
    await check(tab);
    await says(tab, ".batch-state", "读不到网站，已停下 · 有改动 0 · 没有改动 0 · 失败 0 · 等待 3");
    await act(async () => tab.all(".batch-item input")[0]?.click());
    await vi.waitFor(() => expect(tab.texts(".item-state")).toContain("不检查"));
    await tab.click("开始检查");
    await says(tab, ".batch-state", "已查完 · 有改动 0 · 没有改动 2 · 失败 0 · 等待 0");
  });

  test("of too many articles is refused in a sentence, and stores nothing", async () => {
    const articles = Array.from({ length: 1001 }, (_, i) => ({
      ...newArticle({ record: RECORDS.news, readAt: "2026-11-20T02:00:00.000Z", sha256: "" }),
      key: String(i),
    }));
    await withLibrary((library) => library.put(articles));
    const tab = await open();
    await tab.click("选中全部 1004 篇");
    await tab.click("检查有没有改动");
    await says(tab, ".library-outcome", "一次最多检查 1000 篇，请少选一些。");
    expect(await withLibrary((library) => library.batches())).toEqual([]);
  });
});

test("a row without a second text has no badge, and one with three says how many", async () => {
  const version = (sha256: string) => ({ record: RECORDS.full, readAt: "2026-11-20T02:00:00.000Z", sha256 });
  await withLibrary((library) => library.put([{ ...newArticle(version("a")), older: [version("b"), version("c")] }]));
  const tab = await open();
  await vi.waitFor(() => expect(tab.all(".title-button")).toHaveLength(NUMBERS.length + 1));
  expect(tab.texts(".row-tags")).toEqual(["3 份正文"]);
});
