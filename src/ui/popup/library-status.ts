import type { PageReport } from "../../browser/messages";
import { type Batch, isUnfinished } from "../../library/model/batch";
import { type SaveStatus, saveStatusOf } from "../../library/model/save-status";
import type { SavedArticle } from "../../library/model/saved-article";
import { knownLinks } from "../../library/store/known-links";
import { type Library, withLibrary } from "../../library/store/store";
import { withoutFragment } from "../../read/page/address";
import { articleKey } from "../../read/page/article-key";
import type { ArticleLink, PressRecord } from "../../record";

/** What the library has of the open page. */
export interface LibraryStatus {
  readonly saved: SavedArticle | null;
  readonly status: SaveStatus;
  /** The addresses of a list that are saved. */
  readonly known: ReadonlySet<string>;
  /** An unfinished batch of the open list. */
  readonly unfinished: Batch | null;
}

export const NOTHING_SAVED: LibraryStatus = { saved: null, status: null, known: new Set(), unfinished: null };

/** Rejects where the library cannot be opened. @param url of the open page */
export function readLibraryStatus({ record, links }: PageReport, url: string): Promise<LibraryStatus> {
  return withLibrary(async (library) => ({
    ...NOTHING_SAVED,
    ...(record === null ? await listStatus(links, url, library) : await articleStatus(record, library)),
  }));
}

async function articleStatus(record: PressRecord, library: Library): Promise<Pick<LibraryStatus, "saved" | "status">> {
  const [saved = null] = await library.articles([articleKey(record)]);
  return { saved, status: await saveStatusOf(saved, record) };
}

async function listStatus(
  links: readonly ArticleLink[],
  url: string,
  library: Library,
): Promise<Pick<LibraryStatus, "known" | "unfinished">> {
  const [known, batches] = await Promise.all([knownLinks(links, library), library.batches()]);
  const listUrl = listAddress(url);
  return {
    known,
    unfinished: batches.find((batch) => batch.listUrl === listUrl && isUnfinished(batch)) ?? null,
  };
}

/** Identifies the list of a batch. */
export function listAddress(url: string): string {
  return withoutFragment(new URL(url));
}
