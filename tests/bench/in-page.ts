/** Runs in the page that is measured: the readers side by side on its document. */
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { isShownBySite } from "../../src/live-page/shown";
import { toBlocks } from "../../src/read/page/blocks";
import { walkPage } from "../../src/read/page/walk";
import { pageKind } from "../../src/read/page-kind";
import { readPage } from "../../src/read/read-page";
import { scanPage } from "../../src/read/scan-page";

export type Reader = "whole reading" | "reading for the fold" | "blocks alone" | "Readability on a clone" | "Defuddle";

/** Milliseconds for one reading. */
type Times = Readonly<Record<Reader, number>>;

const ADDRESS = new URL("http://www.cnnb.com.cn/nbzfxwfbh/system/2023/10/19/030530012.shtml");

const READERS: Readonly<Record<Reader, () => unknown>> = {
  "whole reading": () => readPage(document, ADDRESS, { isShown: isShownBySite }),
  "reading for the fold": () => pageKind(scanPage(document, ADDRESS, { isShown: isShownBySite })),
  "blocks alone": () => toBlocks(walkPage(document)),
  "Readability on a clone": () => new Readability(document.cloneNode(true) as Document).parse(),
  Defuddle: () => new Defuddle(document).parse(),
};

/** The clock of a page is coarse, so one sample is many readings. */
const SAMPLE_MS = 10;
/** Rounds in which every reader has its turn: what slows the machine down slows all of them. */
const ROUNDS = 40;

/** @returns the best of all rounds for each: whatever disturbs a reading makes it slower, never faster */
export function measure(names: readonly Reader[]): Times {
  const best = new Map(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, time] of best) best.set(name, Math.min(time, sample(READERS[name])));
  }
  return Object.fromEntries(best) as Times;
}

function sample(read: () => unknown): number {
  const started = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < SAMPLE_MS) {
    read();
    count++;
    elapsed = performance.now() - started;
  }
  return elapsed / count;
}
