import { useContext } from "preact/hooks";
import { measuredWords } from "../../present/figure-rows";
import type { SummaryFigure } from "../../present/summary";
import { CopyFiguresContext } from "./copy-figures";
import { IconButton } from "./icon-button";
import { CopyIcon } from "./icons";
import { PAGE_LANGUAGE } from "./page-language";
import { PassageLink } from "./passage-link";
import { ShowMore } from "./show-more";
import { useTranslate } from "./translate";
import { useShowMore } from "./use-show-more";

interface FiguresProps {
  readonly figures: readonly SummaryFigure[];
  /** How many are shown before the reader asks for the rest. */
  readonly limit: number;
}

/** Number and unit have their own columns, so that numbers line up. */
export function Figures({ figures, limit }: FiguresProps) {
  const t = useTranslate();
  const { shown, hidden, showMore } = useShowMore(figures, limit);
  const copy = useContext(CopyFiguresContext);
  if (figures.length === 0) return null;
  return (
    <section class="summary-part" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{t("figures")}</h2>
      <p class="count">
        {t("figuresFound", String(figures.length))}
        <button
          type="button"
          class="link-button copy-all"
          onClick={() => copy(figures.map(({ quotation }) => quotation()))}
        >
          {t("copyAll")}
        </button>
      </p>
      <table class="figures" aria-labelledby="figures-heading">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t("figureMeasured")}</th>
            <th scope="col">{t("copy")}</th>
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
              <td class="copy-one">
                <IconButton name={t("copyFigure", row.quotation())} onClick={() => copy([row.quotation()])}>
                  <CopyIcon />
                </IconButton>
              </td>
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
