/** The library of the built extension in Chromium, with as many articles as somebody may collect in years. */
import { FORMAT_IDS, type FormatId } from "../../src/export/formats";
import { BROWSERS } from "../e2e/browser/browsers";
import { click, clickElement } from "../e2e/browser/controls";
import type { Driver } from "../e2e/browser/driver";
import { startSession } from "../e2e/browser/session";
import { until } from "../e2e/browser/until";
import { bigBackup } from "./big-library";

/** All in milliseconds. */
export interface LibraryTimes {
  /** From the call of the page until its table is there. */
  readonly opening: number;
  /** From the typing until what was found is painted: the first time, and the slowest of the letters that follow. */
  readonly firstSearch: number;
  readonly search: number;
  /** The longest task of all that typing; 0 where none is long enough to be told. */
  readonly longestTask: number;
  readonly exports: Readonly<Record<"csv" | "xlsx", number>>;
}

const PATIENCE_MS = 300_000;
/** One message to the browser holds no more. */
const CHUNK = 4_000_000;
const OPENINGS = 3;
const FIRST_QUERY = "海洋牧场";
/** As somebody types: letter by letter, another word, something that is nowhere, all gone. */
const QUERIES = ["海", "海洋", "海洋牧", "海洋牧场", "海洋牧场 第99", "", "老", "老旧", "老旧小区", "没有这个词", ""];

export async function libraryTimes(articles: number): Promise<LibraryTimes> {
  const chromium = BROWSERS.find(({ name }) => name === "chromium");
  if (chromium === undefined) throw new Error("the extension is no longer made for Chromium");
  const session = await startSession(chromium);
  try {
    await session.install();
    const { driver } = session;
    await restore(driver, await bigBackup(articles));
    const openings: number[] = [];
    for (let n = 0; n < OPENINGS; n++) openings.push(await openingTime(driver));
    const [firstSearch = 0] = (await typingTimes(driver, [FIRST_QUERY])).paintings;
    const { paintings, longestTask } = await typingTimes(driver, QUERIES);
    const exports = { csv: await exportTime(driver, "csv"), xlsx: await exportTime(driver, "xlsx") };
    return { opening: Math.min(...openings), firstSearch, search: Math.max(...paintings), longestTask, exports };
  } finally {
    await session.close();
  }
}

async function restore({ gotoExtension, page }: Driver, backup: string): Promise<void> {
  await gotoExtension("library.html");
  await clickElement(page, '.library-tabs a[href="#storage"]');
  await until("a backup can be chosen", () =>
    page.evaluate(() => document.querySelector(".storage input[type=file]") !== null),
  );
  await page.evaluate(() => Object.assign(globalThis, { backup: [] }));
  for (let at = 0; at < backup.length; at += CHUNK) {
    await page.evaluate(
      (part) => {
        (globalThis as unknown as { backup: string[] }).backup.push(part);
      },
      backup.slice(at, at + CHUNK),
    );
  }
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>(".storage input[type=file]");
    if (input === null) return;
    const transfer = new DataTransfer();
    transfer.items.add(new File((globalThis as unknown as { backup: string[] }).backup, "backup.jsonl"));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  const isRestored = () => page.evaluate(() => (document.querySelector(".storage-outcome")?.textContent ?? "") !== "");
  await until("the backup is restored", isRestored, PATIENCE_MS);
}

async function openingTime({ gotoExtension, page }: Driver): Promise<number> {
  // Another page in between, or only the part of the address behind the # would change.
  await gotoExtension("options.html");
  await gotoExtension("library.html");
  return page.evaluate(async () => {
    while (document.querySelector(".article-table") === null) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

async function typingTimes(
  { page }: Driver,
  queries: readonly string[],
): Promise<{ readonly paintings: readonly number[]; readonly longestTask: number }> {
  return page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    if (input === null) throw new Error("there is nothing to search with");
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)));
    observer.observe({ entryTypes: ["longtask"] });
    const paintings: number[] = [];
    for (const query of queries) {
      // From one frame to the task after it: what is painted between is not waited for.
      await new Promise(requestAnimationFrame);
      const started = performance.now();
      input.value = query;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((painted) => setTimeout(painted));
      paintings.push(performance.now() - started);
      // What follows a search (the places found in the texts) belongs to the typing too.
      await new Promise((idle) => requestIdleCallback(idle));
    }
    observer.disconnect();
    return { paintings, longestTask: Math.max(0, ...tasks) };
  }, queries);
}

/** From the click until the file is saved. */
async function exportTime({ page, download }: Driver, format: FormatId): Promise<number> {
  await click(page, "导出…");
  await clickElement(
    page,
    `.export-panel fieldset:nth-of-type(2) .choice:nth-of-type(${FORMAT_IDS.indexOf(format) + 1}) input`,
  );
  const started = performance.now();
  await download(async () => {
    await click(page, "导出");
    const isMade = () => page.evaluate(() => document.querySelector(".export-panel") === null);
    await until("the file is made", isMade, PATIENCE_MS);
  });
  return performance.now() - started;
}
