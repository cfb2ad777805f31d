/** A library with something in it, put there as its reader would: by restoring a backup. */
import { writeBackup } from "../../../src/library/backup/backup";
import { newArticle, type SavedArticle } from "../../../src/library/model/saved-article";
import { textDigest } from "../../../src/library/model/text-digest";
import type { PressRecord } from "../../../src/record";
import { clickElement } from "./controls";
import type { Driver, Surface } from "./driver";
import { until } from "./until";

/** The instant at which all of it was saved. */
export const SAVED_AT = "2026-11-20T02:00:00.000Z";

export async function savedArticle(record: PressRecord, more: Partial<SavedArticle> = {}): Promise<SavedArticle> {
  return { ...newArticle({ record, readAt: SAVED_AT, sha256: await textDigest(record) }), ...more };
}

export async function backupOf(articles: readonly SavedArticle[]): Promise<Buffer> {
  return Buffer.from(await writeBackup({ articles, deleted: [], corrections: new Map(), settings: {} }, SAVED_AT));
}

/** Opens one of the library's parts: `articles`, `batches`, `files`, `storage`. */
export async function openLibrary(driver: Driver, part: string): Promise<void> {
  await driver.gotoExtension("library.html");
  await clickElement(driver.page, `.library-tabs a[href="#${part}"]`);
}

/** Leaves the library with these articles and nothing else, on the page of its backups. */
export async function fillLibrary(driver: Driver, articles: readonly SavedArticle[]): Promise<void> {
  await openLibrary(driver, "storage");
  await clickElement(driver.page, ".radio-group .choice:nth-of-type(2) input");
  await chooseFile(driver.page, ".storage input[type=file]", "backup.jsonl", await backupOf(articles));
  await until("the backup is restored", () =>
    driver.page.evaluate(() => {
      const outcome = document.querySelector(".storage-outcome");
      return outcome?.textContent !== "" && !outcome?.classList.contains("warning");
    }),
  );
}

/** Gives a file to a field for files, as if it had been chosen in the browser's dialogue. */
export async function chooseFile(surface: Surface, selector: string, name: string, bytes: Uint8Array): Promise<void> {
  await until(`${selector} is there`, () =>
    surface.evaluate(putFile, selector, name, Buffer.from(bytes).toString("base64")),
  );
}

function putFile(selector: string, name: string, base64: string): boolean {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (input === null) return false;
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
