/** Readers measured in Chromium on pages of ours. Their modules come from a development server, not from a build. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer, { type Page } from "puppeteer-core";
import { createViteServer } from "vitest/node";
import { findBrowser, WHEREABOUTS } from "../e2e/browser/find-browser";
import type { measure, Reader } from "./in-page";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MODULE = "/tests/bench/in-page.ts";

type Times = ReturnType<typeof measure>;

export interface MeasuredPages {
  /** Loads a page and measures the readers on it, in milliseconds. */
  readonly measure: (html: string, readers: readonly Reader[]) => Promise<Times>;
  readonly close: () => Promise<void>;
}

export async function openMeasuredPages(): Promise<MeasuredPages> {
  const program = findBrowser("chromium");
  if (program === null) throw new Error(`Chromium was not found: install it or set ${WHEREABOUTS.chromium.variable}`);
  const folder = await mkdtemp(join(tmpdir(), "press-reader-bench-"));
  const server = await createViteServer({
    root: ROOT,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    cacheDir: join(folder, "vite"),
    server: { host: "127.0.0.1", port: 0, hmr: false },
    optimizeDeps: { include: ["@mozilla/readability", "defuddle"], noDiscovery: true },
  });
  await server.listen();
  const browser = await puppeteer.launch({ executablePath: program, pipe: true, args: flags() });
  const page = await browser.newPage();
  const origin = server.resolvedUrls?.local[0] ?? "";
  await page.goto(new URL(MODULE, origin).href);
  return {
    measure: (html, readers) => measureOn(page, html, readers),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function measureOn(page: Page, html: string, readers: readonly Reader[]): Promise<Times> {
  await page.setContent(html);
  // As text: what builds this file would rewrite the import.
  return page.evaluate(
    `import(${JSON.stringify(MODULE)}).then(({ measure }) => measure(${JSON.stringify(readers)}))`,
  ) as Promise<Times>;
}

/** Root has no sandbox to give; everyone else keeps theirs. */
function flags(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
