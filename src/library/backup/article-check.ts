import type { Schema } from "@cfworker/json-schema";
import type { PressRecord } from "../../record";
import schema from "../../record.schema.json";
import type { SavedArticle, Version } from "../model/saved-article";

/** Loads what tells whether a value is a saved article whose records keep the public contract: only a restore needs it. */
export async function articleCheck(): Promise<(value: unknown) => value is SavedArticle> {
  // It makes no code of the schema, which the browser would not run.
  const { Validator } = await import("@cfworker/json-schema");
  const validator = new Validator(schema as Schema, "2020-12");
  const isRecord = (value: unknown): value is PressRecord => validator.validate(value).valid;
  const isVersion = (value: unknown): value is Version =>
    isObject(value) && isInstant(value.readAt) && isText(value.sha256) && isRecord(value.record);
  return (value): value is SavedArticle =>
    isObject(value) &&
    isText(value.key) &&
    isInstant(value.savedAt) &&
    isVersion(value.current) &&
    isListOf(value.older, isVersion) &&
    (value.ignoredDigest === null || isText(value.ignoredDigest)) &&
    isListOf(value.tags, isText) &&
    isText(value.notes);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** `2026-11-20T02:00:00.000Z` */
function isInstant(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value) && !Number.isNaN(Date.parse(value));
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}
