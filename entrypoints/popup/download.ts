/** A browser may ask where to save before it reads the content. */
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file to save. */
export function download(name: string, text: string, mimeType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
