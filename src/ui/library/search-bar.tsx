import { useState } from "preact/hooks";
import { type Filter, type FilterChoice, NO_FILTER } from "../../library/model/filter";
import type { FilterChoices } from "../../library/model/table";
import type { MessageKey } from "../../message-key";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";
import type { TableActions, TableState } from "./library-state";
import { SavedSelect } from "./saved-select";

type SearchBarProps = Pick<
  TableState,
  "query" | "filter" | "choices" | "isNarrowed" | "sorted" | "lastExport" | "batches"
> &
  Pick<TableActions, "search" | "setFilter">;

const SELECTS = [
  { field: "section", among: "sections", name: "filterSection" },
  { field: "tag", among: "tags", name: "filterTag" },
] as const satisfies readonly { field: keyof Filter; among: keyof FilterChoices; name: MessageKey }[];

/** Search and filters; each works at once. */
export function SearchBar(props: SearchBarProps) {
  const { filter, choices, isNarrowed, search, setFilter } = props;
  const t = useTranslate();
  return (
    <search class="search-bar">
      <SearchField query={props.query} search={search} />
      <DateRange filter={filter} setFilter={setFilter} />
      <SpokespersonField filter={filter} choices={choices} setFilter={setFilter} />
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
      <SavedSelect {...props} />
      {isNarrowed && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
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

function SearchField({ query, search }: Pick<SearchBarProps, "query" | "search">) {
  const t = useTranslate();
  /** `gui'hua`, which is about to become 桂花; null while nothing is composed. */
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <label class="search-field">
      <span>{t("search")}</span>
      <input
        type="search"
        spellcheck={false}
        value={composed ?? query}
        placeholder={t("searchHint")}
        title={t("searchHint")}
        lang={PAGE_LANGUAGE}
        onInput={({ currentTarget, isComposing }) => {
          setComposed(isComposing ? currentTarget.value : null);
          if (!isComposing) search(currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => {
          setComposed(null);
          search(currentTarget.value);
        }}
      />
    </label>
  );
}

function DateRange({ filter, setFilter }: Pick<SearchBarProps, "filter" | "setFilter">) {
  const t = useTranslate();
  return (
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
  );
}

/** A name to type, or a part of one, with all spokespersons of the library as suggestions. */
function SpokespersonField({ filter, choices, setFilter }: Pick<SearchBarProps, "filter" | "choices" | "setFilter">) {
  const t = useTranslate();
  return (
    <label class="spokesperson-field">
      <span>{t("fieldSpokespersons")}</span>
      <input
        type="text"
        spellcheck={false}
        list="library-spokespersons"
        placeholder={t("filterAny")}
        lang={PAGE_LANGUAGE}
        value={filter.spokesperson ?? ""}
        onInput={({ currentTarget, isComposing }) => {
          if (!isComposing) setFilter({ ...filter, spokesperson: currentTarget.value.trim() || null });
        }}
        onCompositionEnd={({ currentTarget }) =>
          setFilter({ ...filter, spokesperson: currentTarget.value.trim() || null })
        }
      />
      <datalist id="library-spokespersons">
        {choices.spokespersons.map(({ value, count }) => (
          <option key={value} value={value} label={`${value}（${count}）`} />
        ))}
      </datalist>
    </label>
  );
}

/** The chosen value is listed even after its last article was deleted. */
function withChosen(choices: readonly FilterChoice[], chosen: string | null): readonly FilterChoice[] {
  return chosen === null || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, count: 0 }];
}
