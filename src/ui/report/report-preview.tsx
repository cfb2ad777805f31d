import { useId } from "preact/hooks";
import { useTranslate } from "../shared/translate";

const KILOBYTE = 1024;

interface ReportPreviewProps {
  /** Of the file. */
  readonly name: string;
  /** All that is in the file. */
  readonly text: string;
}

/** The file as it will be saved, to the last character. */
export function ReportPreview({ name, text }: ReportPreviewProps) {
  const t = useTranslate();
  const id = useId();
  const kilobytes = Math.ceil(new Blob([text]).size / KILOBYTE);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("reportContent")}</h2>
      <p class="hint">{t("reportContentHint")}</p>
      <p>{t("reportSize", name, String(kilobytes))}</p>
      <textarea
        class="report-preview"
        aria-labelledby={id}
        rows={16}
        readOnly
        spellcheck={false}
        wrap="off"
        value={text}
      />
    </section>
  );
}
