import { useRef, useState } from "preact/hooks";
import type { RestoreWay } from "../../library/backup/restore";
import type { MessageKey } from "../../message-key";
import { BusyButton } from "../shared/busy-button";
import { RadioGroup } from "../shared/radio-group";
import { useTranslate } from "../shared/translate";
import { AsideSection } from "./aside-section";
import { DeletedArticles, type DeletedState } from "./deleted-articles";
import { SuspiciousSection } from "./suspicious-section";
import type { AsideState } from "./use-aside";
import type { SuspiciousState } from "./use-suspicious";

export interface StorageState {
  /** In bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly available: number | null;
  /** Whether the browser has promised not to clear it. */
  readonly isPersistent: boolean;
  readonly articles: number;
  /** What the last action did. */
  readonly outcome: StorageOutcome | null;
  readonly isBusy: boolean;
  /** Whether the last restore can be undone. */
  readonly canUndo: boolean;
}

export interface StorageOutcome {
  readonly sentences: readonly string[];
  readonly isProblem: boolean;
}

export interface StorageActions {
  readonly persist: () => void;
  readonly backUp: () => void;
  readonly undo: () => void;
  readonly restore: (file: Blob, way: RestoreWay) => void;
}

const WAYS: readonly { readonly way: RestoreWay; readonly name: MessageKey; readonly hint: MessageKey }[] = [
  { way: "merge", name: "restoreMerge", hint: "restoreMergeHint" },
  { way: "replace", name: "restoreReplace", hint: "restoreReplaceHint" },
];

interface StorageProps {
  readonly state: StorageState;
  readonly actions: StorageActions;
  readonly deleted: DeletedState;
  readonly aside: AsideState;
  readonly suspicious: SuspiciousState;
}

/** The library's space, its safety from the browser's clearing, backup and restore. */
export function Storage({ state, actions, deleted, aside, suspicious }: StorageProps) {
  const t = useTranslate();
  const { used, available, isPersistent, articles, outcome, isBusy, canUndo } = state;
  const [way, setWay] = useState<RestoreWay>("merge");
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <main class="storage">
      <h1>{t("libraryStorage")}</h1>
      <section aria-labelledby="space-title">
        <h2 id="space-title">{t("storageSpace")}</h2>
        <p>
          {used === null || available === null
            ? t("storageUnknown")
            : t("storageUsed", String(articles), size(used), size(available))}
        </p>
        <p class="hint">{t(isPersistent ? "storagePersistent" : "storageEvictable")}</p>
        {!isPersistent && (
          <button type="button" class="button" onClick={actions.persist}>
            {t("storagePersist")}
          </button>
        )}
      </section>
      <section aria-labelledby="backup-title">
        <h2 id="backup-title">{t("backup")}</h2>
        <p class="hint">{t("backupHint")}</p>
        <BusyButton class="button main-button" isBusy={isBusy} onClick={actions.backUp}>
          {t("backupMake")}
        </BusyButton>
      </section>
      <section aria-labelledby="restore-title">
        <h2 id="restore-title">{t("restore")}</h2>
        <RadioGroup
          legend={t("restoreWay")}
          choices={WAYS.map(({ way, name, hint }) => ({ value: way, label: t(name), hint: t(hint) }))}
          chosen={way}
          onChoose={setWay}
        />
        <BusyButton class="button" isBusy={isBusy} onClick={() => chooser.current?.click()}>
          {t(isBusy ? "restoring" : "restoreFile")}
        </BusyButton>
        {/* The button above opens it. */}
        <input
          ref={chooser}
          type="file"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.restore(file, way);
            // So that the same file can be chosen again.
            currentTarget.value = "";
          }}
        />
      </section>
      <p class={outcome?.isProblem ? "storage-outcome warning" : "storage-outcome"} role="status">
        {outcome?.sentences.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </p>
      {canUndo && (
        <BusyButton class="button" isBusy={isBusy} onClick={actions.undo}>
          {t("settingsUndo")}
        </BusyButton>
      )}
      <SuspiciousSection {...suspicious} />
      <DeletedArticles {...deleted} />
      <AsideSection {...aside} />
    </main>
  );
}

const UNITS = ["B", "KB", "MB", "GB", "TB"];
const STEP = 1000;

/** `3.2 MB` */
function size(bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)), UNITS.length - 1);
  const value = bytes / STEP ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
}
