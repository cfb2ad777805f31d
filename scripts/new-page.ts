/** `npm run new-page`: makes a case in `tests/pages`, empty or from a reader's report. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { MOST_FILE_BYTES } from "../src/report-page/reported-page";
import { newCase, USAGE } from "./new-case";

const made = newCase(process.argv.slice(2), readText);
if (typeof made === "string") fail(`${made}\n${USAGE}`);
else {
  const folder = `tests/pages/${made.slug}`;
  if (existsSync(folder)) fail(`${folder} exists already.`);
  else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/page.html`, made.page);
    writeFileSync(`${folder}/expected.json`, made.expected);
    for (const line of [`${folder}/page.html`, `${folder}/expected.json`, ...made.remarks]) console.log(line);
  }
}

function readText(path: string): string | null {
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.isFile() && file.size <= MOST_FILE_BYTES ? readFileSync(path, "utf8") : null;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
