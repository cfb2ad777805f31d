import type { PageReport } from "../../browser/messages";
import { listTitleOf, newBatch } from "../../library/model/batch";
import { type SavedArticle, withTextsOf } from "../../library/model/saved-article";
import { savePage } from "../../library/store/save-page";
import { withLibrary } from "../../library/store/store";
import { type StoreProblem, storeProblem } from "../../library/store/store-problem";
import { articleKey } from "../../read/page/article-key";
import { type LibraryTarget, openLibrary } from "../shared/library-page";
import { type LibraryStatus, listAddress, NOTHING_SAVED } from "./library-status";
import type { PopupActions } from "./popup-state";

type LibraryActions = Pick<PopupActions, "save" | "chooseText" | "openSaved" | "collect" | "resume">;

/**
 * What the library does with the open page. It shows as saved only what is on the disk.
 * @param show gets what the library then has
 * @param fail gets why the library could not be opened
 */
export function libraryActions(
  { record, next }: PageReport,
  { url, title }: { readonly url: string; readonly title: string | null },
  show: (status: LibraryStatus) => void,
  fail: (error: unknown) => void,
): LibraryActions {
  const open = (target: LibraryTarget) => {
    openLibrary(target).then(close, fail);
  };
  return {
    save: async () => {
      if (record === null) return "failed";
      try {
        const { saved, saving } = await withLibrary((library) => savePage(record, library));
        show({ ...NOTHING_SAVED, saved, status: "saved" });
        return saving;
      } catch (error) {
        return storeProblem(error);
      }
    },
    chooseText: async (choice) => {
      if (record === null) return "failed";
      try {
        const [before, saved] = await withLibrary(async (library) => {
          const articles = await library.articles([articleKey(record)]);
          return [articles[0] ?? null, await library.save(record, choice)] as const;
        });
        show({ ...NOTHING_SAVED, saved, status: "saved" });
        return async () => (before === null ? "failed" : undoChoice(before, show));
      } catch (error) {
        return storeProblem(error);
      }
    },
    openSaved: () => {
      if (record !== null) open({ kind: "article", key: articleKey(record) });
    },
    collect: async (chosen, pages) => {
      const id = crypto.randomUUID();
      const startedAt = new Date().toISOString();
      const list = { listUrl: listAddress(url), ...listTitleOf(title) };
      const batch = newBatch({ id, ...list, startedAt, links: chosen, next, pages });
      try {
        await withLibrary((library) => library.putBatch(batch));
      } catch (error) {
        return storeProblem(error);
      }
      open({ kind: "batch", id });
      return null;
    },
    resume: (id) => open({ kind: "batch", id }),
  };
}

async function undoChoice(before: SavedArticle, show: (status: LibraryStatus) => void): Promise<StoreProblem | null> {
  try {
    const [saved = null] = await withLibrary(async (library) => {
      await library.change([before.key], (now) => withTextsOf(now, before));
      return library.articles([before.key]);
    });
    show({ ...NOTHING_SAVED, saved, status: saved && "changed" });
    return null;
  } catch (error) {
    return storeProblem(error);
  }
}

/** Without a page of the site nothing can be saved. */
export const NO_LIBRARY_ACTIONS: LibraryActions = {
  save: () => Promise.resolve("failed"),
  chooseText: () => Promise.resolve("failed"),
  openSaved: () => {},
  collect: () => Promise.resolve("failed"),
  resume: () => {},
};
