import type { SavedArticle } from "../../library/model/saved-article";
import { formatDate, isoDay } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";
import type { DetailActions, DetailState } from "./article-detail";

interface DetailActionsRowProps {
  readonly detail: Pick<DetailState, "record" | "readingView"> & { readonly saved: Pick<SavedArticle, "savedAt"> };
  readonly actions: Pick<DetailActions, "copyCitation" | "copyText" | "remove">;
}

/** When the article was saved, and what can be done with it; what is rare is behind 更多. */
export function DetailActionsRow({ detail, actions }: DetailActionsRowProps) {
  const t = useTranslate();
  const { saved, record, readingView } = detail;
  return (
    <div class="detail-row">
      <span class="hint">{t("savedOn", formatDate(isoDay(new Date(saved.savedAt)), useLanguage()))}</span>
      <a href={record.url} target="_blank" rel="noreferrer">
        {t("openPage")}
      </a>
      <button type="button" class="link-button" onClick={actions.copyCitation}>
        {t("copyCitation")}
      </button>
      <details class="more">
        <summary>{t("more")}</summary>
        <div class="detail-row">
          <a href={readingView} target="_blank" rel="noreferrer">
            {t("readingView")}
          </a>
          <button type="button" class="link-button" onClick={actions.copyText}>
            {t("copyFullText")}
          </button>
          <button type="button" class="link-button" onClick={actions.remove}>
            {t("delete")}
          </button>
        </div>
      </details>
    </div>
  );
}
