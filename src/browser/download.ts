/** A browser may ask where to save before it reads the content. */
const REVOKED_AFTER_MS = 60_000;

/** Hands a text, or the bytes of an archive, to the browser as a file to save. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, mimeType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER_MS);
}
