import { showLibrary } from "../../browser/extension-pages";
import { articleHash, batchStartHash, tabHash } from "../../library/model/route";

/** Where in the library a reader wants to be. */
export type LibraryTarget =
  | { readonly kind: "articles" }
  | { readonly kind: "article"; readonly key: string }
  /** The library starts the batch. */
  | { readonly kind: "batch"; readonly id: string };

export function openLibrary(target: LibraryTarget): Promise<void> {
  return showLibrary(hashOf(target));
}

function hashOf(target: LibraryTarget): string {
  switch (target.kind) {
    case "articles":
      return tabHash("articles");
    case "article":
      return articleHash(target.key);
    case "batch":
      return batchStartHash(target.id);
  }
}
