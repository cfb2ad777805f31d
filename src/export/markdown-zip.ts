import type { ExportEntry, ExportOptions } from "./export-entry";
import { fileName } from "./file-name";
import { markdownOf } from "./markdown";
import { type ZipPart, zip } from "./zip";

/** A file for each article, named after it. */
export function zipMarkdown(
  entries: readonly ExportEntry[],
  { labels }: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return zip(files(entries, labels));
}

function* files(entries: readonly ExportEntry[], language: ExportOptions["labels"]): Iterable<ZipPart> {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  for (const entry of entries) {
    const name = fileName([entry.record], "md");
    // Articles with the same day and title get numbers; names on Windows and macOS ignore case.
    let free = name;
    while (taken.has(free.toLowerCase())) {
      const number = (times.get(name) ?? 1) + 1;
      times.set(name, number);
      free = name.replace(/\.md$/u, ` (${number}).md`);
    }
    taken.add(free.toLowerCase());
    yield { name: free, pieces: [markdownOf(entry, language)] };
  }
}
