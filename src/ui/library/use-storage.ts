import { useState } from "preact/hooks";
import { download } from "../../browser/download";
import { makeBackup, type RestoreReport, type RestoreWay, restoreBackup } from "../../library/backup/restore";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import type { MessageKey } from "../../message-key";
import { isoDay } from "../../present/dates";
import { useTranslate } from "../shared/translate";
import type { StorageActions, StorageOutcome, StorageState } from "./storage";
import { useSpace } from "./use-space";

const REFUSALS = {
  foreign: "restoreForeign",
  newer: "restoreNewer",
  damaged: "restoreDamaged",
} as const satisfies Record<string, MessageKey>;

const FAILURES = {
  full: "restoreFull",
  newer: "libraryNewer",
  blocked: "libraryBlocked",
  failed: "restoreNotKept",
} as const satisfies Record<string, MessageKey>;

/** Space, backup and restore, with the outcome of the last action. */
export function useStorage(library: Library, articles: number): readonly [StorageState, StorageActions] {
  const t = useTranslate();
  const [space, persist] = useSpace(articles);
  const [outcome, setOutcome] = useState<StorageOutcome | null>(null);
  const [undo, setUndo] = useState<RestoreReport["undo"]>(null);
  const [isBusy, setBusy] = useState(false);

  const done = (sentences: readonly string[]) => setOutcome({ sentences, isProblem: false });
  const failed = (sentence: string) => setOutcome({ sentences: [sentence], isProblem: true });
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setOutcome(null);
    await work().catch((error: unknown) => failed(t(FAILURES[storeProblem(error)])));
    setBusy(false);
  };
  const restore = async (file: Blob, way: RestoreWay) => {
    const report = await restoreBackup(library, file, way);
    if (typeof report === "string") {
      failed(t(REFUSALS[report]));
      return;
    }
    const { added, merged, same, refused } = report;
    setUndo(() => report.undo);
    done([
      way === "replace"
        ? t("restoreReplaced", String(added))
        : t("restoreMerged", String(added), String(merged), String(same)),
      ...(refused === 0 ? [] : [t("restoreRefused", String(refused))]),
    ]);
  };
  const actions: StorageActions = {
    persist: () =>
      void run(async () => ((await persist()) ? done([t("storagePersistent")]) : failed(t("storageRefused")))),
    backUp: () =>
      void run(async () => {
        const backup = await makeBackup(library);
        download(`press-reader-${isoDay(new Date())}.backup.jsonl`, backup.text, "application/jsonl");
        done([
          t("backupMade", String(backup.articles)),
          ...(backup.leftOut === 0 ? [] : [t("backupLeftOut", String(backup.leftOut))]),
        ]);
      }),
    undo: () =>
      void run(async () => {
        await undo?.();
        setUndo(null);
        done([t("restoreUndone")]);
      }),
    restore: (file, way) => void run(() => restore(file, way)),
  };
  return [{ ...space, articles, outcome, isBusy, canUndo: undo !== null }, actions];
}
