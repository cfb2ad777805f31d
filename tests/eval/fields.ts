/** The fields that readers are judged by, and when an answer is right. */
import { isDeepStrictEqual } from "node:util";
import type { ArticleLink, PageKind } from "../../src/record";
import type { ComparedRecord } from "../support/generated-pages/expected-record";
import { fold, isOneCopy } from "./body";
import type { Label } from "./labelled-pages";

type Optional = "subtitle" | "kicker" | "credits" | "archivedAt";
type RecordField = Exclude<keyof ComparedRecord, "schema" | "url" | "id" | "page" | "title" | Optional>;

/** What a reader says of a page. `null` and `[]` are nothing; fields that it does not claim to read are absent. */
export interface Answers extends Partial<Pick<ComparedRecord, RecordField>> {
  readonly page?: PageKind;
  readonly links?: readonly ArticleLink[];
  readonly title?: string | null;
  /** The same title, judged with more patience. */
  readonly suffixedTitle?: string | null;
  /** All the text that the reader takes for the article's. */
  readonly body?: string | null;
}

export type Field = keyof Answers;

interface FieldRule {
  readonly name: string;
  /** What the page says; `null` or `[]` where it says nothing, undefined where it cannot have the field. */
  readonly printed: (label: Label) => unknown;
  readonly isRight: (said: unknown, printed: unknown) => boolean;
}

export const FIELDS: Readonly<Record<Field, FieldRule>> = {
  page: { name: "page kind", printed: ({ page }) => page, isRight: isDeepStrictEqual },
  title: { name: "title", printed: ({ record }) => record?.title, isRight: isSameText },
  suffixedTitle: {
    name: "title, the site's name behind it or not",
    printed: ({ record }) => record?.title,
    isRight: isSuffixed,
  },
  publishedAt: { name: "date", printed: ({ record }) => record?.publishedAt, isRight: isSameTime },
  byline: { name: "byline (author)", printed: ({ record }) => record?.byline, isRight: isSameText },
  body: { name: "one copy of the body", printed: ({ record }) => record?.paragraphs, isRight: isSameBody },
  paragraphs: same("paragraphs", "paragraphs"),
  source: same("source", "source"),
  editors: same("editors", "editors"),
  channel: same("channel", "channel"),
  spokespersons: same("spokespersons", "spokespersons"),
  exchanges: same("exchanges", "exchanges"),
  outline: same("outline", "outline"),
  figures: same("figures", "figures"),
  copies: same("copies", "number of copies"),
  differences: same("differences", "differences"),
  links: { name: "links of a list", printed: ({ links }) => links, isRight: isDeepStrictEqual },
};

export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** `false`: said where the page prints nothing. `silent`: nothing printed, nothing said. */
export type Verdict = "right" | "wrong" | "false" | "silent";

/** @returns null where the reader does not read the field, or the page cannot have it */
export function judge(field: Field, answers: Answers, label: Label): Verdict | null {
  const { printed, isRight } = FIELDS[field];
  const expected = printed(label);
  const said = answers[field];
  if (expected === undefined || said === undefined) return null;
  if (isNothing(expected)) return isNothing(said) ? "silent" : "false";
  return !isNothing(said) && isRight(said, expected) ? "right" : "wrong";
}

function same(field: RecordField, name: string): FieldRule {
  return { name, printed: ({ record }) => record?.[field], isRight: isDeepStrictEqual };
}

function isNothing(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function isSameText(said: unknown, printed: unknown): boolean {
  return fold(String(said)) === fold(String(printed));
}

/** `菜价会涨吗？-新闻中心-中国宁波网`: what follows the title after a dash is the site's. */
function isSuffixed(said: unknown, printed: unknown): boolean {
  const [text, title] = [fold(String(said)), fold(String(printed))];
  return text.startsWith(title) && /^(?:[-_|—–]|$)/u.test(text.slice(title.length));
}

/** The same moment, or the same day where no time is printed, however it is written. */
function isSameTime(said: unknown, printed: unknown): boolean {
  return said === printed || Date.parse(String(said)) === Date.parse(String(printed));
}

function isSameBody(said: unknown, printed: unknown): boolean {
  return isOneCopy(String(said), printed as readonly string[]);
}
