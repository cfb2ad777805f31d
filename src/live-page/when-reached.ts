/** Resolves at once; on a page that the browser has loaded ahead, when the reader reaches it. */
export async function whenReached(document: Document): Promise<void> {
  if (!("prerendering" in document) || document.prerendering !== true) return;
  await new Promise((resolve) => document.addEventListener("prerenderingchange", resolve, { once: true }));
}
