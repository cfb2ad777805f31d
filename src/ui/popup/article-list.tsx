import { useMemo } from "preact/hooks";
import type { ArticleLink } from "../../record";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";
import { CollectBar } from "./collect-bar";
import type { ListState, PopupActions } from "./popup-state";
import { useSelection } from "./use-selection";

interface ArticleListProps {
  readonly state: ListState;
  readonly onCollect: PopupActions["collect"];
  readonly onResume: PopupActions["resume"];
  readonly onReport: PopupActions["reportPage"];
}

/** The articles of a list page, to open one by one or collect together. */
export function ArticleList({ state, onCollect, onResume, onReport }: ArticleListProps) {
  const t = useTranslate();
  const { links, known, hasNext, unfinished } = state;
  const { isTicked, tick } = useSelection(known);
  return (
    <>
      <main class="article-list">
        <h1>{t("listCount", String(links.length))}</h1>
        <p class="note">{t("listHint")}</p>
        {unfinished !== null && (
          <p class="unfinished">
            <span>{t("batchUnfinished", String(unfinished.done), String(unfinished.of))}</span>
            <button type="button" class="link-button" onClick={() => onResume(unfinished.id)}>
              {t("batchResume")}
            </button>
          </p>
        )}
        <p class="tick-tools">
          <button type="button" class="link-button" onClick={() => tick(links, true)}>
            {t("tickAll")}
          </button>
          <button type="button" class="link-button" onClick={() => tick(links, false)}>
            {t("tickNone")}
          </button>
          <button type="button" class="link-button report-page" onClick={onReport}>
            {t("reportPage")}
          </button>
        </p>
        <ul>
          {links.map((link) => (
            <ListItem
              key={link.url}
              link={link}
              isKnown={known.has(link.url)}
              isTicked={isTicked(link)}
              onTick={tick}
            />
          ))}
        </ul>
      </main>
      <CollectBar
        count={links.filter(isTicked).length}
        hasNext={hasNext}
        onCollect={(pages) => onCollect(links.filter(isTicked), pages)}
      />
    </>
  );
}

interface ListItemProps {
  readonly link: ArticleLink;
  /** Whether it is saved. */
  readonly isKnown: boolean;
  readonly isTicked: boolean;
  readonly onTick: (links: readonly ArticleLink[], isTicked: boolean) => void;
}

/** The addresses come from the page: only http(s) addresses become links. */
function ListItem({ link, isKnown, isTicked, onTick }: ListItemProps) {
  const t = useTranslate();
  // A list can have a thousand articles: ticking one re-renders only its own line.
  return useMemo(() => {
    const { url, title, date } = link;
    return (
      <li>
        <input
          type="checkbox"
          lang={PAGE_LANGUAGE}
          aria-label={title}
          checked={isTicked}
          onChange={({ currentTarget }) => onTick([link], currentTarget.checked)}
        />
        {/^https?:\/\//iu.test(url) ? (
          <a href={url} target="_blank" rel="noreferrer" lang={PAGE_LANGUAGE}>
            {title}
          </a>
        ) : (
          <span lang={PAGE_LANGUAGE}>{title}</span>
        )}
        {isKnown && <span class="known">{t("savedPage")}</span>}
        {date !== null && <time dateTime={date}>{date}</time>}
      </li>
    );
  }, [link, isKnown, isTicked, onTick, t]);
}
