import { type PressRecord, RECORD_SCHEMA } from "../record";

/** What the article's page hands to the reading view, and what is kept of it until the browser ends. */
export interface PageArticle {
  readonly record: PressRecord;
  /** The article's markup. Not to be trusted: it becomes nodes by `sanitise` alone. */
  readonly html: string;
}

export function isPageArticle(value: unknown): value is PageArticle {
  return (
    isObject(value) && typeof value.html === "string" && isObject(value.record) && value.record.schema === RECORD_SCHEMA
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
