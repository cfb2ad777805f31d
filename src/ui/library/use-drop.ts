import { useEffect } from "preact/hooks";

/**
 * Files can be dropped anywhere on the page: beside a place for them the browser would open them instead of the page,
 * and end what the page is doing.
 * @param take gets what is dropped where nothing else takes it
 */
export function useDrop(take: (transfer: DataTransfer) => void): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event) || event.dataTransfer === null) return;
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

/** Words can be dropped into fields. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
