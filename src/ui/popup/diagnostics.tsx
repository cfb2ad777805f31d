import { useState } from "preact/hooks";
import type { RichText } from "../../present/rich-text";
import { useTranslate } from "../shared/translate";
import { CopyFallback } from "./copy-fallback";
import type { PopupActions } from "./popup-state";
import { useOutcome } from "./use-outcome";

interface DiagnosticsProps {
  readonly diagnosticsOf: (pageText: string | null) => RichText;
  readonly onCopy: PopupActions["copy"];
  readonly readPageText: PopupActions["readPageText"];
  readonly onReport: PopupActions["reportPage"];
}

/** Lets a reader report a problem. The page's text is read when its box is ticked, because a click that copies must not wait. */
export function Diagnostics({ diagnosticsOf, onCopy, readPageText, onReport }: DiagnosticsProps) {
  const t = useTranslate();
  const [isTicked, setTicked] = useState(false);
  const [pageText, setPageText] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [outcome, report] = useOutcome<string>();
  const tick = async (wanted: boolean) => {
    setTicked(wanted);
    if (!wanted) return setPageText(null);
    const text = await readPageText();
    setPageText(text);
    if (text !== null) return;
    setTicked(false);
    report(t("noPageText"));
  };
  const copy = async () => {
    // The reader may untick the box before the text arrives.
    const text = diagnosticsOf(isTicked ? pageText : null);
    const isDone = await onCopy(text);
    setRefused(isDone ? null : text.plain);
    if (isDone) report(t("copiedWhat", t("nameDiagnostics")));
  };
  return (
    <footer class="diagnostics">
      {refused !== null && <CopyFallback text={refused} onClose={() => setRefused(null)} />}
      <p>{t("diagnosticsHint")}</p>
      <label>
        <input type="checkbox" checked={isTicked} onChange={({ currentTarget }) => tick(currentTarget.checked)} />
        {t("diagnosticsPageText")}
      </label>
      <button type="button" class="button small" disabled={isTicked && pageText === null} onClick={copy}>
        {t("copyDiagnostics")}
      </button>
      <button type="button" class="button small" onClick={onReport}>
        {t("reportPage")}
      </button>
      <p class="diagnostics-outcome" role="status">
        {outcome}
      </p>
    </footer>
  );
}
