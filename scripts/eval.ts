/**
 * `npm run eval`: how often each field is read right on the project's own labelled pages, beside Readability and
 * Defuddle on what they read too. `-- --cases` tells page by page what is wrong, `-- --markdown` prints the table for the README.
 */
import { parseArgs } from "node:util";
import { OTHER_CHARACTERS, OTHER_SHARE } from "../tests/eval/body";
import { handMadePages, printedPages } from "../tests/eval/labelled-pages";
import { OTHER_READERS } from "../tests/eval/other-readers";
import { PRESS_READER } from "../tests/eval/readers";
import { type Result, readAll } from "../tests/eval/score";
import { asMarkdown, asText, caseLines, tableOf } from "../tests/eval/table";

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { cases: { type: "boolean" }, markdown: { type: "boolean" } } });
  const [handMade, printed] = [handMadePages(), printedPages()];
  const pages = [...handMade, ...printed];
  const articles = pages.filter(({ label }) => label.record !== null);
  const results: Result[][] = [await readAll(PRESS_READER, pages)];
  for (const reader of OTHER_READERS) results.push(await readAll(reader, articles));

  if (values.cases) {
    const byPage = pages.flatMap((page) => results.flat().filter((result) => result.page === page));
    console.log(`${byPage.flatMap(caseLines).join("\n")}\n`);
  }
  const table = tableOf(results);
  console.log(values.markdown ? asMarkdown(table) : asText(table));
  console.log(`\n${legend(handMade.length, printed.length)}`);
}

function legend(handMade: number, printed: number): string {
  return `${handMade} hand-made pages of tests/pages and ${printed} printed from short specifications, all texts invented.
Right / pages that print the field; "false" are answers on pages that print nothing of the kind; – is not read.
Date: the same moment, as precise as printed. Title: as printed over the article; in the next row the document's
title with the site's name behind it counts too. One copy of the body: each paragraph as often as the article
has it, and besides at most ${OTHER_CHARACTERS} characters (title, lines of metadata, the office) and ${OTHER_SHARE * 100} % of the text.`;
}
