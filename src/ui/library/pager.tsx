import { useTranslate } from "../shared/translate";
import type { TableActions, TableState } from "./library-state";

/** Turns the pages of the table; nothing where there is only one. */
export function Pager({ page, pages, goToPage }: Pick<TableState, "page" | "pages"> & Pick<TableActions, "goToPage">) {
  const t = useTranslate();
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={t("pages")}>
      <button type="button" class="button" disabled={page === 0} onClick={() => goToPage(page - 1)}>
        {t("pageBefore")}
      </button>
      <span>{t("pageOf", String(page + 1), String(pages))}</span>
      <button type="button" class="button" disabled={page === pages - 1} onClick={() => goToPage(page + 1)}>
        {t("pageAfter")}
      </button>
    </nav>
  );
}
