import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A process has to start and load, on a busy machine too. */
const COMMAND_MS = 60_000;
const PAGE = "tests/pages/press-qa-double/page.html";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "press-reader-extract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** The real command, in a shell: `$extract FILE`. Killed where it hangs, which no status says. */
function run(command: string, input: string | null = ""): Promise<Ran> {
  const extract = `${process.execPath} --import tsx src/cli/extract.ts`;
  return new Promise((resolve) => {
    const child = execFile(
      "bash",
      ["-c", command],
      { env: { ...process.env, extract, folder, page: PAGE }, timeout: COMMAND_MS / 2, maxBuffer: 1 << 26 },
      (error, output, errors) => resolve({ status: error === null ? 0 : Number(error.code ?? -1), output, errors }),
    );
    // A process that was not asked to read may have ended.
    child.stdin?.on("error", () => {});
    if (input !== null) child.stdin?.end(input);
  });
}

/** Each line without its record and links. */
function linesOf({ output }: Ran): readonly object[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { file, page, error } = JSON.parse(line);
      return error === undefined ? { file, page } : { file, error };
    });
}

describe("extract", { timeout: COMMAND_MS }, () => {
  test("explains itself on --help, with status 0", async () => {
    const explained = { status: 0, output: expect.stringMatching(/^usage: npm run -s extract -- /u), errors: "" };
    expect(await run("$extract --help")).toEqual(explained);
  });

  test.each([
    ["an unknown option", "$extract -x.html", "Unknown option '-x'."],
    ["an address for a folder", '$extract --url http://a.example/ "$folder"', "--url goes with one file, not"],
  ])("answers wrong use, %s, with a sentence, the usage and status 2", async (_, command, sentence) => {
    const { status, output, errors } = await run(command);
    expect({ status, output, sentence: errors.slice(0, sentence.length) }).toEqual({ status: 2, output: "", sentence });
    expect(errors).not.toMatch(/^ +at /mu);
  });

  test("reads a file whose name begins with a dash after --", async () => {
    const ran = await run(
      'loader=$PWD/node_modules/tsx/dist/loader.mjs; main=$PWD/src/cli/extract.ts; cp "$page" "$folder/-x.html"; ' +
        `cd "$folder"; ${process.execPath} --import "$loader" "$main" -- -x.html`,
    );
    expect(linesOf(ran)).toEqual([{ file: "-x.html", page: "press-qa" }]);
  });

  test("gives each file that it cannot read a line, still reads the others, and ends with status 1", async () => {
    const command =
      'mkfifo "$folder/pipe"; : > "$folder/empty.html"; printf "PK\\0\\0" > "$folder/packed.html"; ' +
      '$extract "$folder/gone.html" "$folder/pipe" /dev/zero "$folder/empty.html" "$folder/packed.html" "$page"';
    const ran = await run(command);
    expect([ran.status, ran.errors]).toEqual([1, ""]);
    const pipe = "cannot read: not a regular file; a page can be given on standard input, as -";
    expect(linesOf(ran)).toEqual([
      { file: `${folder}/gone.html`, error: "cannot read: no such file" },
      { file: `${folder}/pipe`, error: pipe },
      { file: "/dev/zero", error: pipe },
      { file: `${folder}/empty.html`, error: "cannot read: the file is empty" },
      { file: `${folder}/packed.html`, error: "cannot read: not a page, but a binary file" },
      { file: PAGE, page: "press-qa" },
    ]);
  });

  test("reads the pages of a folder and its subfolders by name, without other files and links to folders", async () => {
    const root = join(folder, "saved");
    mkdirSync(join(root, "b.html"), { recursive: true });
    for (const name of ["c.htm", "a.shtml", "b.html/d.HTML"]) writeFileSync(join(root, name), "<p>甲</p>");
    writeFileSync(join(root, "notes.txt"), "甲");
    symlinkSync(root, join(root, "loop.html"));
    symlinkSync(join(root, "gone"), join(root, "z.html"));
    expect(linesOf(await run('$extract "$folder/saved"'))).toEqual([
      ...["a.shtml", "b.html/d.HTML", "c.htm"].map((name) => ({ file: join(root, name), page: "none" })),
      { file: join(root, "z.html"), error: "cannot read: no such file" },
    ]);
  });

  test("reads a page from standard input", async () => {
    expect(linesOf(await run('$extract - < "$page"'))).toEqual([{ file: "-", page: "press-qa" }]);
  });

  test("reads the files of a list on standard input, separated by line ends or zero bytes", async () => {
    const expected = [
      { file: PAGE, page: "press-qa" },
      { file: "没有.html", error: "cannot read: no such file" },
    ];
    expect(linesOf(await run("$extract -", `${PAGE}\r\n\n没有.html`))).toEqual(expected);
    expect(linesOf(await run("$extract -", `${PAGE}\0没有.html\0`))).toEqual(expected);
  });

  test("says so when standard input is empty", async () => {
    expect(linesOf(await run("$extract -"))).toEqual([{ file: "-", error: "cannot read: the file is empty" }]);
  });

  test("ends quietly when its output is closed, even while standard input is open", async () => {
    const ran = await run('yes "$page" | { $extract -; echo "status $?" >&2; } | head -1');
    expect([linesOf(ran), ran.errors]).toEqual([[{ file: PAGE, page: "press-qa" }], "status 0\n"]);
  });

  test.runIf(process.platform === "linux")("answers a full disk with a sentence and status 2", async () => {
    expect(await run('$extract "$page" > /dev/full')).toEqual({
      status: 2,
      output: "",
      errors: "The output cannot be written: there is no space left.\n",
    });
  });
});
