import { parseArgs } from "node:util";

export const HELP = `usage: npm run -s extract -- [--url URL] FILE...

Reads saved pages and prints one JSON line for each: its kind, its record and its links.

  FILE         a saved page; a folder with its subfolders; - for standard input:
               one page, or a list of names, one on a line
  --url URL    the page's address, where the page itself does not have it; for one file only
  --           ends the options: -- -page.html
  -h, --help   prints this

Status: 0 when every page was read, 1 when one was not (its line has "error"),
2 for wrong use or when the output cannot be written.
`;

export type ExtractOptions =
  | { readonly kind: "help" }
  /** A sentence for the user. */
  | { readonly kind: "wrong-use"; readonly problem: string }
  | { readonly kind: "read"; readonly names: readonly string[]; readonly url: string | null };

/** @param args as the shell gives them, without the program's own name */
export function extractOptions(args: readonly string[]): ExtractOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { url: { type: "string" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if (values.help) return { kind: "help" };
    const problem = problemWithUse(positionals, values.url);
    return problem === null
      ? { kind: "read", names: positionals, url: values.url ?? null }
      : { kind: "wrong-use", problem };
  } catch (error) {
    return { kind: "wrong-use", problem: error instanceof Error ? error.message : String(error) };
  }
}

function problemWithUse(names: readonly string[], url: string | undefined): string | null {
  if (names.length === 0) return "No file was given.";
  if (url === undefined) return null;
  if (names.length > 1) return "--url goes with one file only.";
  return URL.canParse(url) ? null : `--url is not an address: ${url}`;
}
