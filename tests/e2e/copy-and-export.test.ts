import { JSDOM } from "jsdom";
import Papa from "papaparse";
import readXlsx from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { unzipped } from "../support/unzipped";
import { click } from "./browser/controls";
import type { Popup } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import type { Session } from "./browser/session";
import { serveTestPage, testPage } from "./browser/test-pages";

const PAGE = "press-qa-double";
const TITLE = "我市老年助餐服务如何越办越好？";
const ADDRESS = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/10/19/030538216.shtml";
const { record } = testPage(PAGE).expected;

/** Each key, what it copies, and a line that only this copy has. */
const COPY_KEYS = [
  { key: "1", name: "摘要", line: "发布时间：2023年10月19日 16:42 · 发言人：卢启帆 · 编辑：周若汐" },
  { key: "2", name: "全文", line: record?.paragraphs.at(-1) },
  { key: "3", name: "元数据", line: "稿源：未注明" },
  { key: "4", name: "引用", line: expect.stringMatching(/^中国宁波网\. .+\[EB\/OL\]\. /u) },
  { key: "5", name: "Markdown", line: `# ${TITLE}` },
] as const;

/** The other formats: what their files are called, and a piece that only they have. */
const TEXT_FORMATS = [
  { format: "HTML 简报", extension: "html", line: `<h2>${TITLE}<sup id="cite-1"><a href="#ref-1">[1]</a></sup></h2>` },
  { format: "RIS 文献", extension: "ris", line: `TI  - ${TITLE}\r\nT2  - 中国宁波网\r\n` },
  { format: "BibTeX 文献", extension: "bib", line: `@online{cnnb-030538216,\n  author = {{中国宁波网}},\n` },
  { format: "CSL-JSON 文献", extension: "csl.json", line: `"id": "cnnb-030538216",\n  "type": "webpage",` },
  { format: "JSON-LD 数据", extension: "jsonld", line: `"@type": "NewsArticle",\n  "@id": "${ADDRESS}",` },
] as const;

