import type { CorrectableField } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";

export const FIELD_NAMES: Readonly<Record<CorrectableField, MessageKey>> = {
  title: "fieldTitle",
  publishedAt: "factPublishedAt",
  spokespersons: "factSpokespersons",
  editors: "factEditors",
  source: "factSource",
};
