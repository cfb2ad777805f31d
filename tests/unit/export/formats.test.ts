import { describe, expect, test, vi } from "vitest";
import { FORMAT_IDS, FORMATS } from "../../../src/export/formats";
import { entriesOf, OPTIONS, SAVED } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

describe.each(FORMAT_IDS)("the format %s", (id) => {
  test("writes none, one, and all that records can be", async () => {
    const lengths: number[] = [];
    for (const entries of [[], [SAVED], [SAVED, ...entriesOf(...Object.values(RECORDS))]]) {
      lengths.push((await FORMATS[id].write(entries, OPTIONS)).length);
    }
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
  });

  test("lets others run while it writes many", async () => {
    await FORMATS[id].write([SAVED], OPTIONS);
    // A slow computer: each look at the clock finds ten milliseconds gone.
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 10;
      return now;
    });
    const other = vi.fn();
    setImmediate(other);
    await FORMATS[id].write(entriesOf(...Array(50).fill(RECORDS.full)), OPTIONS);
    expect(other).toHaveBeenCalled();
  });
});

test("extensions and types are told apart", () => {
  expect(new Set(FORMAT_IDS.map((id) => FORMATS[id].extension)).size).toBe(FORMAT_IDS.length);
  expect(new Set(FORMAT_IDS.map((id) => FORMATS[id].mimeType)).size).toBe(FORMAT_IDS.length);
});
