import type { Shortcut } from "../../browser/shortcuts";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

const NAMES: Readonly<Record<Shortcut["name"], MessageKey>> = {
  openPopup: "shortcutOpen",
  toggleFold: "shortcutFold",
  copySummary: "shortcutCopy",
  saveArticle: "shortcutSave",
};

/** The commands with the keys that the browser has assigned, and a button to the browser's page that changes them. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const t = useTranslate();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(NAMES[name])}</dt>
            <dd>{keys === null ? <span class="hint">{t("shortcutNone")}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => keys === null) && <p class="hint">{t("shortcutsMissing")}</p>}
      <p class="hint">{t("shortcutsPopup")}</p>
      <p>
        <button type="button" class="button" onClick={onChange}>
          {t("shortcutsChange")}
        </button>
      </p>
    </>
  );
}
