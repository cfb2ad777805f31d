import { FORMAT_IDS, type FormatId } from "../../export/formats";
import { COPY_KINDS, COPY_NAMES, type CopyKind, copyKey, EXPORT_NAMES } from "../shared/action-names";
import { CheckIcon, MoreIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";

interface ActionMenuProps {
  /** The action that was just done, to be marked: `copy-text`, `export-csv`. */
  readonly done: string | null;
  /** Whether single keys work. */
  readonly hasKeys: boolean;
  readonly onCopy: (kind: CopyKind) => void;
  readonly onExport: (format: FormatId) => void;
  /** Where the page is read wrongly. */
  readonly onReport: () => void;
}

const MENU = "action-menu";

/** All that can be copied and exported, and a way to report the page. The browser's own popover opens and closes it, by keyboard too. */
export function ActionMenu({ done, hasKeys, onCopy, onExport, onReport }: ActionMenuProps) {
  const t = useTranslate();
  return (
    <>
      <button type="button" class="button" popovertarget={MENU}>
        {t("more")}
        <MoreIcon />
      </button>
      <div id={MENU} class="action-menu" popover="auto">
        <h2>{t("copyGroup")}</h2>
        <ul>
          {COPY_KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                aria-keyshortcuts={hasKeys ? copyKey(kind) : undefined}
                onClick={() => onCopy(kind)}
              >
                {t(COPY_NAMES[kind])}
                {done === `copy-${kind}` ? <CheckIcon /> : hasKeys && <kbd>{copyKey(kind)}</kbd>}
              </button>
            </li>
          ))}
        </ul>
        <h2>{t("exportGroup")}</h2>
        <ul>
          {FORMAT_IDS.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => onExport(format)}>
                {t(EXPORT_NAMES[format])}
                {done === `export-${format}` && <CheckIcon />}
              </button>
            </li>
          ))}
        </ul>
        <h2>{t("reportGroup")}</h2>
        <button type="button" onClick={onReport}>
          {t("reportPage")}
        </button>
      </div>
    </>
  );
}
