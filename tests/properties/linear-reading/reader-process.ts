/** The process that reads. It sends the name of each input before it reads it: the last one is where it hangs. */
import { Worker } from "node:worker_threads";
import { readFileBytes } from "../../../src/cli/read-saved-page";
import { HOSTILE_LINES } from "./lines";
import { HOSTILE_PAGES } from "./pages";
import { READINGS } from "./readings";

/** One reading of all lines, or one page. */
export type Task = { readonly reading: keyof typeof READINGS } | { readonly page: keyof typeof HOSTILE_PAGES };

export type Progress = { readonly reads: string } | { readonly fails: string } | "done";

/**
 * Ends the process when one input has taken more processor time than the limit: by the clock, a busy machine would do
 * so too. The thread that reads cannot watch itself.
 */
const WATCH = `
  const { parentPort, workerData } = require("node:worker_threads");
  let start = null;
  parentPort.on("message", () => { start = process.cpuUsage(); });
  setInterval(() => {
    if (start === null) return;
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > workerData) process.kill(process.pid, "SIGKILL");
  }, 100);`;
const watch = new Worker(WATCH, { eval: true, workerData: Number(process.argv[2]) });

process.on("message", (task: Task) => {
  try {
    if ("page" in task) readWholePage(task.page);
    else readLines(task.reading);
    send("done");
  } catch (error) {
    send({ fails: String(error) });
  }
});

function readLines(reading: keyof typeof READINGS): void {
  for (const { name, line } of HOSTILE_LINES) {
    begin(name);
    READINGS[reading](line);
  }
}

function readWholePage(page: keyof typeof HOSTILE_PAGES): void {
  const bytes = new TextEncoder().encode(`<meta charset="utf-8">${HOSTILE_PAGES[page]()}`);
  begin(page);
  readFileBytes(bytes, "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml");
}

function begin(input: string): void {
  watch.postMessage(input);
  send({ reads: input });
}

function send(progress: Progress): void {
  process.send?.(progress);
}
