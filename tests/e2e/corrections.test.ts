import { describe, expect, test } from "vitest";
import { click, controls } from "./browser/controls";
import type { Popup } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import type { Session } from "./browser/session";
import { serveTestPage } from "./browser/test-pages";

/** Each field, what is typed into it, and what then stands there. */
const EDITS = [
  { field: "标题", typed: "我市老年助餐服务怎样越办越好", shown: "我市老年助餐服务怎样越办越好" },
  { field: "日期", typed: "2023-10-20 09:30", shown: "2023年10月20日 09:30" },
  { field: "发言人", typed: "市民政局副局长 卢启帆；苏明远", shown: "市民政局副局长 卢启帆、苏明远" },
  { field: "编辑", typed: "周若汐、韩知秋", shown: "周若汐、韩知秋" },
  { field: "稿源", typed: "宁波晚报", shown: "宁波晚报" },
] as const;

type Field = (typeof EDITS)[number]["field"];

const ALL_SHOWN = Object.fromEntries(EDITS.map(({ field, shown }) => [field, shown]));

inEachBrowser((session) => {
  // Corrections stay with their page: each test has one of its own.
  test("every field is corrected in place by mouse, and taken back", async () => {
    const popup = await openArticle(session(), "press-qa-double");
    const asRead = await shownFields(popup);
    for (const { field, typed } of EDITS) {
      await openEditor(popup, field);
      await popup.type(typed);
      await click(popup, "保存");
      await expect.poll(() => said(popup)).toBe("已保存修改");
      await expect.poll(() => controlNames(popup)).toContain(`撤销对${field}的修改`);
    }
    expect(await shownFields(popup)).toEqual(ALL_SHOWN);
    expect(await correctedFields(popup)).toEqual(EDITS.map(({ field }) => field));

    for (const { field } of EDITS) {
      await click(popup, `撤销对${field}的修改`);
      await expect.poll(() => controlNames(popup)).not.toContain(`撤销对${field}的修改`);
    }
    expect(await said(popup)).toBe("已恢复成页面上的内容");
    expect([await shownFields(popup), await correctedFields(popup)]).toEqual([asRead, []]);
  });

  test("every field is corrected in place by keyboard, and the focus comes back to it", async () => {
    const popup = await openArticle(session(), "press-qa-bracket-answer");
    for (const { field, typed } of EDITS) {
      await tabTo(popup, `修改${field}`);
      await popup.press("Enter");
      await expect.poll(() => focused(popup)).toBe(field);
      await popup.type(typed);
      await popup.press("Enter");
      await expect.poll(() => focused(popup)).toBe(`修改${field}`);
    }
    expect(await shownFields(popup)).toEqual(ALL_SHOWN);
    expect(await correctedFields(popup)).toEqual(EDITS.map(({ field }) => field));
  });

  test("what is no date is not kept, and a sentence says why", async () => {
    const popup = await openArticle(session(), "gbk-bytes");
    const asRead = await shownFields(popup);
    await openEditor(popup, "日期");
    await popup.type("去年十月");
    await popup.press("Enter");
    await expect
      .poll(() => popup.evaluate(() => document.querySelector("[role=alert]")?.textContent))
      .toBe("这不是一个日期。请写成 2022-11-10，或再加上 18:11。");
    await click(popup, "取消");
    await expect.poll(() => focused(popup)).toBe("修改日期");
    expect([await shownFields(popup), await correctedFields(popup)]).toEqual([asRead, []]);
  });

  test("what is being typed when the popup closes is there when it opens again", async () => {
    const popup = await openArticle(session(), "press-qa-tables");
    await openEditor(popup, "编辑");
    await popup.type("韩知秋、叶");
    await popup.close();
    const again = await session().driver.openPopup();
    await articleContent(again);
    await expect.poll(() => focused(again)).toBe("编辑");
    expect(await again.evaluate(editorContent)).toEqual({
      typed: "韩知秋、叶",
      note: "这是上次没有保存的修改，可以接着改。",
    });
    await click(again, "取消");
    await again.close();
    const last = await session().driver.openPopup();
    await articleContent(last);
    expect(await last.evaluate(editorContent)).toBeNull();
  });

  describe("what is corrected", () => {
    const PAGE = "three-prints";
    const TITLE = "一个改过的标题";

    test("is what is copied and exported, also after the page was loaded anew", async () => {
      const { driver } = session();
      const popup = await openArticle(session(), PAGE);
      await correct(popup, "标题", TITLE);
      await correct(popup, "编辑", "韩知秋");
      await openArticle(session(), PAGE);
      const again = await driver.openPopup();
      await articleContent(again);
      expect(await correctedFields(again)).toEqual(["标题", "编辑"]);
      expect(await shownFields(again)).toMatchObject({ 标题: TITLE, 编辑: "韩知秋" });

      await click(again, "复制引用");
      await expect.poll(() => said(again)).toBe("已复制引用");
      expect((await driver.clipboard()).plain).toContain(`${TITLE}[EB/OL]`);

      const popupToExport = await driver.openPopup();
      await articleContent(popupToExport);
      await popupToExport.settle();
      await click(popupToExport, "更多");
      const { name, bytes } = await driver.download(() => click(popupToExport, "JSON 数据"));
      expect(name).toContain(TITLE);
      expect(JSON.parse(bytes.toString("utf8"))).toEqual([
        expect.objectContaining({ title: TITLE, editors: ["韩知秋"] }),
      ]);
    });
  });
});

