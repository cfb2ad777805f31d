import { useRef, useState } from "preact/hooks";
import { addFile } from "../../library/collect/add-file";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { readHtmlText } from "../../readability/read-html-text";
import type { FileItem } from "./files";

interface FileActions {
  readonly add: (files: readonly File[]) => void;
  readonly addWithAddress: (item: number, url: string) => void;
}

/** Files on their way into the library, one after the other; one that cannot be kept does not stop the rest. */
export function useFiles(library: Library): readonly [readonly FileItem[], FileActions] {
  const [items, setItems] = useState<readonly FileItem[]>([]);
  const all = useRef(items);
  /** The end of the line. */
  const turn = useRef(Promise.resolve());

  const show = (next: readonly FileItem[]) => {
    all.current = next;
    setItems(next);
  };
  const read = (at: number, url: URL | null) => {
    turn.current = turn.current.then(async () => {
      const item = all.current[at];
      if (item === undefined) return;
      const result = await addFile(item.file, url, { library, readHtml: readHtmlText }).catch(
        (error: unknown) => ({ kind: "not-kept", problem: storeProblem(error) }) as const,
      );
      show(all.current.with(at, { ...item, result }));
    });
  };
  return [
    items,
    {
      add: (files) => {
        const first = all.current.length;
        show([...all.current, ...files.map((file) => ({ file, result: null }))]);
        for (const i of files.keys()) read(first + i, null);
      },
      addWithAddress: (at, url) => {
        if (URL.canParse(url)) read(at, new URL(url));
      },
    },
  ];
}
