import { keyOfAddress } from "../../read/page/article-key";
import type { ArticleLink } from "../../record";
import type { Library } from "./store";

/** @returns addresses of the linked articles that the library has */
export async function knownLinks(
  links: readonly ArticleLink[],
  library: Pick<Library, "row">,
): Promise<ReadonlySet<string>> {
  const rows = await Promise.all(links.map(({ url }) => library.row(keyOfAddress(url))));
  return new Set(links.filter((_, i) => rows[i] !== null).map(({ url }) => url));
}
