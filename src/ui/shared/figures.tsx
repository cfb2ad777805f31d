import { type FigureRow, measuredWords } from "../../present/figure-rows";
import { PAGE_LANGUAGE } from "./page-language";
import { PassageLink } from "./passage-link";
import { ShowMore } from "./show-more";
import { useTranslate } from "./translate";
import { useShowMore } from "./use-show-more";

interface FiguresProps {
  readonly figures: readonly FigureRow[];
  /** How many are shown before the reader asks for the rest. */
  readonly limit: number;
}

/** Number and unit have their own columns, so that numbers line up. */
export function Figures({ figures, limit }: FiguresProps) {
  const t = useTranslate();
  const { shown, hidden, showMore } = useShowMore(figures, limit);
  if (figures.length === 0) return null;
  return (
    <section class="summary-part" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{t("figures")}</h2>
      <p class="count">{t("figuresFound", String(figures.length))}</p>
      <table class="figures" aria-labelledby="figures-heading">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t("figureMeasured")}</th>
            <th scope="col">{t("figureNumber")}</th>
            <th scope="col">{t("figureUnit")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <tr key={i}>
              <th scope="row">
                <PassageLink text={measuredWords(row, " … ") || `${row.number}${row.unit}`} paragraph={row.paragraph} />
              </th>
              <td class="number" lang={PAGE_LANGUAGE}>
                <span>
                  {row.limit !== "" && <span class="bound">{row.limit}</span>}
                  {row.number}
                </span>
              </td>
              <td class="unit" lang={PAGE_LANGUAGE}>
                <span>{row.unit}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore hidden={hidden} onShow={showMore} />
    </section>
  );
}
