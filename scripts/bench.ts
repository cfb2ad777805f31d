/**
 * `npm run bench`: what reading and the library cost, held against the budgets. Readings are compared within one run, for
 * machines differ; what a person waits for is told in milliseconds. Needs Chromium.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openMeasuredPages } from "../tests/bench/browser-times";
import { libraryTimes } from "../tests/bench/library-times";
import { pagesPerSecond } from "../tests/bench/saved-pages";
import { usualPage } from "../tests/bench/usual-page";
import { buildFolder } from "../tests/e2e/browser/extension-build";
import { asText } from "../tests/eval/table";

interface Measurement {
  readonly what: string;
  readonly measured: number;
  /** Null where none was set: the number is told all the same. */
  readonly budget: number | null;
  /** What was reached where the budget has not been: worse than this it must not become. */
  readonly held?: number;
  readonly kind: "at most" | "at least";
  readonly unit: "times" | "kB" | "ms";
}

/** So many times the text of the usual page. */
const GROWN = 100;
const ARTICLES = 10_000;

await main();

async function main(): Promise<void> {
  const measurements = [
    ...(await browserMeasurements()),
    ...savedPageMeasurements(),
    ...sizeMeasurements(),
    ...(await libraryMeasurements()),
  ];
  const rows = measurements.map((measurement) => [
    measurement.what,
    show(measurement.measured, measurement.unit),
    measurement.budget === null ? "" : `${measurement.kind} ${show(measurement.budget, measurement.unit)}`,
    verdictOn(measurement),
  ]);
  console.log(asText([["", "measured", "budget", ""], ...rows]));
  process.exitCode = measurements.every(isHeld) ? 0 : 1;
}

async function browserMeasurements(): Promise<Measurement[]> {
  const pages = await openMeasuredPages();
  try {
    const usual = await pages.measure(usualPage(1), [
      "whole reading",
      "reading for the fold",
      "blocks alone",
      "Readability on a clone",
      "Defuddle",
    ]);
    const grown = await pages.measure(usualPage(GROWN), ["whole reading"]);
    const whole = usual["whole reading"];
    console.log(
      `Whole reading of the usual page: ${whole.toFixed(3)} ms, of ${GROWN} times its text: ${grown["whole reading"].toFixed(1)} ms\n`,
    );
    const ratio = (what: string, measured: number, budget: number | null): Measurement => ({
      what,
      measured,
      budget,
      kind: "at most",
      unit: "times",
    });
    return [
      ratio("whole reading / Readability on a clone", whole / usual["Readability on a clone"], 1 / 4),
      ratio("whole reading / Defuddle", whole / usual.Defuddle, 1 / 25),
      ratio("whole reading / blocks alone", whole / usual["blocks alone"], 12),
      // What the page itself does before the fold; the rest is read where it is asked for.
      ratio(
        "reading for the fold / Readability on a clone",
        usual["reading for the fold"] / usual["Readability on a clone"],
        null,
      ),
      ratio("reading for the fold / Defuddle", usual["reading for the fold"] / usual.Defuddle, null),
      ratio(`${GROWN} times the text / the usual page`, grown["whole reading"] / whole, 120),
    ];
  } finally {
    await pages.close();
  }
}

function savedPageMeasurements(): Measurement[] {
  const { ours, readability } = pagesPerSecond();
  return [
    {
      what: "saved pages a second / those of jsdom and Readability",
      measured: ours / readability,
      budget: 4,
      kind: "at least",
      unit: "times",
    },
  ];
}

function sizeMeasurements(): Measurement[] {
  const script = readFileSync(join(buildFolder("chromium"), "content-scripts", "content.js"));
  const size = (what: string, bytes: number, budget: number, held: number): Measurement => ({
    what,
    measured: bytes / 1000,
    budget,
    held,
    kind: "at most",
    unit: "kB",
  });
  return [
    size("content script, minified", script.length, 45, 74),
    size("content script, gzip", gzipSync(script).length, 16, 30.5),
  ];
}

async function libraryMeasurements(): Promise<Measurement[]> {
  const { opening, firstSearch, search, longestTask, exports } = await libraryTimes(ARTICLES);
  const time = (what: string, measured: number, budget: number | null): Measurement => ({
    what: `library of ${ARTICLES}: ${what}`,
    measured,
    budget,
    kind: "at most",
    unit: "ms",
  });
  return [
    time("opens", opening, 1000),
    time("first search", firstSearch, 30),
    time("slowest search while typing", search, 30),
    time("longest task while typing", longestTask, 50),
    time("export of all to CSV", exports.csv, null),
    time("export of all to XLSX", exports.xlsx, null),
  ];
}

function verdictOn(measurement: Measurement): string {
  const { budget, held, unit } = measurement;
  if (budget === null) return "";
  if (isWithin(measurement, budget)) return "✓";
  return held !== undefined && isHeld(measurement) ? `✗, held at ${show(held, unit)}` : "✗";
}

function isHeld(measurement: Measurement): boolean {
  const { budget, held } = measurement;
  return budget === null || isWithin(measurement, held ?? budget);
}

function isWithin({ measured, kind }: Measurement, bound: number): boolean {
  return kind === "at most" ? measured <= bound : measured >= bound;
}

function show(value: number, unit: Measurement["unit"]): string {
  switch (unit) {
    case "times":
      return value.toPrecision(3);
    case "kB":
      return `${value.toFixed(1)} kB`;
    case "ms":
      return `${value.toFixed(0)} ms`;
  }
}
