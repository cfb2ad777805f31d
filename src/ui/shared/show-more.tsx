import { useTranslate } from "./translate";

/** Shows the rest of a shortened list; nothing where the list is complete. */
export function ShowMore({ hidden, onShow }: { readonly hidden: number; readonly onShow: () => void }) {
  const t = useTranslate();
  if (hidden === 0) return null;
  return (
    <button type="button" class="show-more" onClick={onShow}>
      {t("showMore", String(hidden))}
    </button>
  );
}
