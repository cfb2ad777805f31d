import { useTranslate } from "../shared/translate";

/** A placeholder for the summary. The style sheet hides it at first, as most pages answer at once. */
export function Skeleton() {
  const t = useTranslate();
  return (
    <main class="skeleton" aria-busy="true">
      <h1 class="visually-hidden">{t("loading")}</h1>
      <div class="bone bone-title" />
      <div class="bone" />
      <div class="bone" />
      <div class="bone bone-short" />
    </main>
  );
}
