import type { CorrectableField } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";
import type { MetadataDetail } from "../../present/summary";

export const FIELD_NAMES: Readonly<Record<CorrectableField, MessageKey>> = {
  title: "fieldTitle",
  publishedAt: "fieldPublishedAt",
  spokespersons: "fieldSpokespersons",
  editors: "fieldEditors",
  source: "fieldSource",
};

export const DETAIL_NAMES: Readonly<Record<MetadataDetail["field"], MessageKey>> = {
  kicker: "fieldKicker",
  subtitle: "fieldSubtitle",
  credits: "fieldCredits",
  archivedAt: "fieldArchivedAt",
};
