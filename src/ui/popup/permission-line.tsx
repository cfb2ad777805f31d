import { useTranslate } from "../shared/translate";

/** Over an article that can be read for the moment only: without the permission nothing folds by itself. */
export function PermissionLine({ onGrant }: { readonly onGrant: () => void }) {
  const t = useTranslate();
  return (
    <p class="permission-line">
      {t("permittedOnce")}
      <button type="button" class="link-button" onClick={onGrant}>
        {t("grant")}
      </button>
    </p>
  );
}
