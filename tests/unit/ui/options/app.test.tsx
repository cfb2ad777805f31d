// @vitest-environment jsdom
import { Blob } from "node:buffer";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, readSettings } from "../../../../src/browser/settings-store";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/settings/settings";
import { readSettingsFile, writeSettingsFile } from "../../../../src/settings/settings-file";
import { App } from "../../../../src/ui/options/app";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { translator } from "../../../support/translations";

const downloads = await import("../../../../src/browser/download");

const FOLD = "新闻发布会页面";
const FOLD_NEWS = "普通新闻页面";

let keys: readonly { readonly name: string; readonly shortcut: string }[];
let container: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(downloads, "download").mockReturnValue();
  keys = [
    { name: "_execute_action", shortcut: "Alt+Shift+K" },
    { name: "toggle-fold", shortcut: "" },
  ];
  vi.spyOn(browser.commands, "getAll").mockImplementation(async () => [...keys]);
  container = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, container);
  container.remove();
});

async function open(): Promise<void> {
  await act(async () =>
    render(
      <TranslateContext.Provider value={translator("zh_CN")}>
        <App />
      </TranslateContext.Provider>,
      container,
    ),
  );
  await vi.waitFor(() => expect(container.querySelector("h1")?.textContent).toBe("净读选项"));
}

function option(label: string): HTMLInputElement {
  const found = [...container.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  const input = document.getElementById(found?.htmlFor ?? "");
  if (!(input instanceof HTMLInputElement)) throw new Error(`no option ${label}`);
  return input;
}

async function choose(label: string): Promise<void> {
  await act(async () => option(label).click());
}

function button(name: string): HTMLButtonElement | undefined {
  return [...container.querySelectorAll("button")].find(({ textContent }) => textContent === name);
}

async function click(name: string): Promise<void> {
  await act(async () => button(name)?.click());
}

async function chooseFile(text: string): Promise<void> {
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file can be chosen");
  Object.defineProperty(input, "files", { value: [new Blob([text])], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await vi.waitFor(() => expect(said()).not.toBe(""));
}

const said = () => container.querySelector("[role=status]")?.textContent;

describe("the options", () => {
  test("show what is chosen", async () => {
    await changeSettings({
      fold: false,
      foldNews: true,
      density: "brief",
      theme: "dark",
      citation: { edition: "2015", style: "author-year", author: "office" },
      labels: "en",
      csvGuard: false,
    });
    await open();
    const on = [...container.querySelectorAll("input")].filter(({ checked }) => checked);
    expect(on.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      "普通新闻页面",
      "简略",
      "弹窗里的单键操作",
      "深色",
      "GB/T 7714—2015",
      "著者-出版年制",
      "政府新闻办公室",
      "英文",
    ]);
  });

  test.each<[label: string, change: Partial<Settings>]>([
    [FOLD, { fold: false }],
    [FOLD_NEWS, { foldNews: true }],
    ["简略", { density: "brief" }],
    ["浅色", { theme: "light" }],
    ["深色", { theme: "dark" }],
    ["GB/T 7714—2015", { citation: { ...DEFAULT_SETTINGS.citation, edition: "2015" } }],
    ["著者-出版年制", { citation: { ...DEFAULT_SETTINGS.citation, style: "author-year" } }],
    ["发言人", { citation: { ...DEFAULT_SETTINGS.citation, author: "spokesperson" } }],
    ["英文", { labels: "en" }],
    ["CSV 单元格防公式", { csvGuard: false }],
  ])("keep a change of %s at once, and say so", async (label, change) => {
    await open();
    const before = option(label).checked;
    await choose(label);
    await vi.waitFor(() => expect(said()).toBe("已保存"));
    expect(option(label).checked).toBe(!before);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  test("show by an example what a citation comes to", async () => {
    await open();
    const sample = () => container.querySelector(".sample p")?.textContent;
    expect(sample()).toMatch(
      /^中国宁波网\. 我市老年助餐服务如何越办越好？\[EB\/OL\]\. （2023-10-19）\[\d{4}-\d{2}-\d{2}\]/u,
    );
    await choose("不写作者");
    await choose("GB/T 7714—2015");
    await vi.waitFor(() => expect(sample()).toMatch(/^我市老年助餐服务如何越办越好？\[EB\/OL\]\. \(2023-10-19\)/u));
  });

  test("show the old choice and say so where the browser refuses to store", async () => {
    await open();
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES exceeded"));
    await choose(FOLD);
    await vi.waitFor(() => expect(said()).toBe("浏览器没能保存，设置和原来一样。请再试一次。"));
    expect(option(FOLD).checked).toBe(true);
    await choose("不写作者");
    await vi.waitFor(() => expect(option("网站").checked).toBe(true));
    expect(option("不写作者").checked).toBe(false);
  });

  test("follow what the popup changes meanwhile", async () => {
    await open();
    await act(() => changeSettings({ density: "brief" }));
    await vi.waitFor(() => expect(option("简略").checked).toBe(true));
    expect(said()).toBe("");
  });

  test("show the usual choices and say so where the browser cannot read what is stored", async () => {
    vi.spyOn(browser.storage.local, "get").mockRejectedValue(new Error("corrupt"));
    await open();
    expect([option(FOLD).checked, said()]).toEqual([true, "浏览器没能读出设置，下面是默认值。"]);
  });

  test("go back to the usual ones, and once more forth", async () => {
    await changeSettings({ fold: false, density: "brief" });
    await open();
    expect(button("撤销")).toBeUndefined();
    await click("恢复默认");
    await vi.waitFor(() => expect(said()).toBe("已恢复默认设置"));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await click("撤销");
    await vi.waitFor(() => expect(said()).toBe("已撤销，设置和原来一样"));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, fold: false, density: "brief" });
    expect([option(FOLD).checked, button("撤销")]).toEqual([false, undefined]);
  });
});

describe("a file of settings", () => {
  test("is written with the settings as they are", async () => {
    await changeSettings({ fold: false });
    await open();
    await click("导出设置");
    const [name, text, type] = vi.mocked(downloads.download).mock.calls[0] ?? [];
    expect([name, type, said()]).toEqual(["press-reader-settings.json", "application/json", "已导出设置"]);
    expect(readSettingsFile(String(text))).toEqual({ ...DEFAULT_SETTINGS, fold: false });
  });

  test("replaces the settings, which can be had back", async () => {
    await open();
    await chooseFile(writeSettingsFile({ ...DEFAULT_SETTINGS, fold: false, foldNews: true }));
    await vi.waitFor(() => expect(said()).toBe("已导入设置"));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, fold: false, foldNews: true });
    await click("撤销");
    await vi.waitFor(async () => expect(await readSettings()).toEqual(DEFAULT_SETTINGS));
  });

  test.each([
    ["foreign", JSON.stringify({ fold: false })],
    ["damaged", writeSettingsFile({ ...DEFAULT_SETTINGS, fold: false }).slice(0, -10)],
    ["far too large", writeSettingsFile({ ...DEFAULT_SETTINGS, fold: false }) + " ".repeat(100_000)],
  ])("that is %s changes nothing, and the page says so", async (_, text) => {
    await open();
    const set = vi.spyOn(browser.storage.local, "set");
    await chooseFile(text);
    expect(said()).toBe("这不是净读的设置文件，或者文件已经损坏；设置没有改动。");
    expect([set.mock.calls, option(FOLD).checked, button("撤销")]).toEqual([[], true, undefined]);
  });
});

