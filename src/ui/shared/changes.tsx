import { useEffect, useRef } from "preact/hooks";
import type { TextChange } from "../../present/text-changes";
import { countPlaces } from "../../present/word-diff";
import { DifferingText } from "./differing-text";
import { ShowMore } from "./show-more";
import { useTranslate } from "./translate";
import { useShowMore } from "./use-show-more";

interface ChangesProps {
  readonly changes: readonly TextChange[];
  readonly onClose: () => void;
}

/** How a page has changed since it was saved. */
export function Changes({ changes, onClose }: ChangesProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="differences">
      <h1 ref={heading} tabIndex={-1}>
        {t("changesTitle")}
      </h1>
      <p class="note">{t(changes.length === 0 ? "changesOnlyMarks" : "changesHint")}</p>
      <ChangeList changes={changes} before={t("textSaved")} now={t("textNow")} />
      <button type="button" class="button" onClick={onClose}>
        {t("backToSummary")}
      </button>
    </main>
  );
}

/** Where an article was rewritten completely, few readers want all of it. */
const SHOWN_FIRST = 20;

interface ChangeListProps extends Pick<ChangesProps, "changes"> {
  /** What the two texts are called. */
  readonly before: string;
  readonly now: string;
}

/** The changes one by one: the earlier text and the later one, with the words marked that only one of them has. */
export function ChangeList({ changes, before, now }: ChangeListProps) {
  const t = useTranslate();
  const { shown, hidden, showMore } = useShowMore(changes, SHOWN_FIRST);
  return (
    <>
      {shown.map(({ saved, page }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <fieldset key={i} class="difference">
          <legend>
            {t("differenceNumber", String(i + 1), String(changes.length))}
            {t("differencePlaces", String(countPlaces(saved, page)))}
          </legend>
          <div class="differing">
            <DifferingText name={before} segments={saved} />
          </div>
          <div class="differing">
            <DifferingText name={now} segments={page} />
          </div>
        </fieldset>
      ))}
      <ShowMore hidden={hidden} onShow={showMore} />
    </>
  );
}
