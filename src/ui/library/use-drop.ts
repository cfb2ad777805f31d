import { useEffect } from "preact/hooks";

/**
 * Files and links can be dropped anywhere on the page: elsewhere than in a field the browser would open them instead of
 * the library, and end its work.
 * @param take gets the drop where nothing else takes it
 */
export function useDrop(take: (transfer: DataTransfer) => void): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (isForLibrary(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || !isForLibrary(event) || event.dataTransfer === null) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    addEventListener("dragover", onDragOver);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("drop", onDrop);
    };
  }, [take]);
}

/** Words and links can be dropped into fields. */
function isForLibrary({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes("Files")) return true;
  return types.includes("text/uri-list") && !(target instanceof Element && target.matches("input, textarea"));
}
