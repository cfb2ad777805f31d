import type { Batch } from "../../library/model/batch";
import type { Translate } from "../../message-key";

/** What a batch is called: by its list. */
export function batchName({ isRereading, listTitle, listUrl }: Batch, t: Translate): string {
  return isRereading ? t("batchRereading") : (listTitle ?? listUrl);
}
