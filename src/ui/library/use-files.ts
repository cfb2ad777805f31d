import { useRef, useState } from "preact/hooks";
import { addFile } from "../../library/collect/add-file";
import { addLink } from "../../library/collect/add-link";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { readHtmlText } from "../../readability/read-html-text";
import type { FileItem } from "./files";

interface FileActions {
  readonly add: (sources: readonly (File | URL)[]) => void;
  readonly addWithAddress: (item: number, url: string) => void;
}

/** Adds files and links to the library, one after the other; one that cannot be saved does not stop the rest. */
export function useFiles(library: Library): readonly [readonly FileItem[], FileActions] {
  const [items, setItems] = useState<readonly FileItem[]>([]);
  const all = useRef(items);
  /** Fulfilled when everything before is done. */
  const turn = useRef(Promise.resolve());

  const show = (next: readonly FileItem[]) => {
    all.current = next;
    setItems(next);
  };
  const read = (at: number, url: URL | null) => {
    turn.current = turn.current.then(async () => {
      const item = all.current[at];
      if (item === undefined) return;
      const { source } = item;
      const adding =
        source instanceof URL ? addLink(source, library) : addFile(source, url, { library, readHtml: readHtmlText });
      const result = await adding.catch(
        (error: unknown) => ({ kind: "not-kept", problem: storeProblem(error) }) as const,
      );
      show(all.current.with(at, { ...item, result }));
    });
  };
  return [
    items,
    {
      add: (sources) => {
        const first = all.current.length;
        show([...all.current, ...sources.map((source) => ({ source, result: null }))]);
        for (const i of sources.keys()) read(first + i, null);
      },
      addWithAddress: (at, url) => {
        if (URL.canParse(url)) read(at, new URL(url));
      },
    },
  ];
}
