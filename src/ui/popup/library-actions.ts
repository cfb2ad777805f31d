import type { PageReport } from "../../browser/messages";
import { newBatch } from "../../library/model/batch";
import { savePage } from "../../library/store/save-page";
import { withLibrary } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { articleKey } from "../../read/page/article-key";
import { type LibraryTarget, openLibrary } from "../shared/library-page";
import { type LibraryStatus, listAddress, NOTHING_SAVED } from "./library-status";
import type { PopupActions } from "./popup-state";

type LibraryActions = Pick<PopupActions, "save" | "chooseText" | "openSaved" | "collect" | "resume">;

/**
 * What the library does with the open page. It shows as saved only what is on the disk.
 * @param url of the page
 * @param show gets what the library then has
 * @param fail gets why the library could not be opened
 */
export function libraryActions(
  { record, next }: PageReport,
  url: string,
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
        const saved = await withLibrary((library) => library.save(record, choice));
        show({ ...NOTHING_SAVED, saved, status: "saved" });
        return null;
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
      const batch = newBatch({ id, listUrl: listAddress(url), startedAt, links: chosen, next, pages });
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

/** Without a page of the site nothing can be saved. */
export const NO_LIBRARY_ACTIONS: LibraryActions = {
  save: () => Promise.resolve("failed"),
  chooseText: () => Promise.resolve("failed"),
  openSaved: () => {},
  collect: () => Promise.resolve("failed"),
  resume: () => {},
};
