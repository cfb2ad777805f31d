import { useTranslate } from "../shared/translate";
import type { AsideState } from "./use-aside";

/** Stored values that are damaged: how many, and what to do with them. Nothing where there are none. */
export function AsideSection({ count, saveAsFile, forget }: AsideState) {
  const t = useTranslate();
  if (count === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{t("aside")}</h2>
      <p class="hint">{t("asideHint", String(count))}</p>
      <p class="button-row">
        <button type="button" class="button" onClick={saveAsFile}>
          {t("asideSave")}
        </button>
        <button type="button" class="button" onClick={forget}>
          {t("deleteForGood")}
        </button>
      </p>
    </section>
  );
}
