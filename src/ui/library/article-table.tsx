import { useEffect, useRef } from "preact/hooks";
import type { Sort, SortField } from "../../library/model/sort";
import type { MessageKey } from "../../message-key";
import { isoDay } from "../../present/dates";
import { dayOf } from "../../read/line/dates";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useLanguage, useTranslate } from "../shared/translate";
import type { ShownRow, TableActions, TableState } from "./library-state";
import { MarkedText } from "./marked-text";

interface ArticleTableProps extends Pick<TableState, "rows" | "sort" | "selected"> {
  readonly actions: Pick<TableActions, "setSort" | "select" | "open">;
  /** Key of the article that is open beside the table. */
  readonly opened: string | null;
}

const COLUMNS: readonly { readonly field: SortField; readonly name: MessageKey }[] = [
  { field: "title", name: "fieldTitle" },
  { field: "publishedAt", name: "fieldPublishedAt" },
  { field: "spokespersons", name: "fieldSpokespersons" },
  { field: "savedAt", name: "columnSaved" },
];

/** One page of the library; a click on a title shows the article. */
export function ArticleTable({ rows, sort, selected, actions, opened }: ArticleTableProps) {
  const t = useTranslate();
  const keys = rows.map(({ row }) => row.key);
  const isAll = keys.every((key) => selected.has(key));
  /** The row ticked last, from which a click with Shift ticks a range. */
  const last = useRef<string | null>(null);
  const tick = (key: string, isSelected: boolean, isRange: boolean) => {
    const [from, to] = [last.current, key].map((each) => keys.indexOf(each ?? "")).sort((a, b) => a - b);
    const range = isRange && from !== undefined && from !== -1 ? keys.slice(from, (to ?? from) + 1) : [key];
    actions.select(range, isSelected);
    last.current = key;
  };
  return (
    <table class="article-table">
      <thead>
        <tr>
          <th class="tick">
            <input
              type="checkbox"
              aria-label={t("selectPage")}
              checked={isAll}
              onChange={() => actions.select(keys, !isAll)}
            />
          </th>
          {COLUMNS.map(({ field, name }) => (
            <th key={field} scope="col" class={field} aria-sort={sort.by === field ? directionOf(sort) : undefined}>
              <button type="button" class="sort-button" onClick={() => actions.setSort(nextSort(sort, field))}>
                {t(name)}
                <span class="sort-mark" aria-hidden="true">
                  {sort.by === field ? (sort.descending ? "▾" : "▴") : ""}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((shown) => (
          <ArticleRow
            key={shown.row.key}
            shown={shown}
            isSelected={selected.has(shown.row.key)}
            isOpened={shown.row.key === opened}
            onTick={tick}
            onOpen={actions.open}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ArticleRowProps {
  readonly shown: ShownRow;
  readonly isSelected: boolean;
  readonly isOpened: boolean;
  readonly onTick: (key: string, isSelected: boolean, isRange: boolean) => void;
  readonly onOpen: TableActions["open"];
}

function ArticleRow({ shown: { row, title, excerpt }, isSelected, isOpened, onTick, onOpen }: ArticleRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpened = useRef(isOpened);
  // An opening article takes the focus; give it back when the article closes.
  useEffect(() => {
    if (wasOpened.current && !isOpened && document.activeElement === document.body) button.current?.focus();
    wasOpened.current = isOpened;
  }, [isOpened]);
  return (
    <tr class={isOpened ? "opened" : undefined}>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={t("selectArticle", row.title)}
          checked={isSelected}
          onClick={({ shiftKey }) => onTick(row.key, !isSelected, shiftKey)}
        />
      </td>
      <th scope="row" class="title">
        <button ref={button} type="button" class="title-button" aria-pressed={isOpened} onClick={() => onOpen(row.key)}>
          <MarkedText pieces={title} />
        </button>
        {excerpt !== null && (
          <p class="excerpt">
            <MarkedText pieces={excerpt} />
          </p>
        )}
        {(row.tags.length > 0 || row.hasNotes || row.texts !== undefined) && (
          <p class="row-tags">
            {row.tags.map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
            {row.hasNotes && <span class="tag note-tag">{t("notes")}</span>}
            {row.texts !== undefined && (
              <span class="tag texts-tag">{row.texts === 2 ? t("rowTwoTexts") : t("rowTexts", String(row.texts))}</span>
            )}
          </p>
        )}
      </th>
      <td class="publishedAt">{row.publishedAt === null ? t("notStated") : dayOf(row.publishedAt)}</td>
      <td class="spokespersons" lang={PAGE_LANGUAGE}>
        {row.spokespersons.join("、")}
      </td>
      <td class="savedAt">
        <time dateTime={row.savedAt} title={new Date(row.savedAt).toLocaleString(language)}>
          {isoDay(new Date(row.savedAt))}
        </time>
      </td>
    </tr>
  );
}

function directionOf({ descending }: Sort): "descending" | "ascending" {
  return descending ? "descending" : "ascending";
}

/** Dates start with the latest, words with the first; a second click turns the order round. */
function nextSort(sort: Sort, field: SortField): Sort {
  return sort.by === field
    ? { by: field, descending: !sort.descending }
    : { by: field, descending: field === "publishedAt" || field === "savedAt" };
}
