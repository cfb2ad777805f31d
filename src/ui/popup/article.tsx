import type { MessageKey } from "../../message-key";
import type { Summary } from "../../present/summary";
import { ArticleTitle } from "../shared/article-title";
import { Figures } from "../shared/figures";
import { Measures } from "../shared/measures";
import { MetadataList } from "../shared/metadata-list";
import { PassageLink } from "../shared/passage-link";
import { useTranslate } from "../shared/translate";
import { Exchanges } from "./exchanges";
import type { Density } from "./popup-state";

/** Explains a page without questions. */
const NOTES: Readonly<Record<Summary["page"], MessageKey | null>> = {
  "press-qa": null,
  "press-article": "notePressArticle",
  news: "noteNews",
};

/** The brief view fits a screen; the full one shows everything. */
const LIMITS: Readonly<Record<Density, { readonly exchanges: number; readonly points: number }>> = {
  brief: { exchanges: 2, points: 4 },
  full: { exchanges: Number.POSITIVE_INFINITY, points: Number.POSITIVE_INFINITY },
};

/** The summary of an article. All of its text is the page's own and leads back to where the page says it. */
export function Article({ summary, density }: { readonly summary: Summary; readonly density: Density }) {
  const t = useTranslate();
  const { page, title, metadata, details, exchanges, lead, measures, figures } = summary;
  const limits = LIMITS[density];
  const note = NOTES[page];
  return (
    <main class={`article ${density}`}>
      <ArticleTitle title={title} />
      <MetadataList metadata={metadata} details={details} />
      {note !== null && exchanges.length === 0 && <p class="note">{t(note)}</p>}
      {lead !== null && (
        <p class="lead">
          <PassageLink {...lead} />
        </p>
      )}
      <Exchanges exchanges={exchanges} limit={limits.exchanges} />
      <Measures lists={measures} limit={limits.points} />
      <Figures figures={figures} limit={limits.points} />
    </main>
  );
}
