// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { withLibrary } from "../../../../src/library/store/store";
import type { LibraryTab } from "../../../support/library-page";
import { libraryTests } from "../../../support/library-tests";
import { RECORDS } from "../../../support/records";

const { full, news } = RECORDS;
const FULL = "030409182";
const { open, save, saved, says } = libraryTests();

describe("the tags of several articles", () => {
  const tagsOf = async (key: string | undefined = FULL) => (await saved(key))?.tags;

  async function selectAll(): Promise<LibraryTab> {
    await save(full, news);
    await withLibrary((library) => library.change([FULL], (now) => ({ ...now, tags: ["渔业"] })));
    const tab = await open();
    await tab.click("选中本页全部");
    return tab;
  }

  test("are added, and undone without a tag that was there before", async () => {
    const tab = await selectAll();
    const key = (await withLibrary((library) => library.rows())).find(({ title }) => title === news.title)?.key;
    await tab.type(".selection-bar .tag-form input", "渔业");
    await tab.submit(".selection-bar .tag-form");
    await says(tab, ".undo-line", "已给 1 篇加上标签“渔业”。撤销×");
    expect(await tagsOf(key)).toEqual(["渔业"]);
    await tab.click("撤销");
    await says(tab, ".library-outcome", "已撤销，1 篇的标签和原来一样。");
    expect([await tagsOf(key), await tagsOf(), tab.has("撤销")]).toEqual([[], ["渔业"], false]);
    expect(document.activeElement?.className).toBe("library-messages");
  });

  test("are taken off those that have them, and put back", async () => {
    const tab = await selectAll();
    await tab.type(".selection-bar .tag-form input", "渔");
    expect(tab.has("从 1 篇去掉")).toBe(false);
    await tab.type(".selection-bar .tag-form input", "渔业");
    await tab.click("从 1 篇去掉");
    await says(tab, ".undo-line", "已给 1 篇去掉标签“渔业”。撤销×");
    expect([await tagsOf(), document.activeElement?.getAttribute("aria-label")]).toEqual([[], "新标签"]);
    await tab.goTo("#storage");
    await tab.goTo("#articles");
    await tab.click("撤销");
    await vi.waitFor(async () => expect(await tagsOf()).toEqual(["渔业"]));
  });
});
