import { describe, expect, test } from "vitest";
import { droppedFiles, droppedLinks } from "../../../src/browser/dropped-files";
import { isPagePath } from "../../../src/saved-page/page-path";

/** A folder by its name and what is in it; a file by its name alone. */
type Tree = string | readonly [folder: string, inside: readonly Tree[]];

/** What a browser gives of a file or folder, a hundred at a time. */
function entryOf(tree: Tree): FileSystemEntry {
  if (typeof tree === "string") {
    const file = (give: (file: File) => void, refuse: () => void) =>
      tree.startsWith("gone") ? refuse() : give({ name: tree } as File);
    return { isFile: true, isDirectory: false, name: tree, file } as unknown as FileSystemEntry;
  }
  const [name, inside] = tree;
  const createReader = () => {
    const left = inside.map(entryOf);
    return { readEntries: (give: (some: FileSystemEntry[]) => void) => give(left.splice(0, 100)) };
  };
  return { isFile: false, isDirectory: true, name, createReader } as unknown as FileSystemEntry;
}

async function namesOf(...dropped: readonly Tree[]): Promise<readonly string[]> {
  const items = dropped.map((tree) => ({ webkitGetAsEntry: () => entryOf(tree) }));
  const files = await droppedFiles({ items, files: [] } as unknown as DataTransfer);
  return files.map(({ name }) => name);
}

describe("of what is dropped are taken", () => {
  test.each<[name: string, dropped: readonly Tree[], taken: readonly string[]]>([
    ["files, whatever they are called: each gets an answer", ["夜市.html", "图.png"], ["夜市.html", "图.png"]],
    [
      "the pages of a folder",
      [["存档", ["a.html", "b.SHTML", "c.htm", "图.png", "d"]]],
      ["a.html", "b.SHTML", "c.htm", "d"],
    ],
    ["those in folders of days", [["存档", [["2022.11", ["a.html"]]]]], ["a.html"]],
    ["not what was saved beside a page", ["a.html", ["a_files", ["frame.html"]]], ["a.html"]],
    ["not that of a page in a folder either", [["存档", ["a.html", ["a_files", ["frame.html"]]]]], ["a.html"]],
    ["not what systems hide", [["存档", [[".git", ["x.html"]], "._a.html", "a.html"]]], ["a.html"]],
    ["pages in the order in which people count", [["存档", ["10.html", "9.html"]]], ["9.html", "10.html"]],
    ["not a file that has gone meanwhile", ["gone.html", "a.html"], ["a.html"]],
  ])("%s", async (_, dropped, taken) => {
    expect(await namesOf(...dropped)).toEqual(taken);
  });

  test("more pages than a browser gives at a time", async () => {
    const names = Array.from({ length: 250 }, (_, i) => `${i}.html`);
    expect(await namesOf(["存档", names])).toEqual(names);
  });

  test("the bare files where the browser gives no entries", async () => {
    const transfer = { items: [{ webkitGetAsEntry: () => null }], files: [{ name: "a.html" }] };
    expect(await droppedFiles(transfer as unknown as DataTransfer)).toEqual(transfer.files);
  });
});

test.each([
  ["存档/2022.11/夜市.html", true],
  ["存档/夜市_files/frame.html", false],
  ["存档/夜市_files/ad.js", false],
  ["存档/图.png", false],
  ["存档/.git/x.html", false],
])("of a chosen folder %s is taken: %s", (path, isTaken) => {
  expect(isPagePath(path)).toBe(isTaken);
});

test.each<[dropped: string, links: readonly string[]]>([
  ["http://www.cnnb.com.cn/a.shtml", ["http://www.cnnb.com.cn/a.shtml"]],
  ["# 夜市\r\nhttp://a.example/\r\nhttps://b.example/", ["http://a.example/", "https://b.example/"]],
  ["javascript:alert(1)", []],
  ["file:///C:/a.html", []],
  ["http://", []],
  ["", []],
])("of the dropped %j these links are taken: %j", (dropped, links) => {
  const getData = (type: string) => (type === "text/uri-list" ? dropped : "");
  expect(droppedLinks({ getData } as unknown as DataTransfer).map(({ href }) => href)).toEqual(links);
});
