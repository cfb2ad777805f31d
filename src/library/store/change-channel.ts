/** Tells the pages of the extension that are open that the library has changed. */

const NAME = "press-library";

/** What has changed: articles by their keys, all of them, or the batches alone. */
export type LibraryChange = readonly string[] | "all" | "batches";

export function tellChange(change: LibraryChange): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(change);
  channel.close();
}

/** Told also of what its own page changes. @returns what ends the listening */
export function onLibraryChange(listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<LibraryChange>) => listener(data));
  return () => channel.close();
}
