/** When the library last made a file of articles. */
import { browser } from "wxt/browser";
import { isText } from "../../guards";

const ENTRY = "last-export";

/** Instant, ISO 8601 in UTC; null before the first export. Rejects where the browser's storage cannot be read. */
export async function readLastExport(): Promise<string | null> {
  const stored = (await browser.storage.local.get(ENTRY))[ENTRY];
  return isText(stored) && !Number.isNaN(Date.parse(stored)) ? stored : null;
}

/** Rejects where the browser cannot store it. */
export function storeLastExport(instant: string): Promise<void> {
  return browser.storage.local.set({ [ENTRY]: instant });
}
