import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { lineOutput } from "../../../src/cli/line-output";

/** Takes a line only when it is told to. */
function slowReader() {
  const waiting: (() => void)[] = [];
  const taken: string[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    write: (chunk, _, done) => {
      taken.push(String(chunk));
      waiting.push(done);
    },
  });
  return { stream, taken, takeOne: () => waiting.shift()?.() };
}

test("a line is not written before the reader has taken the one before", async () => {
  const { stream, taken, takeOne } = slowReader();
  const { write } = lineOutput(stream);
  const steps: string[] = [];
  const writing = (async () => {
    await write("一");
    steps.push("一 was taken");
    await write("二");
    steps.push("二 was taken");
  })();
  await new Promise(setImmediate);
  expect([taken, steps]).toEqual([["一\n"], []]);
  takeOne();
  await new Promise(setImmediate);
  expect([taken, steps]).toEqual([["一\n", "二\n"], ["一 was taken"]]);
  takeOne();
  await writing;
  expect(steps).toEqual(["一 was taken", "二 was taken"]);
});

test.each([
  ["EPIPE", { kind: "closed" }],
  ["ENOSPC", { kind: "failed", reason: "there is no space left" }],
  ["EIO", { kind: "failed", reason: "broken" }],
])("after %s nothing more is written", async (code, end) => {
  let writes = 0;
  const stream = new Writable({
    write: (_chunk, _encoding, done) => {
      writes++;
      done(Object.assign(new Error("broken"), { code }));
    },
  });
  const { write } = lineOutput(stream);
  expect([await write("一"), await write("二"), writes]).toEqual([end, end, 1]);
});
