import type { ArticleLink } from "../record";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

/** What a list page lists. The addresses come from the page: only those of the web are links. */
export function ArticleList({ links }: { readonly links: readonly ArticleLink[] }) {
  const t = useTranslate();
  return (
    <main class="article-list">
      <h1>{t("listCount", String(links.length))}</h1>
      <p class="note">{t("listHint")}</p>
      <ul>
        {links.map(({ url, title, date }) => (
          <li key={url}>
            {/^https?:\/\//iu.test(url) ? (
              <a href={url} target="_blank" rel="noreferrer" lang={PAGE_LANGUAGE}>
                {title}
              </a>
            ) : (
              <span lang={PAGE_LANGUAGE}>{title}</span>
            )}
            {date !== null && <time dateTime={date}>{date}</time>}
          </li>
        ))}
      </ul>
    </main>
  );
}
