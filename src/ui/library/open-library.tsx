import { useEffect, useState } from "preact/hooks";
import { droppedFiles } from "../../browser/dropped-files";
import { readList } from "../../library/collect/read-list";
import { tabHash } from "../../library/model/route";
import type { Library } from "../../library/store/store";
import { saveUnsavedNotes } from "../../library/store/unsaved-notes";
import { useTranslate } from "../shared/translate";
import { Articles } from "./articles";
import { Batches } from "./batches";
import { Files } from "./files";
import { LibraryTabs } from "./library-tabs";
import { Storage } from "./storage";
import { useBatches } from "./use-batches";
import { useCatalogue } from "./use-catalogue";
import { useDrop } from "./use-drop";
import { useFiles } from "./use-files";
import { useRoute } from "./use-route";
import { useStatus } from "./use-status";
import { useStorage } from "./use-storage";
import { useControls } from "./use-table";

/** The library's parts. What one of them is doing goes on, and what is set in it stays, while the reader looks at another. */
export function OpenLibrary({ library }: { readonly library: Library }) {
  const t = useTranslate();
  const [place, started] = useRoute();
  const [isUnread, setUnread] = useState(false);
  const state = useCatalogue(library, () => setUnread(true));
  const controls = useControls();
  const outcome = useStatus();
  const [batches, batchActions] = useBatches(library);
  const [files, fileActions] = useFiles(library);
  const [storage, storageActions] = useStorage(library, state?.catalogue.rows.size ?? 0);

  const addDropped = (transfer: DataTransfer) => void droppedFiles(transfer).then(fileActions.add);
  useDrop((transfer) => {
    // There it is a backup, which has to be chosen together with what is to be done with it.
    if (place.tab === "storage") return;
    addDropped(transfer);
    location.hash = tabHash("files");
  });

  useEffect(() => {
    saveUnsavedNotes(library).catch(() => {
      // They wait for another opening; that nothing can be kept is said when something is changed.
    });
  }, [library]);

  const { batch, start } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address that says so
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
        <LibraryTabs current={place.tab} />
      </header>
      {isUnread && (
        <p class="warning library-warning" role="alert">
          {t("libraryUnread")}
        </p>
      )}
      {place.tab === "articles" && state !== null && (
        <Articles library={library} state={state} opened={place.article} controls={controls} outcome={outcome} />
      )}
      {place.tab === "batches" && (
        <Batches
          state={batches}
          actions={batchActions}
          opened={batch}
          readList={(url, pages) => readList(library, url, pages)}
        />
      )}
      {place.tab === "files" && (
        <Files items={files} onFiles={fileActions.add} onDrop={addDropped} onAddress={fileActions.addWithAddress} />
      )}
      {place.tab === "storage" && <Storage state={storage} actions={storageActions} />}
    </>
  );
}
