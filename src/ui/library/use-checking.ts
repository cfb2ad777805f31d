import { type CheckProblem, MOST_CHECKED, storeCheck } from "../../library/collect/check-changes";
import { batchHash } from "../../library/model/route";
import type { Library } from "../../library/store/store";
import { useTranslate } from "../shared/translate";
import { useChanging } from "./use-changing";
import type { StatusState } from "./use-status";

/**
 * Checks whether the pages of articles have changed: stores the batches, starts them and shows the first.
 * @param start starts a stored batch
 */
export function useChecking(
  library: Library,
  status: StatusState,
  start: (batch: string) => void,
): (keys: readonly string[]) => void {
  const t = useTranslate();
  const { failed } = useChanging(library, status);
  const refuse = (problem: CheckProblem) =>
    status.show({
      text: problem === "too-many" ? t("checkTooMany", String(MOST_CHECKED)) : t("checkDeleted"),
      isProblem: true,
    });
  const check = async (keys: readonly string[]) => {
    const batches = await storeCheck(keys, library);
    if (typeof batches === "string") return refuse(batches);
    status.show(null);
    const [first] = batches;
    if (first !== undefined) location.hash = batchHash(first.id);
    for (const { id } of batches) start(id);
  };
  return (keys) => void check(keys).catch(failed);
}
