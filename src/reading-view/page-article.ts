import { isObject, isText } from "../guards";
import { type PressRecord, RECORD_SCHEMA } from "../record";

/** What the article's page hands to the reading view; stored until the browser is closed. */
export interface PageArticle {
  readonly record: PressRecord;
  /** The article's markup. It is not trusted: only `sanitise` makes nodes of it. */
  readonly html: string;
}

export function isPageArticle(value: unknown): value is PageArticle {
  return isObject(value) && isText(value.html) && isObject(value.record) && value.record.schema === RECORD_SCHEMA;
}