describe("the keys of the commands", () => {
  const rows = () => [...container.querySelectorAll(".shortcuts > div")].map(({ textContent }) => textContent);

  test("are shown as they are assigned now, also after a visit to the browser's page", async () => {
    await open();
    await vi.waitFor(() =>
      expect(rows()).toEqual([
        "打开弹窗Alt+Shift+K",
        "折叠或展开这一页的重复正文未指定",
        "复制这一页的摘要未指定",
        "收藏这一页的文章未指定",
      ]),
    );
    expect(container.textContent).toContain("未指定的键多半已被其他扩展占用");
    keys = ["_execute_action", "toggle-fold", "copy-summary", "save-article"].map((name, i) => ({
      name,
      shortcut: `Alt+${i}`,
    }));
    await act(async () => {
      dispatchEvent(new Event("focus"));
    });
    await vi.waitFor(() =>
      expect(rows()).toEqual([
        "打开弹窗Alt+0",
        "折叠或展开这一页的重复正文Alt+1",
        "复制这一页的摘要Alt+2",
        "收藏这一页的文章Alt+3",
      ]),
    );
    expect(container.textContent).not.toContain("未指定");
  });

  test("are changed on the page that Chromium has for them", async () => {
    const openTab = vi.fn(async (_: unknown) => undefined);
    vi.spyOn(browser.tabs, "create").mockImplementation(openTab);
    await open();
    await vi.waitFor(() => expect(button("更改快捷键")).toBeDefined());
    await click("更改快捷键");
    expect(openTab.mock.calls).toEqual([[{ url: "chrome://extensions/shortcuts" }]]);
  });

  test("are changed where Firefox opens its settings for them", async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(browser.commands, { openShortcutSettings });
    await open();
    await vi.waitFor(() => expect(button("更改快捷键")).toBeDefined());
    await click("更改快捷键");
    Reflect.deleteProperty(browser.commands, "openShortcutSettings");
    expect(openShortcutSettings).toHaveBeenCalledTimes(1);
  });

  test("have a sentence where the browser opens no page for them", async () => {
    vi.spyOn(browser.tabs, "create").mockRejectedValue(new Error("Illegal URL"));
    await open();
    await vi.waitFor(() => expect(button("更改快捷键")).toBeDefined());
    await click("更改快捷键");
    await vi.waitFor(() => expect(said()).toMatch(/^浏览器没有打开快捷键页面。/u));
  });

  test("are not shown where the browser has none", async () => {
    vi.spyOn(browser.commands, "getAll").mockRejectedValue(new Error("not here"));
    await open();
    expect(rows()).toEqual([]);
    expect(container.textContent).not.toContain("快捷键");
  });
});
