import type { CorrectableField } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";
import type { MetadataDetail } from "../../present/summary";

export const FIELD_NAMES: Readonly<Record<CorrectableField, MessageKey>> = {
  title: "fieldTitle",
  publishedAt: "factPublishedAt",
  spokespersons: "factSpokespersons",
  editors: "factEditors",
  source: "factSource",
};

export const DETAIL_NAMES: Readonly<Record<MetadataDetail["field"], MessageKey>> = {
  kicker: "factKicker",
  subtitle: "factSubtitle",
  credits: "factCredits",
  archivedAt: "factArchivedAt",
};
