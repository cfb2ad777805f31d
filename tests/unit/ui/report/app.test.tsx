// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { download } from "../../../../src/browser/download";
import { isObject, parseJson } from "../../../../src/guards";
import { readHtmlText } from "../../../../src/readability/read-html-text";
import type { CapturedPage } from "../../../../src/report-page/capture-page";
import { App } from "../../../../src/ui/report/app";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { translator } from "../../../support/translations";

vi.mock("../../../../src/browser/download", () => ({ download: vi.fn() }));

const URL_OF_PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/10/030480001.shtml";
const HTML = [
  "<!DOCTYPE html>",
  '<html><head><meta charset="utf-8"><title>潮汐路怎样缓解拥堵？</title></head><body>',
  "<h1>潮汐路怎样缓解拥堵？</h1><p>稿源： 2023-05-10 09:30:00</p>",
  "<p>　　记者提问：潮汐路怎样缓解拥堵？</p>",
  "<p>　　沈川答：早高峰多开一条进城车道，晚高峰多开一条出城车道。</p>",
  "<p>编辑：陆岚</p></body></html>",
].join("\n");

/** What the script in the page answers. */
const runInTab = vi.fn<() => Promise<unknown>>();
/** What the page answers to who reads it. */
const readInTab = vi.fn<() => Promise<unknown>>();
let container: HTMLElement;

beforeEach(async () => {
  fakeBrowser.reset();
  const { page, record, links } = await readHtmlText(HTML, new URL(URL_OF_PAGE));
  runInTab.mockResolvedValue({ url: URL_OF_PAGE, html: HTML } satisfies CapturedPage);
  readInTab.mockResolvedValue({ page, record, links, next: null, fold: null, needsArticleFinder: false });
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async () => [
    { frameId: 0, result: await runInTab() },
  ]);
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(() => readInTab());
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ manifest_version: 3, name: "净读", version: "1.2.3" });
  history.replaceState(null, "", "/report.html?tab=7");
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
  await vi.waitFor(() => expect(container.querySelector("h1")).not.toBeNull());
}

async function tick(label: string): Promise<void> {
  const found = [...container.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  await act(async () => found?.querySelector("input")?.click());
}

async function write(remark: string): Promise<void> {
  const area = container.querySelector<HTMLTextAreaElement>(".report-remark textarea");
  if (area === null) throw new Error("there is nowhere to write");
  area.value = remark;
  await act(async () => void area.dispatchEvent(new Event("input", { bubbles: true })));
}

async function save(): Promise<void> {
  const button = [...container.querySelectorAll("button")].find(({ textContent }) => textContent === "保存文件");
  await act(async () => button?.click());
}

const preview = () => container.querySelector<HTMLTextAreaElement>(".report-preview")?.value ?? "";
const warning = () => container.querySelector(".mask .warning")?.textContent;

function shown(): Readonly<Record<string, unknown>> {
  const value = parseJson(preview());
  return isObject(value) ? value : {};
}

describe("the page that makes a report", () => {
  test("shows the file as it will be saved, and saves that", async () => {
    await open();
    await tick("日期");
    await tick("其他");
    await tick("日期");
    await tick("问答");
    await write("第二问不见了");
    await tick("遮盖文字");
    const { findings, ...file } = shown();
    expect(file).toEqual({
      format: "cnnb-page-report/1",
      url: URL_OF_PAGE,
      version: "1.2.3",
      browser: navigator.userAgent,
      faults: ["exchanges", "other"],
      remark: "第二问不见了",
      isMasked: false,
      readsSame: true,
      html: HTML.split("\n"),
    });
    expect(findings).toMatchObject({ page: "press-qa", record: { title: "潮汐路怎样缓解拥堵？", editors: ["陆岚"] } });
    await save();
    expect(vi.mocked(download).mock.lastCall).toEqual(["cnnb-page-030480001.json", preview(), "application/json"]);
    expect(container.querySelector(".report-actions [role=status]")?.textContent).toBe(
      "已导出 cnnb-page-030480001.json",
    );
  });

  test("masks the text unless the reader wants it whole, and says how much", async () => {
    await open();
    expect(shown()).toMatchObject({ isMasked: true, readsSame: true });
    expect(preview()).not.toMatch(/潮汐|沈川|陆岚|车道/u);
    expect(preview()).toMatch(/记者提问：/u);
    expect(preview()).toMatch(/编辑：/u);
    expect(container.querySelector(".mask .hint")?.textContent).toMatch(/这一页有 62 个汉字，会遮盖 \d+ 个。$/u);
    expect(warning()).toBe("");
  });

  test("says where the file is read in another way than the page", async () => {
    readInTab.mockResolvedValue({
      page: "none",
      record: null,
      links: [],
      next: null,
      fold: null,
      needsArticleFinder: false,
    });
    await open();
    expect(warning()).toBe("从这个文件读出来的，和从网页上读出来的不一样。请在说明里多写几句。");
    expect(shown()).toMatchObject({ readsSame: false, findings: { page: "none", record: null } });
  });

  test("makes a file of a page that could not be read", async () => {
    readInTab.mockRejectedValue(new Error("cannot read"));
    await open();
    expect(shown()).toMatchObject({ readsSame: false, findings: null });
  });
});

describe("where there is no page to report, the reader is told so", () => {
  test.each<[name: string, search: string, answer: unknown, title: string]>([
    ["the address names no tab", "", { url: URL_OF_PAGE, html: HTML }, "要报告的网页不在了"],
    ["the tab is closed", "?tab=7", null, "要报告的网页不在了"],
    ["the script gives something else", "?tab=7", { url: "", html: HTML }, "要报告的网页不在了"],
    ["the page is too long", "?tab=7", { url: URL_OF_PAGE, html: null }, "这一页太大了"],
  ])("%s", async (_, search, answer, title) => {
    history.replaceState(null, "", `/report.html${search}`);
    runInTab.mockResolvedValue(answer);
    await open();
    expect(container.querySelector("h1")?.textContent).toBe(title);
    expect(container.querySelector("textarea")).toBeNull();
  });
});
