import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/**
 * The rooms of the house from the roof down, each with the rooms right below it. A file belongs to the deepest room on
 * its path. It may import from its own room, from those right below and from everything below these.
 */
const RIGHT_BELOW: Readonly<Record<string, readonly string[]>> = {
  entrypoints: [
    "src/ui/popup",
    "src/ui/library",
    "src/ui/reading",
    "src/ui/options",
    "src/ui/welcome",
    "src/ui/report",
    "src/background",
  ],
  "src/ui/popup": ["src/ui/shared"],
  "src/ui/library": ["src/ui/shared"],
  "src/ui/reading": ["src/ui/shared"],
  "src/ui/options": ["src/ui/shared"],
  "src/ui/welcome": ["src/ui/shared"],
  "src/ui/report": ["src/ui/shared", "src/report-page"],
  "src/ui/shared": ["src/library/backup", "src/library/collect", "src/export", "src/reading-view"],
  "src/background": ["src/library/store", "src/browser"],
  "src/cli": ["src/readability"],

  "src/library/backup": ["src/library/store", "src/browser"],
  "src/library/collect": ["src/library/store", "src/browser", "src/readability"],
  "src/library/store": ["src/library/model"],
  "src/library/model": ["src/correct"],

  "src/browser": ["src/correct", "src/settings", "src/live-page", "src/readability"],
  "src/correct": ["src/present"],
  "src/reading-view": ["src/present", "src/live-page", "src/readability"],
  "src/report-page": ["src/live-page", "src/readability"],
  "src/export": ["src/settings"],
  "src/settings": ["src/present"],

  "src/present": ["src/read"],
  "src/live-page": ["src/read"],
  "src/readability": ["src/saved-page"],
  "src/saved-page": ["src/read"],

  "src/read": ["src/read/metadata", "src/read/article"],
  "src/read/metadata": ["src/read/copies"],
  "src/read/article": ["src/read/copies"],
  "src/read/copies": ["src/read/page"],
  "src/read/page": ["src/read/line"],
  "src/read/line": ["src"],
  // Its own files alone: the contract, the site as data, languages, guards, the names of texts.
  src: ["public"],
  public: [],
};

/** Packages that only some files may import. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  "wxt/browser": [
    "entrypoints",
    "src/browser",
    "src/background",
    "src/correct/store.ts",
    "src/library/store",
    "src/reading-view/article-store.ts",
  ],
  preact: ["src/ui"],
  "preact/hooks": ["src/ui"],
};

test("each file imports only from its own room and from rooms below it", () => {
  const files = ["src", "entrypoints"].flatMap(filesIn);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => wrongImports(file, readFileSync(file, "utf8")))).toEqual([]);
});

describe("an import in a wrong direction is caught", () => {
  test.each<[direction: string, file: string, imported: string]>([
    ["a root file from a room", "src/site.ts", "./ui/popup/popup"],
    ["reading from showing", "src/read/scan-page.ts", "../present/labels"],
    ["a line from the page around it", "src/read/line/dates.ts", "../page/blocks"],
    ["a line from the sentence on top", "src/read/line/dates.ts", "../read-page"],
    ["metadata from its neighbour", "src/read/metadata/fields.ts", "../article/speech"],
    ["showing from the settings", "src/present/labels.ts", "../settings/settings"],
    ["the open page from the browser", "src/live-page/fold.ts", "../browser/messages"],
    ["export from the library", "src/export/csv.ts", "../library/store/store"],
    ["a folder of export from the library", "src/export/xlsx/cell.ts", "../../library/model/row"],
    ["corrections from the browser", "src/correct/store.ts", "../browser/messages"],
    ["the browser from the library", "src/browser/toolbar.ts", "../library/model/save-status"],
    ["the browser from a page of the extension", "src/browser/shortcuts.ts", "../ui/options/options-state"],
    ["the library's model from its store", "src/library/model/row.ts", "../store/store"],
    ["the library's backup from its neighbour", "src/library/backup/merge.ts", "../collect/collect"],
    ["the library from a page of the extension", "src/library/backup/restore.ts", "../../ui/library/storage"],
    ["the background from a page of the extension", "src/background/save-tab.ts", "../ui/shared/translate"],
    ["what pages share from one page", "src/ui/shared/editing.ts", "../popup/popup-state"],
    ["one page from another", "src/ui/library/article-detail.tsx", "../popup/popup-state"],
    ["a folder of a page from another page", "src/ui/library/deep/er/probe.tsx", "../../../popup/popup-state"],
    ["anything from an entrypoint", "src/ui/popup/app.tsx", "../../../entrypoints/background"],
    ["a command line tool from a page", "src/cli/extract.ts", "../ui/shared/translate"],
    ["the browser's API in a page", "src/ui/popup/app.tsx", "wxt/browser"],
    ["the browser's API in the pure library", "src/library/model/row.ts", "wxt/browser"],
    ["the browser's API beside a store", "src/correct/corrections.ts", "wxt/browser"],
    ["a hook outside the pages", "src/library/collect/collect.ts", "preact/hooks"],
  ])("%s", (_, file, imported) => {
    for (const source of [
      `import { probe } from "${imported}";`,
      `import type { Probe } from "${imported}";`,
      `export { probe } from "${imported}";`,
      `const probe = await import("${imported}");`,
      `type Probe = import("${imported}").Probe;`,
    ]) {
      expect(wrongImports(file, source), source).toHaveLength(1);
    }
  });
});

test.each<[direction: string, file: string, imported: string]>([
  ["its own room", "src/read/line/dates.ts", "./text"],
  ["the next room below", "src/ui/popup/popup.tsx", "../shared/notice"],
  ["a room far below", "src/ui/library/articles.tsx", "../../read/line/text"],
  ["a room below from a deeper folder", "src/export/xlsx/cell.ts", "../../present/dates"],
  ["the browser's API from a store", "src/correct/store.ts", "wxt/browser"],
  ["another package", "src/export/zip.ts", "fflate"],
])("a file may import from %s", (_, file, imported) => {
  expect(wrongImports(file, `import { probe } from "${imported}";`)).toEqual([]);
});

test("a folder that has no room is noticed", () => {
  expect(wrongImports("src/elsewhere/probe.ts", `import { HOST } from "../site";`)).toEqual([
    "src/elsewhere/probe.ts has no room",
  ]);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name))
    .filter((file) => /\.tsx?$/u.test(file));
}

/** The imports of a file that its room does not allow: `src/read/page/walk.ts → src/ui/popup/popup`. */
function wrongImports(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (room === null) return [`${file} has no room`];
  const allowed = new Set(andBelow(room));
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => (name.startsWith(".") ? posix.join(posix.dirname(file), name) : name))
    .filter((imported) => {
      const places = ONLY_IN[imported];
      if (places !== undefined) return !places.some((place) => `${file}/`.startsWith(`${place}/`));
      return /^(?:src|entrypoints|public)\//u.test(imported) && !allowed.has(roomOf(imported) ?? "");
    })
    .map((imported) => `${file} → ${imported}`);
}

/** The deepest room on a path; `src` is the room of its own files only. */
function roomOf(path: string): string | null {
  const folders = path.split("/").slice(0, -1);
  const room = folders.map((_, i) => folders.slice(0, i + 1).join("/")).findLast((folder) => folder in RIGHT_BELOW);
  return room === undefined || (room === "src" && folders.length > 1) ? null : room;
}

function andBelow(room: string): readonly string[] {
  return [room, ...(RIGHT_BELOW[room] ?? []).flatMap(andBelow)];
}
