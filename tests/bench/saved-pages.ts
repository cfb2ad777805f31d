/** Saved pages read in Node: ours beside jsdom and Readability, turn by turn over the same pages. */
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { readFileBytes } from "../../src/cli/read-saved-page";
import { decode } from "../../src/saved-page/decode";
import { handMadePages } from "../eval/labelled-pages";

interface Pace {
  readonly ours: number;
  readonly readability: number;
}

const ROUNDS = 3;

export function pagesPerSecond(): Pace {
  const pages = handMadePages();
  let [ours, readability] = [0, 0];
  // The first round compiles.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { bytes } of pages) {
      const counts = round > 0 ? 1 : 0;
      ours += counts * secondsFor(() => readFileBytes(bytes, null));
      readability += counts * secondsFor(() => readWithReadability(bytes));
    }
  }
  const read = pages.length * ROUNDS;
  return { ours: read / ours, readability: read / readability };
}

function secondsFor(read: () => unknown): number {
  const started = performance.now();
  read();
  return (performance.now() - started) / 1000;
}

function readWithReadability(bytes: Uint8Array): unknown {
  const { window } = new JSDOM(decode(bytes), { virtualConsole: new VirtualConsole() });
  return new Readability(window.document).parse();
}
