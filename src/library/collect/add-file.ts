/** A saved page, dropped on the library as a file. */

import { readAddress } from "../../read/page/address";
import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import { decode } from "../../saved-page/decode";
import { type FileProblem, fileProblem, MOST_BYTES } from "../../saved-page/file-problem";
import type { NoRecordReason, ParsedHtml } from "../../saved-page/read-html";
import { hasText } from "../model/saved-article";
import { textDigest } from "../model/text-digest";
import type { Library } from "../store/store";

export type FileResult =
  | { readonly kind: "saved" | "known" | "changed"; readonly key: string; readonly title: string }
  /** `no-address`: the file carries none, but the reader may know it. */
  | { readonly kind: NoRecordReason }
  /** The address that the reader gave is not of the site. */
  | { readonly kind: "not-ours" }
  | { readonly kind: "failed"; readonly problem: FileProblem | "unreadable" };

interface AddTools {
  readonly library: Pick<Library, "articles" | "rowWithText" | "save">;
  readonly readHtml: (html: string, url: URL | null, fileName: string) => Promise<ParsedHtml>;
}

/**
 * Reads a file and saves its article. An article that the library has, by number or by text, is not saved twice; where
 * the library has another text of it, both are saved. Rejects when the library cannot store it.
 * @param url the page's address where the reader has given it
 */
export async function addFile(file: File, url: URL | null, { library, readHtml }: AddTools): Promise<FileResult> {
  if (url !== null && readAddress(url) === null) return { kind: "not-ours" };
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") return { kind: "failed", problem: bytes };
  const { record, reason } = await readHtml(decode(bytes), url, file.name);
  if (record === null) return { kind: reason ?? "no-article" };

  return addRecord(record, library);
}

/** Saves an article unless the library has its text. Rejects when the library cannot store it. */
export async function addRecord(record: PressRecord, library: AddTools["library"]): Promise<FileResult> {
  const [key, sha256] = [articleKey(record), await textDigest(record)];
  const twin = await library.rowWithText(sha256);
  if (twin !== null) return { kind: "known", key: twin.key, title: twin.title };
  const [before] = await library.articles([key]);
  if (before !== undefined && hasText(before, sha256)) return { kind: "known", key, title: record.title };
  await library.save(record);
  return { kind: before === undefined ? "saved" : "changed", key, title: record.title };
}

async function bytesOf(file: Blob): Promise<Uint8Array | FileProblem | "unreadable"> {
  if (file.size > MOST_BYTES) return "too-large";
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return fileProblem(bytes) ?? bytes;
  } catch {
    // Since the drop it was moved, or its permission was withdrawn.
    return "unreadable";
  }
}
