import { useTranslate } from "./translate";

/** Opens the rest of a list that the brief view cuts; nothing where all is shown. */
export function ShowMore({ hidden, onShow }: { readonly hidden: number; readonly onShow: () => void }) {
  const t = useTranslate();
  if (hidden === 0) return null;
  return (
    <button type="button" class="show-more" onClick={onShow}>
      {t("showMore", String(hidden))}
    </button>
  );
}
