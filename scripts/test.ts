/**
 * `npm test`: everything that this machine can check, in one go, with one summary at the end. Browser tests run
 * in the browsers that are found, and LibreOffice reads the exported tables; with REQUIRE_BROWSERS=1 it is a failure
 * where one of these is not found.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSERS } from "../tests/e2e/browser/browsers";
import { type BrowserName, findBrowser, WHEREABOUTS } from "../tests/e2e/browser/find-browser";
import { IS_OFFICE_LEFT_OUT, OFFICE_VARIABLE } from "../tests/support/office";

interface Step {
  readonly name: string;
  readonly command: string;
  /** Names of the steps without whose success this one makes no sense. */
  readonly after?: readonly string[];
  /** Runs together with the next step. */
  readonly isBesideNext?: boolean;
  /** Reads the outcome in detail; a step without it is one check. */
  readonly read?: (output: string) => Outcome;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Lines worth a look although nothing failed. */
  readonly notes: readonly string[];
}

interface Result extends Outcome {
  readonly step: Step;
  readonly seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), "press-reader-reports-"));

const STEPS: readonly Step[] = [
  { name: "types of the build", command: "wxt prepare" },
  { name: "format and lint", command: "biome ci" },
  { name: "types", command: "tsc --noEmit", after: ["types of the build"] },
  { name: "nothing unused", command: "knip", after: ["types of the build"] },
  vitest("unit tests", "unit", ["types of the build"]),
  vitest("tests over many pages", "properties", ["types of the build"]),
  { name: "build for Chrome", command: "wxt build" },
  { name: "build for Firefox", command: "wxt build -b firefox" },
  inBrowser("chromium", "Chromium"),
  inBrowser("firefox", "Firefox"),
  {
    name: "add-on rules of Firefox",
    command: "npm run -s lint:firefox -- --output json",
    after: ["build for Firefox"],
    read: lintOutcome,
  },
];

/** Of a program that ended before it could say more. */
const NOTHING_COUNTED: Outcome = { passed: 0, failed: 0, notes: [] };

const INSTALL_HINT: Readonly<Record<BrowserName, string>> = {
  chromium: "install Chromium or Chrome (Debian: apt-get install chromium)",
  firefox: "install Firefox (Debian: apt-get install firefox-esr)",
};

await main();

async function main(): Promise<void> {
  const results: Result[] = [];
  const leftOut: string[] = [...missingBrowsers(), ...missingOffice()];
  const started: Promise<Result>[] = [];
  for (const step of STEPS) {
    const missing = (step.after ?? []).find(
      (name) => !results.some((result) => result.step.name === name && result.failed === 0),
    );
    if (missing === undefined) started.push(run(step));
    else leftOut.push(`${step.name}: not run, because this failed: ${missing}`);
    if (!step.isBesideNext) results.push(...(await Promise.all(started.splice(0))));
  }
  rmSync(reports, { recursive: true, force: true });
  report(results, leftOut);
}

async function run(step: Step): Promise<Result> {
  console.log(`\n▸ ${step.name}: ${step.command}`);
  const started = performance.now();
  const { output, status } = await execute(step.command);
  const seconds = (performance.now() - started) / 1000;
  const outcome = step.read?.(output) ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, notes: [] };
  // A program that counts no failure and yet ends with an error failed at something that it does not count.
  const failed = status !== 0 && outcome.failed === 0 ? 1 : outcome.failed;
  if (failed > 0) console.log(output);
  for (const note of outcome.notes) console.log(`  note: ${note}`);
  console.log(`  ${failed === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s`);
  return { ...outcome, failed, step, seconds };
}

function execute(command: string): Promise<{ output: string; status: number }> {
  return new Promise((resolve, reject) => {
    // The shell finds the project's own programs, which npm puts first on the PATH.
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ output, status: status ?? 1 }));
  });
}

/** The two browsers side by side: each waits more than it works. */
function inBrowser(browser: BrowserName, name: string): Step {
  const step = vitest(`tests in ${name}`, "e2e", ["build for Chrome", "build for Firefox"], browser);
  return { ...step, command: `E2E_BROWSER=${browser} ${step.command}`, isBesideNext: browser === "chromium" };
}

function vitest(name: string, project: string, after: readonly string[], report = project): Step {
  const file = join(reports, `${report}.json`);
  return {
    name,
    command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}"`,
    after,
    read: () => vitestOutcome(file),
  };
}

function vitestOutcome(file: string): Outcome {
  if (!existsSync(file)) return NOTHING_COUNTED;
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
  };
  const skipped = report.numPendingTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    notes: skipped === 0 ? [] : [`${skipped} tests skipped`],
  };
}

function lintOutcome(output: string): Outcome {
  const start = output.indexOf("{");
  if (start === -1) return NOTHING_COUNTED;
  const report = JSON.parse(output.slice(start)) as {
    readonly errors: readonly unknown[];
    readonly warnings: readonly { readonly code: string; readonly file?: string; readonly message: string }[];
  };
  return {
    passed: report.errors.length === 0 ? 1 : 0,
    failed: report.errors.length,
    notes: report.warnings.map(({ code, file, message }) => `${code} in ${file ?? "the manifest"}: ${message}`),
  };
}

function missingBrowsers(): string[] {
  return BROWSERS.filter(({ name }) => findBrowser(name) === null).map(
    ({ name }) =>
      `tests in ${name}: not found. Set ${WHEREABOUTS[name].variable} or ${INSTALL_HINT[name]}, then npm run test:e2e`,
  );
}

/** The tests leave out by themselves what it reads. */
function missingOffice(): string[] {
  return IS_OFFICE_LEFT_OUT
    ? [
        `reading of CSV and XLSX by LibreOffice: not found. Set ${OFFICE_VARIABLE} or install it (Debian: apt-get install libreoffice-calc-nogui), then npm run test:properties`,
      ]
    : [];
}

function report(results: readonly Result[], leftOut: readonly string[]): void {
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0);
  console.log("\nWhat was run:");
  for (const { step, passed, failed, seconds } of results) {
    console.log(
      `  ${failed === 0 ? "✓" : "✗"} ${step.name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
    );
  }
  console.log(leftOut.length === 0 ? "Nothing was left out." : "What was left out:");
  for (const line of leftOut) console.log(`  - ${line}`);
  const failed = sum((result) => result.failed);
  console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
