import type { FoldReport } from "../messages";
import { WarningIcon } from "./icons";
import { useTranslate } from "./translate";

interface FoldStatusProps {
  readonly fold: FoldReport | null;
  readonly differences: number;
  readonly onFold?: ((folded: boolean) => void) | undefined;
}

/** What became of the second print, and whether it says the same; nothing for an article that is printed once. */
export function FoldStatus({ fold, differences, onFold }: FoldStatusProps) {
  const t = useTranslate();
  const canFold = fold !== null && fold.prints > 0;
  const isHidden = fold !== null && fold.hiddenBySite > 0;
  if (!canFold && !isHidden && differences === 0) return null;
  return (
    <ul class="fold-status">
      {canFold && (
        <li>
          <span>{t(fold.folded ? "foldDone" : "foldOpened")}</span>
          {onFold && (
            <button type="button" class="link-button" onClick={() => onFold(!fold.folded)}>
              {t(fold.folded ? "foldExpand" : "foldCollapse")}
            </button>
          )}
        </li>
      )}
      {isHidden && <li>{t("foldHiddenBySite")}</li>}
      {differences > 0 && (
        <li class="warning">
          <WarningIcon />
          {t("differences", String(differences))}
        </li>
      )}
    </ul>
  );
}
