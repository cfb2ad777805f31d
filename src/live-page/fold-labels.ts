import type { Translate } from "../message-key";
import type { FoldLabels } from "./fold-bar";

export function foldLabels(t: Translate): FoldLabels {
  return {
    language: t("uiLanguage"),
    name: t("foldBarLabel"),
    same: t("foldSame"),
    sameBelow: t("foldSameBelow"),
    differs: (count) => t("foldDiffers", String(count)),
    opened: t("foldOpened"),
    expand: t("foldExpand"),
    collapse: t("foldCollapse"),
  };
}
