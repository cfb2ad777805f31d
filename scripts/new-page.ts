/**
 * `npm run new-page -- SLUG ADDRESS`: makes the two files of a case in `tests/pages`, to be filled in. The page gets the
 * mark that browsers write into saved pages; the expectation asks for the least.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const [slug = "", address = ""] = process.argv.slice(2);
const problem = problemOf(slug, address);
if (problem === null) {
  for (const path of makePage(slug, address)) console.log(path);
} else {
  console.error(`${problem}\nUsage: npm run new-page -- what-is-special http://www.cnnb.com.cn/…`);
  process.exitCode = 2;
}

function problemOf(slug: string, address: string): string | null {
  if (!SLUG.test(slug)) return "The name has small letters, digits and hyphens: what-is-special.";
  if (!URL.canParse(address)) return "The address is none.";
  return existsSync(folderOf(slug)) ? `${folderOf(slug)} exists already.` : null;
}

function makePage(slug: string, address: string): readonly string[] {
  const length = String(address.length).padStart(4, "0");
  const page = [
    "<!DOCTYPE html>",
    `<!-- saved from url=(${length})${address} -->`,
    '<html>\n<head><meta charset="utf-8"><title></title></head>\n<body>\n</body>\n</html>',
  ].join("\n");
  const expected = { about: "", page: "press-qa", record: null, links: [] };
  mkdirSync(folderOf(slug), { recursive: true });
  const files = [
    [`${folderOf(slug)}/page.html`, `${page}\n`],
    [`${folderOf(slug)}/expected.json`, `${JSON.stringify(expected, null, 2)}\n`],
  ] as const;
  for (const [path, content] of files) writeFileSync(path, content);
  return files.map(([path]) => path);
}

function folderOf(slug: string): string {
  return `tests/pages/${slug}`;
}
