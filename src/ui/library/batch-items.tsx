import type { BatchItem, ItemProblem } from "../../library/model/batch";
import { articleHash } from "../../library/model/route";
import type { MessageKey, Translate } from "../../message-key";
import { keyOfAddress } from "../../read/page/article-key";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { ShowMore } from "../shared/show-more";
import { useTranslate } from "../shared/translate";
import { useShowMore } from "../shared/use-show-more";
import type { BatchWords } from "./batch-words";

interface BatchItemsProps {
  readonly items: readonly BatchItem[];
  /** Whether the reader can still choose the articles. */
  readonly canLeaveOut: boolean;
  readonly isCancelled: boolean;
  readonly words: BatchWords;
  readonly onLeaveOut: (item: number, isLeftOut: boolean) => void;
}

/** Every visible line is drawn again at each step, so no more than these are shown at first. */
const SHOWN = 200;

/** Each article of a batch with its state. */
export function BatchItems({ items, canLeaveOut, isCancelled, words, onLeaveOut }: BatchItemsProps) {
  const { shown, hidden, showMore } = useShowMore(items, SHOWN);
  return (
    <>
      <ul class="batch-items">
        {shown.map((item, i) => (
          <ItemLine
            key={item.link.url}
            item={item}
            canLeaveOut={canLeaveOut}
            isCancelled={isCancelled}
            words={words}
            onLeaveOut={(isLeftOut) => onLeaveOut(i, isLeftOut)}
          />
        ))}
      </ul>
      <ShowMore hidden={hidden} onShow={showMore} />
    </>
  );
}

export const ITEM_PROBLEM_NAMES: Readonly<Record<ItemProblem, MessageKey>> = {
  missing: "itemMissing",
  unreachable: "itemUnreachable",
  "too-slow": "itemTooSlow",
  "too-large": "itemTooLarge",
  "other-host": "itemOtherHost",
  "moved-away": "itemMovedAway",
  incomplete: "itemIncomplete",
  login: "itemLogin",
  "another-article": "itemAnotherArticle",
  "not-article": "itemNotArticle",
  "no-article": "itemNoArticle",
  deleted: "itemDeleted",
};

interface ItemLineProps {
  readonly item: BatchItem;
  readonly canLeaveOut: boolean;
  readonly isCancelled: boolean;
  readonly words: BatchWords;
  readonly onLeaveOut: (isLeftOut: boolean) => void;
}

function ItemLine({ item: { link, state }, canLeaveOut, isCancelled, words, onLeaveOut }: ItemLineProps) {
  const t = useTranslate();
  const isOpen = state.kind === "waiting" || state.kind === "left-out";
  const isHere = state.kind === "saved" || state.kind === "known";
  return (
    <li class={`batch-item ${state.kind}`}>
      {canLeaveOut && isOpen ? (
        <label>
          <input
            type="checkbox"
            checked={state.kind === "waiting"}
            onChange={({ currentTarget }) => onLeaveOut(!currentTarget.checked)}
          />
          <span lang={PAGE_LANGUAGE}>{link.title || link.url}</span>
        </label>
      ) : (
        <a
          href={isHere ? articleHash(keyOfAddress(link.url)) : link.url}
          lang={PAGE_LANGUAGE}
          {...(!isHere && { target: "_blank", rel: "noreferrer" })}
        >
          {link.title || link.url}
        </a>
      )}
      <span class={state.kind === "failed" ? "item-state warning" : "item-state"}>
        {isCancelled && state.kind === "waiting" ? t(words.notDone) : stateText(state, words, t)}
      </span>
    </li>
  );
}

function stateText(state: BatchItem["state"], words: BatchWords, t: Translate): string {
  switch (state.kind) {
    case "waiting":
      return t("itemWaiting");
    case "known":
      return t(words.known);
    case "saved":
      return savedText(state.changes, t);
    case "left-out":
      return t(words.leftOut);
    case "failed":
      return t(ITEM_PROBLEM_NAMES[state.problem]);
  }
}

/** @param changes absent where the article was not checked but collected; 0 where only quotation marks or widths differ */
function savedText(changes: number | undefined, t: Translate): string {
  if (changes === undefined) return t("itemSaved");
  return changes === 0 ? t("itemChangedMarks") : t("itemChanged", String(changes));
}
