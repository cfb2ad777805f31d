import { DAYS_KEPT, type DeletedArticle, daysLeft } from "../../library/model/deleted-article";
import { formatDate, isoDay } from "../../present/dates";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { ShowMore } from "../shared/show-more";
import { useLanguage, useTranslate } from "../shared/translate";
import { useShowMore } from "../shared/use-show-more";

export interface DeletedState {
  /** The latest first. */
  readonly deleted: readonly DeletedArticle[];
  /** Why the last action failed. */
  readonly problem: string | null;
  readonly restore: (key: string) => void;
  /** Deletes for good. */
  readonly purge: (keys: readonly string[]) => void;
}

const SHOWN_FIRST = 10;

/** What was deleted of late: each article can be restored or deleted for good. */
export function DeletedArticles({ deleted, problem, restore, purge }: DeletedState) {
  const t = useTranslate();
  const language = useLanguage();
  const { shown, hidden, showMore } = useShowMore(deleted, SHOWN_FIRST);
  const now = new Date();
  return (
    <section class="deleted-articles" aria-labelledby="deleted-title">
      <h2 id="deleted-title">{t("deletedArticles")}</h2>
      <p class="hint">{t(deleted.length === 0 ? "deletedNone" : "deletedHint", String(DAYS_KEPT))}</p>
      {problem !== null && (
        <p class="warning" role="alert">
          {problem}
        </p>
      )}
      <ul>
        {shown.map((each) => {
          const { title } = each.article.current.record;
          return (
            <li key={each.key}>
              <span>
                <span lang={PAGE_LANGUAGE}>{title}</span>
                <span class="hint">
                  {t("deletedOn", formatDate(isoDay(new Date(each.deletedAt)), language), String(daysLeft(each, now)))}
                </span>
              </span>
              <button
                type="button"
                class="button small"
                aria-label={t("undeleteArticle", title)}
                onClick={() => restore(each.key)}
              >
                {t("undelete")}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={t("purgeArticle", title)}
                onClick={() => purge([each.key])}
              >
                {t("deleteForGood")}
              </button>
            </li>
          );
        })}
      </ul>
      <ShowMore hidden={hidden} onShow={showMore} />
      {deleted.length > 1 && (
        <button type="button" class="button small" onClick={() => purge(deleted.map(({ key }) => key))}>
          {t("purgeAll", String(deleted.length))}
        </button>
      )}
    </section>
  );
}
