import { useTranslate } from "../shared/translate";

/** The first stop of the keyboard, seen only there: it leads past the summary to the actions. */
export function SkipLink() {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="skip-link"
      onClick={() => document.querySelector<HTMLElement>(".actions .main-button")?.focus()}
    >
      {t("skipToActions")}
    </button>
  );
}
