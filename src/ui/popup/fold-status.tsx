import type { FoldReport } from "../../live-page/page-answers";
import { WarningIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";
import { useFocusBack } from "./use-focus-back";

interface FoldStatusProps {
  readonly fold: FoldReport | null;
  readonly differences: number;
  /** Whether the view of the differences is open. */
  readonly showsDifferences: boolean;
  readonly onDifferences?: (() => void) | undefined;
  readonly onFold?: ((folded: boolean) => void) | undefined;
}

/** What the fold does with the second copy, and whether the copies differ; nothing for an article with one copy. */
export function FoldStatus({ fold, differences, showsDifferences, onDifferences, onFold }: FoldStatusProps) {
  const t = useTranslate();
  const canFold = fold !== null && fold.copies > 0;
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
          <DifferencesButton count={differences} isOpen={showsDifferences} onClick={onDifferences} />
        </li>
      )}
    </ul>
  );
}

interface DifferencesButtonProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onClick: (() => void) | undefined;
}

/** Opens the differences, and gets the focus back when they close. */
function DifferencesButton({ count, isOpen, onClick }: DifferencesButtonProps) {
  const t = useTranslate();
  const button = useFocusBack(isOpen);
  return (
    <button ref={button} type="button" class="link-button warning" aria-expanded={isOpen} onClick={onClick}>
      {t("differences", String(count))}
    </button>
  );
}
