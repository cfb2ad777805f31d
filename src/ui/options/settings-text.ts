/** A settings file has some hundred characters; the reader may choose any file. */
const MOST_BYTES = 100_000;

/** The text of a chosen file; empty, and so no settings file, where it is too large or cannot be read. */
export async function settingsText(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) return "";
  try {
    return await file.text();
  } catch {
    return "";
  }
}
