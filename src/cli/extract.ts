/** `npm run -s extract -- FILE...` prints one JSON line for each saved page: its kind, its record and its links. */
import { statSync } from "node:fs";
import { basename } from "node:path";
import { extractOptions, HELP } from "./extract-options";
import { type InputFile, inputFiles } from "./input-files";
import { lineOutput } from "./line-output";
import { readFileBytes } from "./read-saved-page";

const ONE_UNREAD = 1;
const WRONG_USE = 2;
const NO_OUTPUT = 2;

// Nobody is left to tell.
process.stderr.on("error", () => {});
process.exitCode = await main();
// Standard input may still be open, and would keep the process waiting.
process.stdin.destroy();

async function main(): Promise<number> {
  const options = extractOptions(process.argv.slice(2));
  if (options.kind === "help") {
    await lineOutput(process.stdout).write(HELP.trimEnd());
    return 0;
  }
  if (options.kind === "wrong-use") return complain(`${options.problem}\n\n${HELP.trimEnd()}`, WRONG_USE);
  const { names, url } = options;
  if (url !== null && names.some(isFolder)) return complain("--url goes with one file, not with a folder.", WRONG_USE);
  return readAll(names, url);
}

async function readAll(names: readonly string[], url: string | null): Promise<number> {
  const output = lineOutput(process.stdout);
  let status = 0;
  for await (const input of inputFiles(names, process.stdin)) {
    if ("error" in input) status = ONE_UNREAD;
    const end = await output.write(JSON.stringify(resultOf(input, url)));
    if (end?.kind === "closed") return 0;
    if (end?.kind === "failed") return complain(`The output cannot be written: ${end.reason}.`, NO_OUTPUT);
  }
  return status;
}

function resultOf(input: InputFile, url: string | null): object {
  if ("error" in input) return { file: input.file, error: `cannot read: ${input.error}` };
  return { file: input.file, ...readFileBytes(input.bytes, url, basename(input.file)) };
}

function complain(sentence: string, status: number): number {
  process.stderr.write(`${sentence}\n`);
  return status;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