async function openArticle({ driver, site }: Session, name: string): Promise<Popup> {
  await driver.goto(serveTestPage(site, name).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await popup.settle();
  return popup;
}

async function correct(popup: Popup, field: Field, typed: string): Promise<void> {
  await openEditor(popup, field);
  await popup.type(typed);
  await popup.press("Enter");
  await expect.poll(() => controlNames(popup)).toContain(`撤销对${field}的修改`);
}

async function openEditor(popup: Popup, field: Field): Promise<void> {
  await click(popup, `修改${field}`);
  await expect.poll(() => focused(popup)).toBe(field);
}

/** More than any popup has controls. */
const MOST_TABS = 200;

async function tabTo(popup: Popup, name: string): Promise<void> {
  for (let i = 0; i < MOST_TABS && (await focused(popup)) !== name; i++) await popup.press("Tab");
  expect(await focused(popup)).toBe(name);
}

/** The name of what has the keyboard: a button's, or that of the field being edited. */
function focused(popup: Popup): Promise<string> {
  return popup.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null;
    return label ?? activeElement?.getAttribute("aria-label") ?? "";
  });
}

async function controlNames(popup: Popup): Promise<readonly string[]> {
  return (await controls(popup)).map(({ name }) => name);
}

function shownFields(popup: Popup): Promise<Readonly<Record<string, string>>> {
  return popup.evaluate(() => {
    const text = (root: Element, selector: string) => root.querySelector(selector)?.textContent ?? "";
    const metadata = [...document.querySelectorAll(".metadata-item")].map((item) => [
      text(item, "dt"),
      text(item, ".jump, .metadata-text"),
    ]);
    return { 标题: text(document.body, "h1"), ...Object.fromEntries(metadata) };
  });
}

/** Those that are marked as 已改. */
function correctedFields(popup: Popup): Promise<readonly string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".badge.corrected")].map((badge) => {
      const item = badge.closest(".metadata-item");
      return item ? (item.querySelector("dt")?.textContent ?? "") : "标题";
    }),
  );
}

function editorContent(): { typed: string; note: string } | null {
  const editor = document.querySelector(".field-editor");
  const input = editor?.querySelector("input");
  return editor && input ? { typed: input.value, note: editor.querySelector(".hint")?.textContent ?? "" } : null;
}

/** What the popup's live region says. */
function said(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
}
