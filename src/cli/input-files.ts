import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { type FileProblem, fileProblem, MOST_BYTES } from "../saved-page/file-problem";

export type InputFile =
  | { readonly file: string; readonly bytes: Uint8Array }
  /** Why it cannot be read, as a sentence. */
  | { readonly file: string; readonly error: string };

const STANDARD_INPUT = "-";
const PAGE_NAME = /\.(?:s?html?|xht(?:ml)?|mht(?:ml)?)$/iu;

/**
 * The files by their names, in the order given, each read when it is asked for.
 * @param input is read where a name is `-`: one page, or a list of names
 */
export async function* inputFiles(
  names: readonly string[],
  input: AsyncIterable<Uint8Array>,
): AsyncIterable<InputFile> {
  for (const name of names) {
    if (name === STANDARD_INPUT) yield* fromStandardInput(input);
    else yield* fileOrFolder(name);
  }
}

function* fileOrFolder(name: string): Iterable<InputFile> {
  const stats = attempt(() => statSync(name));
  if ("error" in stats) yield { file: name, error: stats.error };
  else if (stats.value.isDirectory()) yield* folder(name);
  else yield file(name, stats.value);
}

function file(name: string, stats: Stats): InputFile {
  // Opening a pipe waits for somebody to write, and a device may have no end.
  if (!stats.isFile()) return { file: name, error: "not a regular file; a page can be given on standard input, as -" };
  if (stats.size > MOST_BYTES) return { file: name, error: PROBLEMS["too-large"] };
  const read = attempt(() => readFileSync(name));
  return "error" in read ? { file: name, error: read.error } : sound(name, read.value);
}

function sound(name: string, bytes: Uint8Array): InputFile {
  const problem = fileProblem(bytes);
  return problem === null ? { file: name, bytes } : { file: name, error: PROBLEMS[problem] };
}

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  empty: "the file is empty",
  binary: "not a page, but a binary file",
  "too-large": `larger than ${MOST_BYTES / 1024 / 1024} MB`,
};

/** The pages in a folder and its subfolders, by name. A link to a folder is not followed: it may lead back up. */
function* folder(path: string): Iterable<InputFile> {
  const listed = attempt(() => readdirSync(path, { withFileTypes: true }));
  if ("error" in listed) {
    yield { file: path, error: listed.error };
    return;
  }
  const entries = listed.value.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* folder(inside);
    else if (PAGE_NAME.test(entry.name)) yield* pageIn(inside);
  }
}

function* pageIn(path: string): Iterable<InputFile> {
  const stats = attempt(() => statSync(path));
  if ("error" in stats) yield { file: path, error: stats.error };
  else if (!stats.value.isDirectory()) yield file(path, stats.value);
}

/** Enough to tell a page from a list of names. */
const LOOKED_AT = 1024;

async function* fromStandardInput(input: AsyncIterable<Uint8Array>): AsyncIterable<InputFile> {
  const chunks = input[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array();
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      start = Buffer.concat([start, next.value]);
      if (start.length >= LOOKED_AT) break;
    }
    const rest = { [Symbol.asyncIterator]: () => chunks };
    if (isPage(start)) yield await wholePage(start, rest);
    else for await (const name of namesIn(start, rest)) yield* fileOrFolder(name);
  } catch (error) {
    yield { file: STANDARD_INPUT, error: reasonOf(error) };
  }
}

/** A list of names has no tags, and nothing to read is a page that is missing. */
function isPage(start: Uint8Array): boolean {
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return start.length === 0 || isUtf16 || /<[a-z!/?]/iu.test(Buffer.from(start).toString("latin1"));
}

async function wholePage(start: Uint8Array, rest: AsyncIterable<Uint8Array>): Promise<InputFile> {
  const chunks = [start];
  let length = start.length;
  for await (const chunk of rest) {
    length += chunk.length;
    if (length > MOST_BYTES) return { file: STANDARD_INPUT, error: PROBLEMS["too-large"] };
    chunks.push(chunk);
  }
  return sound(STANDARD_INPUT, Buffer.concat(chunks));
}

/** One on a line, or with zero bytes between them as `find -print0` has them. */
async function* namesIn(start: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let left = decoder.decode(start, { stream: true });
  const lines = () => {
    const all = left.split(/\r?\n|\0/u);
    left = all.pop() ?? "";
    return all.filter((name) => name !== "");
  };
  yield* lines();
  for await (const chunk of rest) {
    left += decoder.decode(chunk, { stream: true });
    yield* lines();
  }
  if (left !== "") yield left;
}

function attempt<T>(action: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: action() };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "permission denied",
  EISDIR: "is a folder",
  ELOOP: "a link that leads to itself",
  ENAMETOOLONG: "no such file: the name is too long",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
