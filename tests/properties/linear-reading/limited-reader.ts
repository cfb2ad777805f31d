/** A process for readings that may never end. It ends itself then, and a new one starts for the next reading. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Progress, Task } from "./reader-process";

const PROGRAM = fileURLToPath(new URL("./reader-process.ts", import.meta.url));

export interface LimitedReader {
  /** @returns the input that was not read within the limit or failed, null where all were read */
  readonly stopsAt: (task: Task) => Promise<string | null>;
  readonly close: () => void;
}

/** @param limit milliseconds of processor time for one input: a bound against explosions, many times what is needed */
export function limitedReader(limit: number): LimitedReader {
  let reader: ChildProcess | null = null;

  const close = () => {
    reader?.kill("SIGKILL");
    reader = null;
  };
  const stopsAt = async (task: Task) => {
    reader ??= fork(PROGRAM, [String(limit)], { execArgv: ["--import", "tsx"] });
    const stop = await run(reader, task);
    if (stop !== null) close();
    return stop;
  };
  return { stopsAt, close };
}

function run(reader: ChildProcess, task: Task): Promise<string | null> {
  return new Promise((resolve) => {
    let input = "nothing";
    const end = (stop: string | null) => {
      reader.off("message", hear).off("exit", die);
      resolve(stop);
    };
    const hear = (progress: Progress) => {
      if (progress === "done") return end(null);
      if ("fails" in progress) return end(`${input}: ${progress.fails}`);
      input = progress.reads;
    };
    const die = (code: number | null) =>
      end(`${input}: ${code === null ? "not read within the limit" : `the process ended with status ${code}`}`);
    reader.on("message", hear).on("exit", die);
    reader.send(task);
  });
}
