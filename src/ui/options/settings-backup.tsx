import { useRef } from "preact/hooks";
import { useTranslate } from "../shared/translate";
import type { OptionsActions } from "./options-state";

interface SettingsBackupProps {
  readonly canUndo: boolean;
  readonly actions: Pick<OptionsActions, "exportSettings" | "importSettings" | "reset" | "undo">;
}

/** All settings at once: export, import, defaults. */
export function SettingsBackup({ canUndo, actions }: SettingsBackupProps) {
  const t = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const onFile = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) actions.importSettings(file);
    // The same file can be chosen again.
    input.value = "";
  };
  return (
    <>
      <p class="hint">{t("settingsHint")}</p>
      <p class="button-row">
        <button type="button" class="button" onClick={actions.exportSettings}>
          {t("settingsExport")}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {t("settingsImport")}
        </button>
        <button type="button" class="button" onClick={actions.reset}>
          {t("settingsReset")}
        </button>
        {canUndo && (
          <button type="button" class="button main-button" onClick={actions.undo}>
            {t("settingsUndo")}
          </button>
        )}
      </p>
      {/* The button above speaks for it. */}
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => onFile(currentTarget)}
      />
    </>
  );
}
