import type { ArticleLink } from "../../record";
import { type Batch, newBatch } from "../model/batch";
import type { Library } from "../store/store";

/**
 * Makes batches that read saved articles again, one for each host: a page can be asked for from its own host only.
 * Rejects when the library cannot store them.
 */
export async function storeHostBatches(
  articles: readonly ArticleLink[],
  kind: Pick<Batch, "isRereading" | "isCheck">,
  library: Pick<Library, "putBatch">,
): Promise<readonly Batch[]> {
  const origins = new Set(articles.map(({ url }) => new URL(url).origin));
  const startedAt = new Date().toISOString();
  const batches = [...origins].map((origin) => {
    const links = articles.filter(({ url }) => new URL(url).origin === origin);
    const start = { ...kind, id: crypto.randomUUID(), listUrl: `${origin}/`, startedAt };
    return newBatch({ ...start, links, next: null, pages: 0 });
  });
  for (const batch of batches) await library.putBatch(batch);
  return batches;
}
