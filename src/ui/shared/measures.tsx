import type { MeasureList } from "../../present/measures";
import { CheckIcon, WarningIcon } from "./icons";
import { PAGE_LANGUAGE } from "./page-language";
import { PassageLink } from "./passage-link";
import { ShowMore } from "./show-more";
import { useTranslate } from "./translate";
import { useShowMore } from "./use-show-more";

interface MeasuresProps {
  readonly lists: readonly MeasureList[];
  /** How many of each list are shown before the reader asks for the rest. */
  readonly limit: number;
}

export function Measures({ lists, limit }: MeasuresProps) {
  const t = useTranslate();
  const { shown, hidden, showMore } = useShowMore(lists, Number.POSITIVE_INFINITY);
  if (lists.length === 0) return null;
  return (
    <section class="summary-part" aria-labelledby="measures-heading">
      <h2 id="measures-heading">{t("measures")}</h2>
      {shown.map((list, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <Measured key={i} list={list} limit={limit} />
      ))}
      <ShowMore hidden={hidden} onShow={showMore} />
    </section>
  );
}

function Measured({ list, limit }: { readonly list: MeasureList; readonly limit: number }) {
  const { shown, hidden, showMore } = useShowMore(list.measures, limit);
  return (
    <div class="measure-list">
      <Count list={list} />
      <ol>
        {shown.map(({ marker, heading, paragraph, level }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={i} style={{ "--level": level }}>
            <span class="marker" lang={PAGE_LANGUAGE}>
              {marker}
            </span>
            <PassageLink text={heading} paragraph={paragraph} />
          </li>
        ))}
      </ol>
      <ShowMore hidden={hidden} onShow={showMore} />
    </div>
  );
}

/** How many points there are, and whether that is what the text promised. */
function Count({ list: { announced, found } }: { readonly list: MeasureList }) {
  const t = useTranslate();
  if (announced === null) return <p class="count">{t("measuresFound", String(found))}</p>;
  const isWhole = announced.number === found;
  return (
    <p class={isWhole ? "count whole" : "count warning"}>
      {isWhole ? <CheckIcon /> : <WarningIcon />}
      <span lang={PAGE_LANGUAGE}>{announced.text}</span>
      <span>{t(isWhole ? "measuresWhole" : "measuresDiffer", String(found))}</span>
    </p>
  );
}
