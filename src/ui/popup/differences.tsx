import { useEffect, useRef } from "preact/hooks";
import type { Variant } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";
import { DifferingText } from "../shared/differing-text";
import { useTranslate } from "../shared/translate";
import type { DifferenceState } from "./popup-state";

interface DifferencesProps {
  readonly differences: readonly DifferenceState[];
  readonly onChoose: (difference: number, variant: Variant) => void;
  readonly onClose: () => void;
}

const VARIANTS: readonly { readonly variant: Variant; readonly name: MessageKey }[] = [
  { variant: "kept", name: "variantKept" },
  { variant: "dropped", name: "variantDropped" },
];

/** Where the copies differ: the words of both, and which of them are used. */
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
          onChoose={(variant) => onChoose(i, variant)}
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
  readonly onChoose: (variant: Variant) => void;
}

function DifferenceChoice({ difference, number, of, onChoose }: DifferenceChoiceProps) {
  const t = useTranslate();
  const { chosen, canChoose } = difference;
  const group = `difference-${number}`;
  return (
    <fieldset class="difference">
      <legend>{t("differenceNumber", String(number + 1), String(of))}</legend>
      {VARIANTS.map(({ variant, name }) =>
        canChoose ? (
          <label key={variant} class={variant === chosen ? "differing chosen" : "differing"}>
            <input type="radio" name={group} checked={variant === chosen} onChange={() => onChoose(variant)} />
            <DifferingText name={t(name)} segments={difference[variant]} />
          </label>
        ) : (
          <div key={variant} class="differing">
            <DifferingText name={t(name)} segments={difference[variant]} />
          </div>
        ),
      )}
      {!canChoose && <p class="note">{t("onlyDropped")}</p>}
    </fieldset>
  );
}
