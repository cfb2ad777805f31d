import type { Batch } from "../../library/model/batch";
import type { Translate } from "../../message-key";

/** What a batch is called: by its list. */
export function batchName({ isCheck, isRereading, listTitle, listUrl }: Batch, t: Translate): string {
  if (isCheck) return t("checkChanges");
  return isRereading ? t("batchRereading") : (listTitle ?? listUrl);
}
