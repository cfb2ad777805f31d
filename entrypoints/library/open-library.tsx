import { useEffect, useState } from "preact/hooks";
import type { Library } from "../../src/library/store";
import { Batches } from "../../src/ui/library/batches";
import { Files } from "../../src/ui/library/files";
import { LibraryTabs } from "../../src/ui/library/library-tabs";
import { Storage } from "../../src/ui/library/storage";
import { useTranslate } from "../../src/ui/translate";
import { Articles } from "./articles";
import { droppedFiles } from "./dropped-files";
import { readList } from "./read-list";
import { useBatches } from "./use-batches";
import { useCatalogue } from "./use-catalogue";
import { useFiles } from "./use-files";
import { usePlace } from "./use-place";
import { useStorage } from "./use-storage";

/** The library's parts. What one of them is doing goes on while the reader looks at another. */
export function OpenLibrary({ library }: { readonly library: Library }) {
  const t = useTranslate();
  const place = usePlace();
  const [isUnread, setUnread] = useState(false);
  const state = useCatalogue(library, () => setUnread(true));
  const [batches, batchActions] = useBatches(library);
  const [files, fileActions] = useFiles(library);
  const [storage, storageActions] = useStorage(library, state?.catalogue.rows.size ?? 0);

  const { batch, start } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address that says so
  useEffect(() => {
    if (!start || batch === null) return;
    // A reload is no wish to start again.
    history.replaceState(null, "", `#batch=${batch}`);
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
        <Articles library={library} state={state} opened={place.article} />
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
        <Files
          items={files}
          onFiles={fileActions.add}
          onDrop={(transfer) => void droppedFiles(transfer).then(fileActions.add)}
          onAddress={fileActions.addWithAddress}
        />
      )}
      {place.tab === "storage" && <Storage state={storage} actions={storageActions} />}
    </>
  );
}
