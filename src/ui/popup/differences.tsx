import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Variant } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";
import { differenceWordsOf } from "../../present/difference-words";
import { countPlaces } from "../../present/word-diff";
import { DifferingText } from "../shared/differing-text";
import { ShowMore } from "../shared/show-more";
import { useTranslate } from "../shared/translate";
import { useShowMore } from "../shared/use-show-more";
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

/** Usual copies differ in fewer places. */
const SHOWN_FIRST = 50;

/** Where the copies differ: the words of both, and which of them are used. */
export function Differences({ differences, onChoose, onClose }: DifferencesProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { shown, hidden, showMore } = useShowMore(differences, SHOWN_FIRST);
  return (
    <main class="differences">
      <h1 ref={heading} tabIndex={-1}>
        {t("differencesTitle")}
      </h1>
      <p class="note">{t("differencesHint")}</p>
      {shown.map((state, i) => (
        <DifferenceChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          key={i}
          state={state}
          number={i}
          of={differences.length}
          onChoose={(variant) => onChoose(i, variant)}
        />
      ))}
      <ShowMore hidden={hidden} onShow={showMore} />
      <button type="button" class="button" onClick={onClose}>
        {t("backToSummary")}
      </button>
    </main>
  );
}

interface DifferenceChoiceProps {
  readonly state: DifferenceState;
  readonly number: number;
  readonly of: number;
  readonly onChoose: (variant: Variant) => void;
}

function DifferenceChoice({ state, number, of, onChoose }: DifferenceChoiceProps) {
  const t = useTranslate();
  const { difference, chosen, canChoose } = state;
  const words = useMemo(() => differenceWordsOf(difference), [difference]);
  const group = `difference-${number}`;
  return (
    <fieldset class="difference">
      <legend>
        {t("differenceNumber", String(number + 1), String(of))}
        {t("differencePlaces", String(countPlaces(words.kept, words.dropped)))}
      </legend>
      {VARIANTS.map(({ variant, name }) =>
        canChoose ? (
          <label key={variant} class={variant === chosen ? "differing chosen" : "differing"}>
            <input type="radio" name={group} checked={variant === chosen} onChange={() => onChoose(variant)} />
            <DifferingText name={t(name)} segments={words[variant]} />
          </label>
        ) : (
          <div key={variant} class="differing">
            <DifferingText name={t(name)} segments={words[variant]} />
          </div>
        ),
      )}
      {!canChoose && <p class="note">{t("onlyDropped")}</p>}
    </fieldset>
  );
}
