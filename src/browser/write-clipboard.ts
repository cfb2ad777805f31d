import type { RichText } from "../present/rich-text";

/** Writes both forms of a text to the clipboard. Resolves to whether the browser allowed it. Call it within a click. */
export async function writeClipboard({ html, plain }: RichText): Promise<boolean> {
  const forms = { "text/plain": plain, ...(html !== null && { "text/html": html }) };
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
