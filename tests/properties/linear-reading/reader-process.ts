/** The process that reads. It tells the name of each input before it reads it, so that whoever waits knows where it hangs. */
import { readFileBytes } from "../../../src/cli/read-saved-page";
import { HOSTILE_LINES } from "./lines";
import { HOSTILE_PAGES } from "./pages";
import { READINGS } from "./readings";

/** One reading of all lines, or one page. */
export type Task = { readonly reading: keyof typeof READINGS } | { readonly page: keyof typeof HOSTILE_PAGES };

export type Progress = { readonly reads: string } | { readonly fails: string } | "done";

process.on("message", (task: Task) => {
  try {
    if ("page" in task) readWholePage(task.page);
    else readLines(task.reading);
    tell("done");
  } catch (error) {
    tell({ fails: String(error) });
  }
});

function readLines(reading: keyof typeof READINGS): void {
  for (const { name, line } of HOSTILE_LINES) {
    tell({ reads: name });
    READINGS[reading](line);
  }
}

function readWholePage(page: keyof typeof HOSTILE_PAGES): void {
  const bytes = new TextEncoder().encode(`<meta charset="utf-8">${HOSTILE_PAGES[page]()}`);
  tell({ reads: page });
  readFileBytes(bytes, "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml");
}

function tell(progress: Progress): void {
  process.send?.(progress);
}
