/** The licences of the packages that the extension contains, for a file in each package of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/iu;

/**
 * All dependencies and theirs, by name, each with the full text of its licences.
 * @param root the folder with package.json and node_modules
 * @throws where a package has no licence file: it may not be passed on without one
 */
export function thirdPartyNotices(root: string): string {
  const names = [...packagesUnder(root)].sort();
  const notices = names.map((name) => noticeOf(name, join(root, "node_modules", name)));
  return ["This extension contains the following packages, each under its own licence.", ...notices].join("\n\n");
}

function packagesUnder(root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (folder: string) => {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      if (found.has(name)) continue;
      found.add(name);
      add(join(root, "node_modules", name));
    }
  };
  add(root);
  return found;
}

function noticeOf(name: string, folder: string): string {
  const { version, license } = manifestIn(folder);
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  const line = "=".repeat(72);
  return [line, `${name} ${version} (${license ?? "see below"})`, line, ...texts].join("\n\n");
}

function manifestIn(folder: string): Manifest {
  const path = join(folder, "package.json");
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm ci`);
  return JSON.parse(readFileSync(path, "utf8"));
}
