import { useMemo, useState } from "preact/hooks";
import { download } from "../../browser/download";
import type { ReportBodies } from "../../report-page/report-bodies";
import {
  FAULTS,
  type Fault,
  MOST_REMARK,
  REPORT_FORMAT,
  type ReportedPage,
  reportName,
  reportText,
} from "../../report-page/reported-page";
import { useTranslate } from "../shared/translate";
import { FaultChoices } from "./fault-choices";
import { MaskChoice } from "./mask-choice";
import { ReportPreview } from "./report-preview";

export interface ReportFormProps {
  readonly url: string;
  readonly bodies: ReportBodies;
  /** Of the extension. */
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
}

/** What the reader says of the page, how much of it the file holds, and the file itself before it is saved. */
export function ReportForm({ url, bodies, version, browser }: ReportFormProps) {
  const t = useTranslate();
  const [ticked, setTicked] = useState<ReadonlySet<Fault>>(new Set());
  const [remark, setRemark] = useState("");
  const [isMasked, setMasked] = useState(true);
  const [outcome, setOutcome] = useState<string | null>(null);
  const name = reportName(url);
  const text = useMemo(() => {
    const { html, findings, readsSame } = isMasked ? bodies.masked : bodies.plain;
    const faults = FAULTS.filter((fault) => ticked.has(fault));
    const said = { format: REPORT_FORMAT, url, version, browser, faults, remark, isMasked } as const;
    return reportText({ ...said, readsSame, findings, html: html.split("\n") } satisfies ReportedPage);
  }, [url, bodies, version, browser, ticked, remark, isMasked]);
  const save = () => {
    download(name, text, "application/json");
    setOutcome(t("exportedWhat", name));
  };
  return (
    <main class="report">
      <h1>{t("reportPage")}</h1>
      <p class="hint">{t("reportLead")}</p>
      <FaultChoices ticked={ticked} onTick={setTicked} />
      <label class="report-remark">
        {t("reportRemark")}
        <textarea
          rows={4}
          maxLength={MOST_REMARK}
          // Some browsers have spelling checked on a server.
          spellcheck={false}
          placeholder={t("reportRemarkHint")}
          value={remark}
          onInput={({ currentTarget }) => setRemark(currentTarget.value)}
        />
      </label>
      <MaskChoice bodies={bodies} isMasked={isMasked} onMask={setMasked} />
      <ReportPreview name={name} text={text} />
      <div class="report-actions">
        <button type="button" class="button main-button" onClick={save}>
          {t("reportSave")}
        </button>
        <p role="status">{outcome}</p>
      </div>
    </main>
  );
}
