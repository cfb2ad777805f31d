import { useEffect, useState } from "preact/hooks";
import { droppedFiles, droppedLinks } from "../../browser/dropped-files";
import { readList } from "../../library/collect/read-list";
import { collectedKeys } from "../../library/model/batch";
import { NO_FILTER } from "../../library/model/filter";
import { tabHash } from "../../library/model/route";
import type { Library } from "../../library/store/store";
import { saveUnsavedNotes } from "../../library/store/unsaved-notes";
import { useTranslate } from "../shared/translate";
import { Articles } from "./articles";
import { Batches } from "./batches";
import { Files } from "./files";
import { LibraryTabs } from "./library-tabs";
import { Storage } from "./storage";
import { useAside } from "./use-aside";
import { useBatches } from "./use-batches";
import { useCatalogue } from "./use-catalogue";
import { useDeleted } from "./use-deleted";
import { useDrop } from "./use-drop";
import { useFiles } from "./use-files";
import { useRoute } from "./use-route";
import { useStatus } from "./use-status";
import { useStorage } from "./use-storage";
import { useSuspicious } from "./use-suspicious";
import { useControls } from "./use-table";

/** The library's parts. Each keeps its state and its work while the reader looks at another. */
export function OpenLibrary({ library }: { readonly library: Library }) {
  const t = useTranslate();
  const [route, started] = useRoute();
  const [isUnread, setUnread] = useState(false);
  const state = useCatalogue(library, () => setUnread(true));
  const controls = useControls();
  const status = useStatus();
  const [batches, batchActions] = useBatches(library);
  const [files, fileActions] = useFiles(library);
  const aside = useAside(library);
  const suspicious = useSuspicious(library);
  const deleted = useDeleted(library);
  const [storage, storageActions] = useStorage(library, state?.catalogue.rows.size ?? 0);

  const addDropped = (transfer: DataTransfer) => {
    const links = transfer.types.includes("Files") ? [] : droppedLinks(transfer);
    if (links.length > 0) fileActions.add(links);
    else void droppedFiles(transfer).then(fileActions.add);
  };
  useDrop((transfer) => {
    // A file dropped there is a backup; the reader has to choose how to restore it.
    if (route.tab === "storage") return;
    addDropped(transfer);
    location.hash = tabHash("files");
  });

  useEffect(() => {
    saveUnsavedNotes(library).catch(() => {
      // They are tried again at the next opening; a change will report that nothing can be saved.
    });
  }, [library]);

  const { batch, start } = route;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address that starts a batch
  useEffect(() => {
    if (!start || batch === null) return;
    started(batch);
    batchActions.start(batch);
  }, [batch, start]);

  return (
    <>
      <header class="library-head">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <p class="library-name">{t("libraryTitle")}</p>
        <LibraryTabs current={route.tab} />
      </header>
      {isUnread && (
        <p class="warning library-warning" role="alert">
          {t("libraryUnread")}
        </p>
      )}
      {aside.count > 0 && route.tab !== "storage" && (
        <p class="warning library-warning" role="alert">
          {t("libraryAside", String(aside.count))} <a href={tabHash("storage")}>{t("libraryStorage")}</a>
        </p>
      )}
      {route.tab === "articles" && state !== null && (
        <Articles library={library} state={state} opened={route.article} controls={controls} status={status} />
      )}
      {route.tab === "batches" && (
        <Batches
          state={batches}
          actions={batchActions}
          opened={batch}
          readList={(url, pages) => readList(library, url, pages)}
          showCollected={(collectedBatch) => {
            const collected = { name: collectedBatch.listTitle ?? "", keys: new Set(collectedKeys(collectedBatch)) };
            controls[1]((now) => ({ ...now, query: "", filter: { ...NO_FILTER, collected }, page: 0 }));
            location.hash = tabHash("articles");
          }}
        />
      )}
      {route.tab === "files" && (
        <Files items={files} onFiles={fileActions.add} onDrop={addDropped} onAddress={fileActions.addWithAddress} />
      )}
      {route.tab === "storage" && (
        <Storage state={storage} actions={storageActions} deleted={deleted} aside={aside} suspicious={suspicious} />
      )}
    </>
  );
}
