import { useEffect } from "preact/hooks";
import { droppedFiles, droppedLinks } from "../../browser/dropped-files";
import { readList } from "../../library/collect/read-list";
import { NO_FILTER } from "../../library/model/filter";
import { articlesHash, tabHash } from "../../library/model/route";
import { batchFilter } from "../../library/model/saved-filter";
import { FIRST_CONTROLS } from "../../library/model/table";
import type { Library } from "../../library/store/store";
import { saveUnsavedNotes } from "../../library/store/unsaved-notes";
import { Articles } from "./articles";
import { Batches } from "./batches";
import { Files } from "./files";
import { LibraryHead } from "./library-head";
import { StoragePart } from "./storage-part";
import { type Address, useAddress } from "./use-address";
import { useAside } from "./use-aside";
import { type BatchesState, useBatches } from "./use-batches";
import { useLibraryCatalogue } from "./use-catalogue";
import { useDrop } from "./use-drop";
import { useFiles } from "./use-files";
import { useLastExport } from "./use-last-export";
import { useStatus } from "./use-status";

/** The library's parts. Each keeps its state and its work while the reader looks at another. */
export function OpenLibrary({ library }: { readonly library: Library }) {
  const address = useAddress();
  const { route, controls } = address;
  const [state, isUnread] = useLibraryCatalogue(library);
  const status = useStatus();
  const [batches, batchActions] = useBatches(library);
  const [files, addDropped, fileActions] = useDroppedFiles(library, address);
  const aside = useAside(library);
  const lastExport = useLastExport();
  useUnsavedNotes(library);
  useStartedBatch(address, batchActions.start);
  return (
    <>
      <LibraryHead address={address} isUnread={isUnread} aside={aside.count} />
      {route.tab === "articles" && state !== null && (
        <Articles
          library={library}
          state={state}
          opened={route.article}
          controls={controls}
          status={status}
          batches={batches.batches ?? NO_BATCHES}
          lastExport={lastExport}
          startBatch={batchActions.start}
        />
      )}
      {route.tab === "batches" && (
        <Batches
          state={batches}
          actions={batchActions}
          opened={route.batch}
          readList={(url, pages) => readList(library, url, pages)}
          showCollected={(batch) => {
            const filter = { ...NO_FILTER, saved: batchFilter(batch) };
            location.hash = articlesHash({ ...FIRST_CONTROLS, filter }, null);
          }}
        />
      )}
      {route.tab === "files" && (
        <Files items={files} onFiles={fileActions.add} onDrop={addDropped} onAddress={fileActions.addWithAddress} />
      )}
      <StoragePart
        library={library}
        isShown={route.tab === "storage"}
        articles={state?.catalogue.rows.size ?? 0}
        aside={aside}
      />
    </>
  );
}

const NO_BATCHES: NonNullable<BatchesState["batches"]> = [];

/** Files and links that are dropped anywhere in the library. */
function useDroppedFiles(library: Library, { route }: Address) {
  const [files, fileActions] = useFiles(library);
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
  return [files, addDropped, fileActions] as const;
}

function useUnsavedNotes(library: Library): void {
  useEffect(() => {
    saveUnsavedNotes(library).catch(() => {
      // They are tried again at the next opening; a change will report that nothing can be saved.
    });
  }, [library]);
}

/** Starts the batch that the address names with `start`. */
function useStartedBatch({ route: { batch, start }, started }: Address, startBatch: (id: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address that starts a batch
  useEffect(() => {
    if (!start || batch === null) return;
    started(batch);
    startBatch(batch);
  }, [batch, start]);
}
