import type { Statistics } from "../../library/model/statistics";
import { formatDate } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";

/** How much there is: of the whole library, or of what search and filters leave. */
export function StatisticsLine({ articles, questions, speakers, span }: Statistics) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ul class="statistics" aria-live="polite">
      <li>{t("countArticles", String(articles))}</li>
      <li>{t("countQuestions", String(questions))}</li>
      <li>{t("countSpeakers", String(speakers))}</li>
      {span !== null && <li>{t("spanOfDates", formatDate(span.from, language), formatDate(span.to, language))}</li>}
    </ul>
  );
}
