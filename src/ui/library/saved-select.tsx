import { useMemo } from "preact/hooks";
import { collectedKeys } from "../../library/model/batch";
import {
  batchFilter,
  SAVED_PERIODS,
  type SavedPeriod,
  savedFilterFrom,
  savedTest,
} from "../../library/model/saved-filter";
import type { MessageKey } from "../../message-key";
import { formatDate, isoDay } from "../../present/dates";
import { useLanguage, useTranslate } from "../shared/translate";
import { batchName } from "./batch-name";
import type { TableActions, TableState } from "./library-state";

const PERIOD_NAMES: Readonly<Record<SavedPeriod, MessageKey>> = {
  today: "savedToday",
  week: "savedWeek",
  "since-export": "savedSinceExport",
};

type SavedSelectProps = Pick<TableState, "filter" | "sorted" | "lastExport" | "batches"> &
  Pick<TableActions, "setFilter">;

/** Filters by when articles were saved, or by which batch. */
export function SavedSelect({ filter, sorted, lastExport, batches, setFilter }: SavedSelectProps) {
  const t = useTranslate();
  const language = useLanguage();
  const collected = useMemo(() => batches.filter((batch) => collectedKeys(batch).length > 0), [batches]);
  const periods = SAVED_PERIODS.filter((period) => period !== "since-export" || lastExport !== null);
  const counts = useMemo(() => {
    const context = { now: new Date(), lastExport, batches: [] };
    return Object.fromEntries(
      SAVED_PERIODS.map((period) => [period, sorted.filter(savedTest(period, context)).length]),
    );
  }, [sorted, lastExport]);
  const isGone = filter.saved?.startsWith("batch:") && !collected.some((batch) => batchFilter(batch) === filter.saved);
  return (
    <label>
      <span>{t("filterSaved")}</span>
      <select
        value={filter.saved ?? ""}
        onChange={({ currentTarget }) => setFilter({ ...filter, saved: savedFilterFrom(currentTarget.value) })}
      >
        <option value="">{t("filterAny")}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {t(PERIOD_NAMES[period], String(counts[period]))}
          </option>
        ))}
        {isGone && <option value={filter.saved ?? ""}>{t("savedGoneBatch")}</option>}
        {collected.length > 0 && (
          <optgroup label={t("savedByBatch")}>
            {collected.map((batch) => (
              <option key={batch.id} value={batchFilter(batch)}>
                {t(
                  "savedBatch",
                  batchName(batch, t),
                  formatDate(isoDay(new Date(batch.startedAt)), language),
                  String(collectedKeys(batch).length),
                )}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
