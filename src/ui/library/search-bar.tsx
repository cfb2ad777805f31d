import { useState } from "preact/hooks";
import { type Filter, type FilterChoice, NO_FILTER } from "../../library/model/filter";
import type { FilterChoices } from "../../library/model/table";
import type { MessageKey } from "../../message-key";
import { IconButton } from "../shared/icon-button";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";
import type { TableActions, TableState } from "./library-state";

type SearchBarProps = Pick<TableState, "query" | "filter" | "choices" | "isNarrowed"> &
  Pick<TableActions, "search" | "setFilter">;

const SELECTS = [
  { field: "spokesperson", among: "spokespersons", name: "fieldSpokespersons" },
  { field: "section", among: "sections", name: "filterSection" },
  { field: "tag", among: "tags", name: "filterTag" },
] as const satisfies readonly { field: keyof Filter; among: keyof FilterChoices; name: MessageKey }[];

/** Search and filters; each works at once. */
export function SearchBar({ query, filter, choices, isNarrowed, search, setFilter }: SearchBarProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(query);
  return (
    <search class="search-bar">
      <label class="search-field">
        <span>{t("search")}</span>
        <input
          type="search"
          spellcheck={false}
          value={typed}
          placeholder={t("searchHint")}
          title={t("searchHint")}
          lang={PAGE_LANGUAGE}
          onInput={({ currentTarget, isComposing }) => {
            setTyped(currentTarget.value);
            // `gui'hua` is about to become 桂花.
            if (!isComposing) search(currentTarget.value);
          }}
          onCompositionEnd={({ currentTarget }) => search(currentTarget.value)}
        />
      </label>
      <fieldset class="date-range">
        <legend>{t("filterDates")}</legend>
        {(["from", "to"] as const).map((end) => (
          <input
            key={end}
            type="date"
            aria-label={t(end === "from" ? "filterFrom" : "filterTo")}
            value={filter[end] ?? ""}
            onChange={({ currentTarget }) => setFilter({ ...filter, [end]: currentTarget.value || null })}
          />
        ))}
      </fieldset>
      {SELECTS.map(({ field, among, name }) => (
        <label key={field}>
          <span>{t(name)}</span>
          <select
            value={filter[field] ?? ""}
            onChange={({ currentTarget }) => setFilter({ ...filter, [field]: currentTarget.value || null })}
          >
            <option value="">{t("filterAny")}</option>
            {withChosen(choices[among], filter[field]).map(({ value, count }) => (
              <option key={value} value={value} lang={PAGE_LANGUAGE}>
                {`${value}（${count}）`}
              </option>
            ))}
          </select>
        </label>
      ))}
      {filter.collected !== null && (
        <p class="collected-filter">
          <span lang={PAGE_LANGUAGE}>{t("filterCollected", filter.collected.name)}</span>
          <IconButton name={t("filterCollectedOff")} onClick={() => setFilter({ ...filter, collected: null })}>
            ×
          </IconButton>
        </p>
      )}
      {isNarrowed && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            setTyped("");
            search("");
            setFilter(NO_FILTER);
          }}
        >
          {t("clearFilters")}
        </button>
      )}
    </search>
  );
}

/** A longer list is hard to choose from. */
const MOST_CHOICES = 200;

/** The chosen value is listed even after its last article was deleted. */
function withChosen(choices: readonly FilterChoice[], chosen: string | null): readonly FilterChoice[] {
  const first = choices.slice(0, MOST_CHOICES);
  if (chosen === null || first.some(({ value }) => value === chosen)) return first;
  return [...first, choices.find(({ value }) => value === chosen) ?? { value: chosen, count: 0 }];
}
