import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Three times both packages, on a busy machine. */
const BUILDS_MS = 900_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "press-reader-packages-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), BUILDS_MS);

/** What `npm run zip` makes there, by the kind of package. */
function packagesOf(project: string): ReadonlyMap<string, Buffer> {
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  execFileSync("npm", ["run", "zip"], { cwd: project, stdio: "pipe" });
  const output = join(project, ".output");
  const names = readdirSync(output).filter((name) => name.endsWith(".zip"));
  return new Map(names.sort().map((name) => [name.replace(/^.*-/u, ""), readFileSync(join(output, name))]));
}

function clone(path: string): string {
  execFileSync("git", ["clone", "--quiet", resolve("."), path]);
  return path;
}

test("packages have the same bytes from two clones, and from the sources", { timeout: BUILDS_MS }, () => {
  const here = packagesOf(clone(join(folder, "a")));
  const there = clone(join(folder, "another", "folder", "of another length"));
  writeFileSync(join(there, "notes.txt"), "not tracked");
  const elsewhere = packagesOf(there);
  const isEqual = (others: ReadonlyMap<string, Buffer>) =>
    Array.from(others, ([kind, bytes]) => [kind, here.get(kind)?.equals(bytes)]);
  expect(isEqual(elsewhere)).toEqual([
    ["chrome.zip", true],
    ["firefox.zip", true],
    ["sources.zip", true],
  ]);

  const sources = join(folder, "sources");
  for (const [path, bytes] of Object.entries(unzipSync(here.get("sources.zip") ?? new Uint8Array()))) {
    mkdirSync(dirname(join(sources, path)), { recursive: true });
    writeFileSync(join(sources, path), bytes);
  }
  expect(isEqual(packagesOf(sources))).toEqual([
    ["chrome.zip", true],
    ["firefox.zip", true],
  ]);
});
