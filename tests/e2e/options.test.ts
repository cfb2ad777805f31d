import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./browser/accessibility-faults";
import { controls } from "./browser/controls";
import type { Look, Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { serveTestPage } from "./browser/test-pages";

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light", scheme: "light", forcedColors: false },
  { name: "dark", scheme: "dark", forcedColors: false },
  { name: "forced colours", scheme: "light", forcedColors: true },
];

inEachBrowser((session) => {
  const open = async (path: string): Promise<Surface> => {
    const { driver } = session();
    await driver.gotoExtension(path);
    await expect.poll(() => driver.page.evaluate(() => document.querySelector("h1") !== null)).toBe(true);
    return driver.page;
  };

  test("the first page opens once, when the extension is installed, and lets the reader go on", async () => {
    const { driver, site } = session();
    expect(await driver.extensionTabs()).toEqual(["welcome.html"]);
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    expect(await driver.extensionTabs()).toEqual(["welcome.html"]);
  });

  test("a page is not folded once the reader has switched folding off, and is again after a reset", async () => {
    const { driver, site } = session();
    const { url } = serveTestPage(site, "press-qa-double");
    const options = await open("options.html");
    await options.evaluate(clickOn, "新闻发布会页面");
    await expect.poll(() => said(options)).toBe("已保存");
    await driver.goto(url);
    await expect.poll(async () => (await driver.toolbar()).title).toBe("净读：记者问答");
    expect(await controls(driver.page)).toEqual([]);

    await open("options.html");
    expect(await options.evaluate(isOn, "新闻发布会页面")).toBe(false);
    await options.evaluate(clickOn, "恢复默认");
    await expect.poll(() => said(options)).toBe("已恢复默认设置");
    await driver.goto(url);
    await expect.poll(() => controls(driver.page)).toMatchObject([{ expanded: "false" }]);
  });

  test("a file of settings is taken, a foreign one refused with a sentence", async () => {
    const options = await open("options.html");
    await options.evaluate(chooseFile, '{"format":"press-reader-settings/1","settings":{"foldNews":true}}');
    await expect.poll(() => said(options)).toBe("已导入设置");
    expect(await options.evaluate(isOn, "普通新闻页面")).toBe(true);
    await options.evaluate(chooseFile, '{"foldNews":false}');
    await expect.poll(() => said(options)).toBe("这不是净读的设置文件，或者文件已经损坏；设置没有改动。");
    expect(await options.evaluate(isOn, "普通新闻页面")).toBe(true);
    await options.evaluate(clickOn, "恢复默认");
    await expect.poll(() => said(options)).toBe("已恢复默认设置");
  });

  test("every command has its key", async () => {
    const options = await open("options.html");
    await expect.poll(() => options.evaluate(keysShown)).toHaveLength(4);
    expect((await options.evaluate(keysShown)).map((keys) => keys.replace(/\s/gu, ""))).toEqual([
      "Alt+Shift+K",
      "Alt+Shift+J",
      "Alt+Shift+U",
      "Alt+Shift+L",
    ]);
  });

  describe.each(LOOKS)("$name", (look) => {
    test.each(["options.html", "welcome.html"])("axe finds no fault in %s", async (path) => {
      await session().driver.setLook(look);
      const page = await open(path);
      await expect.poll(() => page.evaluate(isWorn, look.scheme, look.forcedColors)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

function said(options: Surface): Promise<string> {
  return options.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
}

function clickOn(name: string): void {
  const control = [...document.querySelectorAll<HTMLElement>("label, button")].find(
    (each) => each.textContent === name,
  );
  control?.click();
}

function isOn(label: string): boolean | undefined {
  return [...document.querySelectorAll("label")]
    .find((each) => each.textContent === label)
    ?.parentElement?.querySelector("input")?.checked;
}

function chooseFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], "settings.json"));
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event("change", { bubbles: true }));
}

function keysShown(): readonly string[] {
  return [...document.querySelectorAll("kbd")].map((keys) => keys.textContent ?? "");
}

function isWorn(scheme: Look["scheme"], forcedColors: boolean): boolean {
  const hasForcedColors = matchMedia("(forced-colors: active)").matches;
  return hasForcedColors === forcedColors && (forcedColors || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);
}
