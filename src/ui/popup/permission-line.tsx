import { useTranslate } from "../shared/translate";

/** Above an article that is readable for this visit only: without the permission nothing folds by itself. */
export function PermissionLine({ onGrant }: { readonly onGrant: () => void }) {
  const t = useTranslate();
  return (
    <p class="permission-line">
      {t("allowedOnce")}
      <button type="button" class="link-button" onClick={onGrant}>
        {t("grant")}
      </button>
    </p>
  );
}
