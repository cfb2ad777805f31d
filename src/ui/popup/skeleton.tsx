import { useTranslate } from "../shared/translate";

/** Stands where the summary will; the style sheet keeps it unseen while the page answers at once. */
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
