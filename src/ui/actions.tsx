import { useState } from "preact/hooks";
import type { FormatId } from "../export/formats";
import type { RichText } from "../present/rich-text";
import { ActionMenu } from "./action-menu";
import { COPY_NAMES, EXPORT_NAMES } from "./action-names";
import { CopyFallback } from "./copy-fallback";
import { CheckIcon } from "./icons";
import type { ArticleState, CopyKind } from "./popup-state";
import { type MessageKey, useTranslate } from "./translate";
import { useCopyKeys } from "./use-copy-keys";
import { useOutcome } from "./use-outcome";

interface ActionsProps {
  readonly copies: ArticleState["copies"];
  /** Resolves to whether the clipboard has taken the text. Called within the click. */
  readonly onCopy: (text: RichText) => Promise<boolean>;
  /** Whether the file was handed to the browser. */
  readonly onExport: (format: FormatId) => boolean;
}

/** What can be done with the article; the result is said on the button and to screen readers. */
export function Actions({ copies, onCopy, onExport }: ActionsProps) {
  const t = useTranslate();
  const [outcome, report] = useOutcome<{ readonly action: string; readonly text: string }>();
  const [refused, setRefused] = useState<CopyKind | null>(null);

  const copy = async (kind: CopyKind) => {
    const isDone = await onCopy(copies[kind]);
    setRefused(isDone ? null : kind);
    if (isDone) report({ action: `copy-${kind}`, text: t("copiedWhat", t(COPY_NAMES[kind])) });
  };
  const download = (format: FormatId) => {
    const isDone = onExport(format);
    report({ action: `export-${format}`, text: t(isDone ? "exportedWhat" : "exportFailed", t(EXPORT_NAMES[format])) });
  };
  useCopyKeys(copy);

  const button = (kind: CopyKind, name: MessageKey, style: string) => (
    <button type="button" class={`button ${style}`} onClick={() => copy(kind)}>
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
    <footer class="actions">
      {refused !== null && <CopyFallback text={copies[refused].plain} onClose={() => setRefused(null)} />}
      <div class="action-row">
        {button("summary", "copySummary", "main-button")}
        {button("citation", "copyCitation", "")}
        <ActionMenu done={outcome?.action ?? null} onCopy={copy} onExport={download} />
      </div>
      <p class={outcome === null ? "visually-hidden" : "outcome"} role="status">
        {outcome?.text}
      </p>
    </footer>
  );
}
