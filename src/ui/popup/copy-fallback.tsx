import { useEffect, useRef } from "preact/hooks";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";

interface CopyFallbackProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** Where the browser refuses the clipboard: the text is selected, so that one shortcut copies it. */
export function CopyFallback({ text, onClose }: CopyFallbackProps) {
  const t = useTranslate();
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has to be selected again
  useEffect(() => area.current?.select(), [text]);
  return (
    <section class="copy-fallback">
      <p id="copy-refused" role="alert">
        {t("copyRefused")}
      </p>
      <textarea aria-labelledby="copy-refused" ref={area} readOnly rows={5} lang={PAGE_LANGUAGE} value={text} />
      <button type="button" class="button" onClick={onClose}>
        {t("close")}
      </button>
    </section>
  );
}
