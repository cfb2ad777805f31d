/** Archives with the same bytes wherever and whenever they are made: files in order, one date for all. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

const UNIX = 3;
const FILE_MODE = 0o100644;
const PROGRAM_MODE = 0o100755;

export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isProgram: boolean;
}

export function archive(files: readonly ArchivedFile[]): Uint8Array {
  // The first day that an archive can hold. Archives have the local time, which is then the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Zippable = {};
  for (const { path, bytes, isProgram } of inOrder) {
    parts[path] = [bytes, { mtime, os: UNIX, attrs: (isProgram ? PROGRAM_MODE : FILE_MODE) << 16, level: 9 }];
  }
  return zipSync(parts);
}

/** Every file in a folder, by its path from there. */
export function filesIn(folder: string): readonly ArchivedFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll("\\", "/"), bytes: readFileSync(join(folder, path)), isProgram: false }));
}

/** The files that git tracks, and no others that may lie about. */
export function trackedFilesIn(folder: string): readonly ArchivedFile[] {
  const listed = execFileSync("git", ["ls-files", "--stage", "-z"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      // 100755 5716ca5987cbf97d6bb54920bea6adde242d87e6 0	.ci/run
      const [entry = "", path = ""] = line.split("\t");
      return { path, bytes: readFileSync(join(folder, path)), isProgram: entry.startsWith("100755") };
    });
}
