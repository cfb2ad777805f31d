import { useState } from "preact/hooks";
import type { FormatId } from "../../export/formats";
import type { MessageKey } from "../../message-key";
import { COPY_NAMES, type CopyKind, copyKey, EXPORT_NAMES } from "../shared/action-names";
import { CheckIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";
import { ActionMenu } from "./action-menu";
import { CopyFallback } from "./copy-fallback";
import type { ArticleState, Outcome, PopupActions } from "./popup-state";
import { SaveButton } from "./save-button";
import { useActionKeys } from "./use-action-keys";

interface ActionsProps {
  readonly copyOf: ArticleState["copyOf"];
  readonly onCopy: PopupActions["copy"];
  readonly onExport: PopupActions["export"];
  readonly onReport: PopupActions["reportPage"];
  readonly isSaved: boolean;
  /** Whether single keys work. */
  readonly hasKeys: boolean;
  readonly onSave: () => void;
  readonly outcome: Outcome | null;
  readonly report: (outcome: Outcome) => void;
}

/** What can be done with the article; the button says when it is done. */
export function Actions({
  copyOf,
  onCopy,
  onExport,
  onReport,
  isSaved,
  hasKeys,
  onSave,
  outcome,
  report,
}: ActionsProps) {
  const t = useTranslate();
  const [refused, setRefused] = useState<string | null>(null);

  const copy = async (kind: CopyKind) => {
    const text = copyOf(kind);
    const isDone = await onCopy(text);
    setRefused(isDone ? null : text.plain);
    if (isDone) report({ action: `copy-${kind}`, text: t("copiedWhat", t(COPY_NAMES[kind])) });
  };
  const download = async (format: FormatId) => {
    const isDone = await onExport(format);
    if (isDone) report({ action: `export-${format}`, text: t("exportedWhat", t(EXPORT_NAMES[format])) });
    else report({ action: "export", text: t("exportFailed") });
  };
  useActionKeys(copy, onSave, hasKeys);

  const button = (kind: CopyKind, name: MessageKey, style: string) => (
    <button
      type="button"
      class={`button ${style}`}
      aria-keyshortcuts={hasKeys ? copyKey(kind) : undefined}
      onClick={() => copy(kind)}
    >
      {outcome?.action === `copy-${kind}` ? (
        <>
          <CheckIcon />
          {t("copied")}
        </>
      ) : (
        t(name)
      )}
    </button>
  );

  return (
    <>
      {refused !== null && <CopyFallback text={refused} onClose={() => setRefused(null)} />}
      <div class="action-row">
        {button("summary", "copySummary", "main-button")}
        {button("citation", "copyCitation", "")}
        <SaveButton isSaved={isSaved} hasKey={hasKeys} onSave={onSave} />
        <ActionMenu
          done={outcome?.action ?? null}
          hasKeys={hasKeys}
          onCopy={copy}
          onExport={download}
          onReport={onReport}
        />
      </div>
    </>
  );
}
