import type { Statistics } from "../../library/statistics";
import { formatDate, type Language } from "../../present/dates";
import { useTranslate } from "../translate";

/** How much there is: of the whole library, or of what search and filters leave. */
export function StatisticsLine({ articles, questions, speakers, span }: Statistics) {
  const t = useTranslate();
  const language: Language = t("uiLanguage") === "en" ? "en" : "zh-CN";
  return (
    <ul class="statistics" aria-live="polite">
      <li>{t("countArticles", String(articles))}</li>
      <li>{t("countQuestions", String(questions))}</li>
      <li>{t("countSpeakers", String(speakers))}</li>
      {span !== null && <li>{t("spanOfDates", formatDate(span.from, language), formatDate(span.to, language))}</li>}
    </ul>
  );
}
