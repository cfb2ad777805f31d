/** Tells the open pages of the extension that the library has changed. */

const NAME = "press-library";

/** What has changed: articles by their keys, all of them, or the batches alone. */
export type LibraryChange = readonly string[] | "all" | "batches";

export function tellChange(change: LibraryChange): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(change);
  channel.close();
}

/** Also fires for changes made on this page. @returns unsubscribe */
export function onLibraryChange(listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<LibraryChange>) => listener(data));
  return () => channel.close();
}
