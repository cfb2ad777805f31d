import type { Statistics } from "../../library/model/statistics";
import { formatDate } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";

/** Counts of the articles that search and filters leave. */
export function StatisticsLine({ articles, questions, spokespersons, span }: Statistics) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ul class="statistics" aria-live="polite">
      <li>{t("countArticles", String(articles))}</li>
      <li>{t("countQuestions", String(questions))}</li>
      <li>{t("countSpokespersons", String(spokespersons))}</li>
      {span !== null && <li>{t("spanOfDates", formatDate(span.from, language), formatDate(span.to, language))}</li>}
    </ul>
  );
}
