import { useEffect, useRef } from "preact/hooks";
import type { Variant } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";
import { DifferingText } from "../shared/differing-text";
import { useTranslate } from "../shared/translate";
import type { DifferenceState } from "./popup-state";

interface DifferencesProps {
  readonly differences: readonly DifferenceState[];
  readonly onChoose: (difference: number, reading: Variant) => void;
  readonly onClose: () => void;
}

const READINGS: readonly { readonly reading: Variant; readonly name: MessageKey }[] = [
  { reading: "kept", name: "readingKept" },
  { reading: "dropped", name: "readingDropped" },
];

/** Where the prints do not say the same: both readings, and which of them counts. */
export function Differences({ differences, onChoose, onClose }: DifferencesProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="differences">
      <h1 ref={heading} tabIndex={-1}>
        {t("differencesTitle")}
      </h1>
      <p class="note">{t("differencesHint")}</p>
      {differences.map((difference, i) => (
        <DifferenceChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          key={i}
          difference={difference}
          number={i}
          of={differences.length}
          onChoose={(reading) => onChoose(i, reading)}
        />
      ))}
      <button type="button" class="button" onClick={onClose}>
        {t("backToSummary")}
      </button>
    </main>
  );
}

interface DifferenceChoiceProps {
  readonly difference: DifferenceState;
  readonly number: number;
  readonly of: number;
  readonly onChoose: (reading: Variant) => void;
}

function DifferenceChoice({ difference, number, of, onChoose }: DifferenceChoiceProps) {
  const t = useTranslate();
  const { counts, canChoose } = difference;
  const group = `difference-${number}`;
  return (
    <fieldset class="difference">
      <legend>{t("differenceNumber", String(number + 1), String(of))}</legend>
      {READINGS.map(({ reading, name }) =>
        canChoose ? (
          <label key={reading} class={reading === counts ? "reading counts" : "reading"}>
            <input type="radio" name={group} checked={reading === counts} onChange={() => onChoose(reading)} />
            <DifferingText name={t(name)} segments={difference[reading]} />
          </label>
        ) : (
          <div key={reading} class="reading">
            <DifferingText name={t(name)} segments={difference[reading]} />
          </div>
        ),
      )}
      {!canChoose && <p class="note">{t("onlyDropped")}</p>}
    </fieldset>
  );
}
