/**
 * `npm run -s extract -- [--url URL] FILE...` prints one JSON line a file: what its page is, its record and
 * its links. A file that cannot be read gets a line with `error`; the others are still printed, and the status is 1.
 */
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type FileProblem, fileProblem, MOST_BYTES } from "../saved-page/file-problem";
import { readFileBytes } from "./read-saved-page";

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  empty: "the file is empty",
  binary: "not a page, but a binary file",
  "too-large": "larger than 64 MB",
};

function main(): void {
  const { values, positionals } = parseArgs({ options: { url: { type: "string" } }, allowPositionals: true });
  const problem = problemWithUse(positionals, values.url);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) {
    const line = readFile(file, values.url ?? null);
    if ("error" in line) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify({ file, ...line })}\n`);
  }
}

function problemWithUse(files: readonly string[], url: string | undefined): string | null {
  if (files.length === 0) return "usage: npm run -s extract -- [--url URL] FILE...";
  if (url !== undefined && files.length > 1) return "--url goes with one file";
  return url !== undefined && !URL.canParse(url) ? `--url is no address: ${url}` : null;
}

function readFile(file: string, url: string | null): object {
  try {
    const problem = statSync(file).size > MOST_BYTES ? "too-large" : null;
    const bytes = problem === null ? readFileSync(file) : new Uint8Array();
    const found = problem ?? fileProblem(bytes);
    return found === null ? readFileBytes(bytes, url) : { error: `cannot read: ${PROBLEMS[found]}` };
  } catch (error) {
    return { error: `cannot read: ${reason(error)}` };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EISDIR: "is a directory",
};

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

main();
