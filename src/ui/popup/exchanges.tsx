import type { ExchangeSummary } from "../../present/summary";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { PassageLink } from "../shared/passage-link";
import { ShowMore } from "../shared/show-more";
import { useTranslate } from "../shared/translate";
import { useShowMore } from "../shared/use-show-more";

/** @param limit how many are shown before the reader asks for the rest */
export function Exchanges({
  exchanges,
  limit,
}: {
  readonly exchanges: readonly ExchangeSummary[];
  readonly limit: number;
}) {
  const { shown, hidden, showMore } = useShowMore(exchanges, limit);
  return (
    <>
      {shown.map((exchange, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <Exchange key={i} exchange={exchange} />
      ))}
      <ShowMore hidden={hidden} onShow={showMore} />
    </>
  );
}

function Exchange({ exchange: { asker, question, answers } }: { readonly exchange: ExchangeSummary }) {
  const t = useTranslate();
  return (
    <section class="exchange">
      <div class="turn question">
        <span class="turn-mark">{t("question")}</span>
        <div>
          {asker !== null && <Speaker name={asker} />}
          <PassageLink {...question} />
        </div>
      </div>
      {answers.map(({ speaker, passage }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <div key={i} class="turn answer">
          <span class="turn-mark">{t("answer")}</span>
          <div>
            {speaker !== null && <Speaker name={speaker} />}
            {passage !== null && <PassageLink {...passage} />}
          </div>
        </div>
      ))}
    </section>
  );
}

function Speaker({ name }: { readonly name: string }) {
  return (
    <div class="speaker" lang={PAGE_LANGUAGE}>
      {name}
    </div>
  );
}
