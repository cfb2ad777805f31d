/**
 * `npm run release -- [--dry-run] VERSION`: sets the version, commits and tags it, builds the packages, and prints the
 * command that submits them; nothing is submitted. A dry run does all this in a clone that is thrown away.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { OWNER, placeholdersIn } from "./owner";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const USAGE = "usage: npm run release -- [--dry-run] patch|minor|major|1.2.3";
const VERSION = /^(?:patch|minor|major|\d+\.\d+\.\d+)$/u;

const problem = main();
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** @returns why there is no release */
function main(): string | null {
  const { values, positionals } = parseArgs({ options: { "dry-run": { type: "boolean" } }, allowPositionals: true });
  const [version = values["dry-run"] ? "patch" : ""] = positionals;
  if (!VERSION.test(version) || positionals.length > 1) return USAGE;
  if (output(ROOT, "git", "status", "--porcelain") !== "") return "There are changes that are not committed.";
  const placeholders = placeholdersIn(OWNER);
  const missing = `scripts/owner.ts still has placeholders: ${placeholders.join(", ")}.`;
  if (!values["dry-run"]) return placeholders.length > 0 ? missing : release(ROOT, version);
  if (placeholders.length > 0) console.log(`A release would be refused: ${missing}`);
  return inClone((clone) => release(clone, version));
}

function release(folder: string, version: string): null {
  run(folder, "npm", "version", "--no-git-tag-version", version);
  const next = output(folder, "node", "-p", "require('./package.json').version");
  run(folder, "git", "commit", "--quiet", "--all", "--message", `Release ${next}`);
  run(folder, "git", "tag", "--annotate", `v${next}`, "--message", `Release ${next}`);
  run(folder, "npm", "run", "zip");
  const file = (kind: string) => `.output/cnnb-press-reader-${next}-${kind}.zip`;
  console.log(`
Release ${next} is committed, tagged and built. To submit it, with the stores' keys in the environment (npx wxt submit init):
  npx wxt submit --chrome-zip ${file("chrome")} --firefox-zip ${file("firefox")} --firefox-sources-zip ${file("sources")}`);
  return null;
}

/** With the packages that are installed here: nothing is asked of a network. */
function inClone(use: (folder: string) => null): null {
  const clone = join(mkdtempSync(join(tmpdir(), "press-reader-release-")), "clone");
  try {
    run(ROOT, "git", "clone", "--quiet", ROOT, clone);
    symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
    run(clone, "git", "config", "user.name", "Dry run");
    run(clone, "git", "config", "user.email", "dry-run@press-reader.example");
    return use(clone);
  } finally {
    rmSync(join(clone, ".."), { recursive: true, force: true });
  }
}

function run(folder: string, program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd: folder, stdio: "inherit" });
}

function output(folder: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: "utf8" }).trim();
}
