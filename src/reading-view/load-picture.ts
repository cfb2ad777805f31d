/** A picture that takes longer becomes a link. */
const PATIENCE_MS = 10_000;

/**
 * Loads a picture of the page, usually from the browser's cache. Rejects where the site does not give it.
 * @returns a `data:` address, as text: Firefox hands a script in a page no bytes that it has fetched
 */
export async function loadPicture(address: string): Promise<string> {
  // biome-ignore lint/style/noRestrictedGlobals: the page's own pictures, for a reading view that the reader has opened
  const response = await fetch(address, { cache: "force-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the site answered ${response.status} for a picture`);
  const reader = new FileReader();
  reader.readAsDataURL(await response.blob());
  await new Promise((resolve, reject) => {
    reader.addEventListener("load", resolve);
    reader.addEventListener("error", () => reject(reader.error));
  });
  return String(reader.result);
}