inEachBrowser((session) => {
  test("复制摘要 puts the summary on the clipboard, rich and plain, and says so", async () => {
    const popup = await openArticle(session());
    await click(popup, "复制摘要");
    await expect.poll(() => said(popup)).toBe("已复制摘要");
    const { plain, html } = await session().driver.clipboard();
    const texts = [TITLE, "周若汐", "老年助餐是民生“关键小事”", "一是优化布局，让就餐更方便", ADDRESS];
    expect(texts.filter((text) => !plain?.includes(text))).toEqual([]);
    const { document } = new JSDOM(html ?? "").window;
    expect(texts.filter((text) => !document.body.textContent?.includes(text))).toEqual([]);
    expect(document.querySelector("h1")?.textContent).toBe(TITLE);
    expect(document.querySelector("a")?.href).toBe(ADDRESS);
  });

  test("words selected on the page are quoted with their source by one click", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, PAGE).url);
    const words = "老年助餐是民生“关键小事”";
    await driver.page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at !== -1) return void getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
    }, words);
    const popup = await driver.openPopup();
    await articleContent(popup);
    await click(popup, "引用所选");
    await expect.poll(() => said(popup)).toBe("已复制引文");
    const [quotation, reference, link] = ((await driver.clipboard()).plain ?? "").split("\n");
    expect(quotation).toBe(`「${words}」（卢启帆，2023-10-19）`);
    expect(reference).toContain(`${TITLE}[EB/OL]`);
    expect(link).toBe(`网址：${ADDRESS}#:~:text=${encodeURIComponent(words)}`);
  });

  test("one figure is copied with its source", async () => {
    const popup = await openArticle(session());
    const name = await popup.evaluate(
      () => document.querySelector(".copy-one button")?.getAttribute("aria-label") ?? "",
    );
    await click(popup, name);
    await expect.poll(() => said(popup)).toBe("已复制 1 个数字");
    expect((await session().driver.clipboard()).plain).toBe(name.replace("复制：", ""));
    expect(name).toMatch(/：.+（卢启帆，2023-10-19）$/u);
  });

  test("复制引用 puts a citation after GB/T 7714—2025 on the clipboard, rich and plain", async () => {
    const popup = await openArticle(session());
    await click(popup, "复制引用");
    await expect.poll(() => said(popup)).toBe("已复制引用");
    const { plain, html } = await session().driver.clipboard();
    expect(plain).toMatch(/\[\d{4}-\d{2}-\d{2}\]/u);
    expect(plain?.replace(/\[\d{4}-\d{2}-\d{2}\]/u, "[TODAY]")).toBe(
      `中国宁波网. ${TITLE}[EB/OL]. （2023-10-19）[TODAY]. ${ADDRESS}.`,
    );
    expect(new JSDOM(html ?? "").window.document.body.textContent).toBe(plain);
  });

  test.each(COPY_KEYS)("the key $key copies $name", async ({ key, name, line }) => {
    const popup = await openArticle(session());
    await popup.press(key);
    await expect.poll(() => said(popup)).toBe(`已复制${name}`);
    const { plain } = await session().driver.clipboard();
    expect(plain?.split("\n")).toContainEqual(line);
  });

  describe("an exported file, read back", () => {
    test("JSON is the record", async () => {
      const { name, bytes } = await exportAs(session(), "JSON 数据");
      expect(name).toBe(`2023-10-19 ${TITLE}.json`);
      expect(JSON.parse(bytes.toString("utf8"))).toEqual([
        expect.objectContaining({ title: TITLE, paragraphs: record?.paragraphs }),
      ]);
    });

    test("CSV begins with a byte order mark, ends its rows with CRLF and holds the fields", async () => {
      const { name, bytes } = await exportAs(session(), "CSV 表格");
      expect(name).toBe(`2023-10-19 ${TITLE}.csv`);
      const text = bytes.toString("utf8");
      expect(text.startsWith("\uFEFF标题,")).toBe(true);
      const { data, meta } = Papa.parse(text.slice(1), { header: true, skipEmptyLines: true });
      expect(meta.linebreak).toBe("\r\n");
      expect(data).toEqual([
        expect.objectContaining({
          标题: TITLE,
          编辑: "周若汐",
          发言人: "卢启帆",
          问: record?.exchanges[0]?.question.paragraphs.join("\n"),
          网址: ADDRESS,
        }),
      ]);
    });

    test("Markdown is the article", async () => {
      const { name, bytes } = await exportAs(session(), "Markdown 文档");
      expect(name).toBe(`2023-10-19 ${TITLE}.md`);
      const lines = bytes.toString("utf8").split("\n");
      expect(lines).toEqual(
        expect.arrayContaining([`# ${TITLE}`, "- 编辑：周若汐", `- 网址：<${ADDRESS}>`, ...(record?.paragraphs ?? [])]),
      );
    });

    test("XLSX has the article, its turns, measures and figures", async () => {
      const { name, bytes } = await exportAs(session(), "Excel 表格");
      expect(name).toBe(`2023-10-19 ${TITLE}.xlsx`);
      const sheets = await readXlsx(bytes);
      expect(sheets.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
        ["文章", 1],
        ["问答", 1],
        ["举措", record?.outline.length],
        ["数据", record?.figures.length],
      ]);
      expect(sheets[0]?.data[1]?.[0]).toBe(TITLE);
    });

    test("the archive of Markdown holds the article's file", async () => {
      const { name, bytes } = await exportAs(session(), "Markdown 压缩包");
      expect(name).toBe(`2023-10-19 ${TITLE}.zip`);
      const files = unzipped(bytes);
      expect([...files.keys()]).toEqual([`2023-10-19 ${TITLE}.md`]);
      expect(files.get(`2023-10-19 ${TITLE}.md`)).toContain(`# ${TITLE}\n`);
    });

    test.each(TEXT_FORMATS)("$format is a text with the article in it", async ({ format, extension, line }) => {
      const { name, bytes } = await exportAs(session(), format);
      expect(name).toBe(`2023-10-19 ${TITLE}.${extension}`);
      expect(bytes.toString("utf8")).toContain(line);
    });
  });
});

async function openArticle({ driver, site }: Session): Promise<Popup> {
  await driver.goto(serveTestPage(site, PAGE).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await popup.settle();
  return popup;
}

async function exportAs(session: Session, format: string) {
  const popup = await openArticle(session);
  await click(popup, "更多");
  return session.driver.download(() => click(popup, format));
}

/** What the popup's live region says. */
function said(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
}
