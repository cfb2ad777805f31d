import { isPageFolder, isPageName } from "../saved-page/page-path";

/**
 * The files of a drop, and the pages in dropped folders, sorted by name. Call it within the drop event: the browser
 * forgets the files afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Some browsers give no entries for a drop that a script makes.
  if (entries.length === 0) return [...transfer.files];
  const files = await Promise.all(entries.map(filesIn));
  return files.flat();
}

/** `text/uri-list` has an address a line, and comments. */
export function droppedLinks(transfer: DataTransfer): readonly URL[] {
  const lines = transfer.getData("text/uri-list").split(/\r?\n/u);
  return lines.flatMap((line) => (/^https?:/iu.test(line) && URL.canParse(line) ? [new URL(line)] : []));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file === null ? [] : [file];
  }
  if (!isFolder(entry) || !isPageFolder(entry.name)) return [];
  const pages = (await entriesIn(entry)).filter((inside) => isFolder(inside) || isPageName(inside.name));
  const files = await Promise.all(pages.map(filesIn));
  return files.flat();
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
