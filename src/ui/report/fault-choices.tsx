import type { MessageKey } from "../../message-key";
import { FAULTS, type Fault } from "../../report-page/reported-page";
import { useTranslate } from "../shared/translate";

const FAULT_NAMES: Readonly<Record<Fault, MessageKey>> = {
  title: "fieldTitle",
  date: "fieldPublishedAt",
  source: "fieldSource",
  body: "faultBody",
  exchanges: "faultExchanges",
  fold: "faultFold",
  other: "faultOther",
};

interface FaultChoicesProps {
  readonly ticked: ReadonlySet<Fault>;
  readonly onTick: (ticked: ReadonlySet<Fault>) => void;
}

/** What the reader finds wrong, one tick each. */
export function FaultChoices({ ticked, onTick }: FaultChoicesProps) {
  const t = useTranslate();
  const tick = (fault: Fault, isTicked: boolean) =>
    onTick(new Set(isTicked ? [...ticked, fault] : [...ticked].filter((other) => other !== fault)));
  return (
    <fieldset class="faults">
      <legend>{t("reportFaults")}</legend>
      {FAULTS.map((fault) => (
        <label key={fault}>
          <input
            type="checkbox"
            checked={ticked.has(fault)}
            onChange={({ currentTarget }) => tick(fault, currentTarget.checked)}
          />
          {t(FAULT_NAMES[fault])}
        </label>
      ))}
    </fieldset>
  );
}
