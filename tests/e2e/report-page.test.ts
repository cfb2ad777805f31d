import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFileBytes } from "../../src/cli/read-saved-page";
import { type ReportedPage, readReport } from "../../src/report-page/reported-page";
import { structureOf } from "../../src/report-page/structure";
import { accessibilityFaults } from "./browser/accessibility-faults";
import { click, clickElement } from "./browser/controls";
import type { ExtensionTab, Look, Popup } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent, noticeContent } from "./browser/popup-content";
import type { Session } from "./browser/session";
import { serveTestPage } from "./browser/test-pages";

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light", scheme: "light", forcedColors: false },
  { name: "dark", scheme: "dark", forcedColors: false },
  { name: "forced colours", scheme: "light", forcedColors: true },
];

const ADDRESS = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/18/030490007.shtml";
const TEXT = `<p>　　记者提问：渡口的夜航班什么时候恢复？</p>
  <p>　　沈望潮答：夜航班已从本月起恢复，每晚开行12班，票价和白天一样。</p>`;
/** What must not get into a report, and a second copy that only a style sheet hides. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>渡口夜航班何时恢复？</title>
  <style>.phone { display: none }</style><script>var secret = "session-4711";</script></head><body>
  <!-- secret-in-a-comment -->
  <form action="/search"><input value="secret-typed"><input type="hidden" value="secret-token"></form>
  <div><h1>渡口夜航班何时恢复？</h1><p>稿源： 2023-05-18 10:20:00</p>${TEXT}<p>编辑：叶知秋</p></div>
  <div class="phone"><h1>渡口夜航班何时恢复？</h1>${TEXT}</div>
  <a href="http://tracker.example/?u=secret-user" onclick="send('secret-click')">更多</a>
  <img src="/secret.gif" alt="">
  </body></html>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "press-reader-report-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inEachBrowser((session) => {
  test("a page that is read wrongly becomes a file, and the file a case, without a word of its text", async () => {
    const { driver, site, browser } = session();
    const { url, bytes } = serveTestPage(site, "press-qa-double");
    await driver.goto(url);
    const view = await openReport(session());
    await clickElement(view, ".faults input", 1);
    await clickElement(view, ".report-remark textarea");
    await view.type("5 月 9 日");
    const shown = await preview(view);
    const { name, bytes: file } = await driver.download(() => click(view, "保存文件"));
    await view.close();
    expect(name).toMatch(/^cnnb-page-\d{9}\.json$/u);
    expect(file.toString("utf8")).toBe(shown);
    expect(JSON.parse(shown)).toMatchObject({
      url,
      faults: ["date"],
      remark: "5 月 9 日",
      isMasked: true,
      readsSame: true,
    } satisfies Partial<ReportedPage>);
    const page = caseOf(`masked-${browser.name}`, file);
    expect(structureOf(readFileBytes(page, null))).toBe(structureOf(readFileBytes(bytes, null)));
    expect(page.toString("utf8")).not.toMatch(/农民工|夜市|旅游/u);
  });

  test("a report has the page as it is seen, and nothing of who reads it", async () => {
    const { driver, site, browser } = session();
    site.serve(`${ADDRESS}?reader=secret-name`, Buffer.from(PAGE));
    await driver.goto(`${ADDRESS}?reader=secret-name#secret-place`);
    const view = await openReport(session());
    await clickElement(view, ".mask input");
    const shown = await preview(view);
    await view.close();
    expect(shown).not.toMatch(/secret|session-|tracker|cnnb-press-fold/u);
    const report = readReport(shown);
    if (typeof report === "string") throw new Error(`the report is ${report}`);
    expect(report.url).toBe(ADDRESS);
    expect(report.html).toContain('<div class="phone" hidden>');
    const { page, record } = readFileBytes(caseOf(`whole-${browser.name}`, Buffer.from(shown)), null);
    expect({ page, title: record?.title, editors: record?.editors, copies: record?.copies }).toEqual({
      page: "press-qa",
      title: "渡口夜航班何时恢复？",
      editors: ["叶知秋"],
      copies: 2,
    });
  });

  test("a page on which nothing was found can be reported", async () => {
    const { driver, site } = session();
    const { url } = serveTestPage(site, "page-not-found");
    await driver.goto(url);
    const popup = await driver.openPopup();
    await noticeContent(popup);
    const view = await reportFrom(popup, session());
    expect(JSON.parse(await preview(view))).toMatchObject({ url, readsSame: true, findings: { page: "none" } });
    await view.close();
  });

  describe.each(LOOKS)("$name", (look) => {
    test("axe finds no fault in the page that makes a report", async () => {
      const { driver, site } = session();
      await driver.setLook(look);
      await driver.goto(serveTestPage(site, "press-qa-double").url);
      const view = await openReport(session());
      expect(await accessibilityFaults(view)).toEqual([]);
      await view.close();
    });
  });
});

async function openReport(session: Session): Promise<ExtensionTab> {
  const popup = await session.driver.openPopup();
  await articleContent(popup);
  await click(popup, "更多");
  return reportFrom(popup, session);
}

async function reportFrom(popup: Popup, { driver }: Session): Promise<ExtensionTab> {
  await click(popup, "报告此页");
  const view = await driver.extensionTab("report.html");
  await expect.poll(() => preview(view)).not.toBe("");
  return view;
}

function preview(view: ExtensionTab): Promise<string> {
  return view.evaluate(() => document.querySelector<HTMLTextAreaElement>(".report-preview")?.value ?? "");
}

/** The page of the case that `npm run new-page` makes of a report. */
function caseOf(slug: string, report: Buffer): Buffer {
  const file = join(folder, `${slug}.json`);
  writeFileSync(file, report);
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, resolve("scripts/new-page.ts"), slug, "--from", file], { cwd: folder });
  return readFileSync(join(folder, "tests/pages", slug, "page.html"));
}
