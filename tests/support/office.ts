import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** LibreOffice, where the machine has it: the variable that names it first, then the PATH, then usual places. */
export const OFFICE_VARIABLE = "SOFFICE_PATH";
const COMMANDS = ["soffice", "libreoffice"];
const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  join(process.env.PROGRAMFILES ?? "", "LibreOffice", "program", "soffice.com"),
];

function findOffice(): string | null {
  const named = process.env[OFFICE_VARIABLE];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`${OFFICE_VARIABLE} names no file: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Its absence is a failure where that of a browser is one. */
export const IS_OFFICE_LEFT_OUT = findOffice() === null && process.env.REQUIRE_BROWSERS !== "1";

/** How long it may take to start on a busy machine. */
export const OFFICE_MS = 120_000;

/** Comma, double quote, UTF-8, from the first row; cells as they are shown; all sheets. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
/** How a CSV file is opened: with this separator, double quote, UTF-8. */
const fromCsv = (separator: string) => `CSV:${separator.charCodeAt(0)},34,76`;

/**
 * Opens the files in LibreOffice, which is started once for all of them, and has it write each of their sheets.
 * @param separator that LibreOffice is told to expect in CSV files
 * @returns for each file its sheets as CSV by their names
 */
export async function readByOffice(
  contents: readonly (string | Uint8Array)[],
  extension: "csv" | "xlsx",
  separator = ",",
): Promise<readonly ReadonlyMap<string, string>[]> {
  const program = findOffice();
  if (program === null) throw new Error(`LibreOffice was not found: install it or set ${OFFICE_VARIABLE}`);
  const folder = await mkdtemp(join(tmpdir(), "press-reader-office-"));
  try {
    const files = contents.map((_, i) => join(folder, `${i}.${extension}`));
    const sheets = join(folder, "sheets");
    await Promise.all(files.map((file, i) => writeFile(file, contents[i] ?? "")));
    await promisify(execFile)(program, [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
      "--headless",
      ...(extension === "csv" ? [`--infilter=${fromCsv(separator)}`] : []),
      ...["--convert-to", AS_CSV, "--outdir", sheets, ...files],
    ]);
    return await Promise.all(contents.map((_, i) => sheetsIn(sheets, `${i}-`)));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `0-问答.csv` is the sheet 问答 of the first file. */
async function sheetsIn(folder: string, prefix: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, i) => [name.slice(prefix.length).replace(/\.csv$/u, ""), texts[i] ?? ""]));
}
