import { useEffect, useState } from "preact/hooks";
import { download } from "../../browser/download";
import { makeBackup, restoreBackup } from "../../library/backup/restore";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import type { MessageKey } from "../../message-key";
import { isoDay } from "../../present/dates";
import { useTranslate } from "../shared/translate";
import type { RestoreWay, StorageOutcome, StorageState } from "./storage";

const REFUSALS = {
  foreign: "restoreForeign",
  newer: "restoreNewer",
  damaged: "restoreDamaged",
} as const satisfies Record<string, MessageKey>;

const FAILURES = {
  full: "restoreFull",
  newer: "libraryNewer",
  failed: "restoreNotKept",
} as const satisfies Record<string, MessageKey>;

/** The room that the library takes, and what was last done about it. */
export function useStorage(library: Library, articles: number) {
  const t = useTranslate();
  const [space, setSpace] = useState<Pick<StorageState, "used" | "available" | "isPersistent">>({
    used: null,
    available: null,
    isPersistent: false,
  });
  const [outcome, setOutcome] = useState<StorageOutcome | null>(null);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const [isBusy, setBusy] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with each article the space is another
  useEffect(() => {
    measure().then(setSpace, () => {
      // A browser that does not tell: the page says so.
    });
  }, [articles]);

  const done = (text: string) => setOutcome({ text, isProblem: false });
  const failed = (text: string) => setOutcome({ text, isProblem: true });
  const busy = async (work: () => Promise<void>) => {
    setBusy(true);
    setOutcome(null);
    await work().catch((error: unknown) => failed(t(FAILURES[storeProblem(error)])));
    setBusy(false);
  };

  return [
    { ...space, articles, outcome, isBusy, canUndo: undo !== null },
    {
      persist: () =>
        void busy(async () => {
          const isPersistent = await navigator.storage.persist();
          setSpace({ ...space, isPersistent });
          if (isPersistent) done(t("storagePersistent"));
          else failed(t("storageRefused"));
        }),
      backUp: () =>
        void busy(async () => {
          const text = await makeBackup(library);
          download(`press-reader-${isoDay(new Date())}.backup.jsonl`, text, "application/jsonl");
          done(t("backupMade", String(articles)));
        }),
      undo: () =>
        void busy(async () => {
          await undo?.();
          setUndo(null);
          done(t("restoreUndone"));
        }),
      restore: (file: Blob, way: RestoreWay) =>
        void busy(async () => {
          const report = await restoreBackup(library, file, way);
          if (typeof report === "string") {
            failed(t(REFUSALS[report]));
            return;
          }
          const { added, merged, same } = report;
          setUndo(() => report.undo);
          if (way === "replace") done(t("restoreReplaced", String(added)));
          else done(t("restoreMerged", String(added), String(merged), String(same)));
        }),
    },
  ] as const;
}

async function measure(): Promise<Pick<StorageState, "used" | "available" | "isPersistent">> {
  const [{ usage, quota }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, available: quota ?? null, isPersistent };
}
