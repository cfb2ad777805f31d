import { useEffect, useState } from "preact/hooks";
import type { Row } from "../../library/model/row";
import type { Library } from "../../library/store/store";
import { isoDay } from "../../present/dates";
import { changeSettings, readSettings, type Settings } from "../../settings/settings";
import { EXPORT_NAMES } from "../shared/action-names";
import { useTranslate } from "../shared/translate";
import { exportArticles } from "./export-articles";
import type { ExportWish } from "./export-panel";
import type { StatusMessage } from "./status-message";
import type { CatalogueState } from "./use-catalogue";

interface Chosen {
  readonly selected: ReadonlySet<string>;
  readonly found: readonly Row[];
}

/** The making of files; the columns of the last one are those of the next. */
export function useExporting(
  library: Library,
  { catalogue, corrections }: CatalogueState,
  { selected, found }: Chosen,
  say: (said: StatusMessage) => void,
) {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    readSettings().then(setSettings, () => setSettings(null));
  }, []);

  const keysOf = (scope: ExportWish["scope"]): readonly string[] => {
    switch (scope) {
      // In the order of the table, whatever the order of ticking.
      case "selected": {
        const shown = new Set(found.flatMap(({ key }) => (selected.has(key) ? [key] : [])));
        return [...shown, ...[...selected].filter((key) => !shown.has(key))];
      }
      case "found":
        return found.map(({ key }) => key);
      case "all":
        return [...catalogue.rows.keys()];
    }
  };
  const run = async ({ scope, format, columns }: ExportWish) => {
    setBusy(true);
    try {
      const { csvGuard, labels, citation } = await readSettings();
      const options = { csvGuard, labels, citation, accessed: isoDay(new Date()), columns };
      await exportArticles(library, keysOf(scope), corrections, format, options);
      say({ text: t("exportedWhat", t(EXPORT_NAMES[format])), isProblem: false });
    } catch {
      say({ text: t("exportFailed"), isProblem: true });
    }
    setBusy(false);
    changeSettings({ columns }).catch(() => {
      // The file is there; only the next one begins with other columns.
    });
  };
  return { columns: settings?.columns ?? null, isBusy, run };
}
