/** The shapes of what the library stores: whatever does not fit them is put aside where it enters. */
import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  integer,
  literal,
  looseObject,
  maxLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  string,
  variant,
} from "valibot";
import { BATCH_STATES, type Batch, ITEM_PROBLEMS } from "./batch";
import type { DeletedArticle } from "./deleted-article";
import { instant, recordShape, siteAddress } from "./record-shape";
import type { Row } from "./row";
import type { SavedArticle } from "./saved-article";

/** Far more than a reader types or saves; only a file made to do harm has more. */
const MOST_TAGS = 1000;
const MOST_VERSIONS = 1000;
const LONGEST_TAG = 1000;
const LONGEST_NOTES = 1_000_000;

const count = pipe(number(), integer(), minValue(0));
const tags = pipe(array(pipe(string(), maxLength(LONGEST_TAG))), maxLength(MOST_TAGS));
const version = looseObject({ record: recordShape, readAt: instant, sha256: string() });

export const articleShape = looseObject({
  key: string(),
  savedAt: instant,
  current: version,
  older: pipe(array(version), maxLength(MOST_VERSIONS)),
  ignoredDigest: nullable(string()),
  tags,
  notes: pipe(string(), maxLength(LONGEST_NOTES)),
}) satisfies GenericSchema<unknown, SavedArticle>;

export const deletedShape = looseObject({
  key: string(),
  deletedAt: instant,
  article: articleShape,
}) satisfies GenericSchema<unknown, DeletedArticle>;

export const rowShape = looseObject({
  key: string(),
  url: string(),
  page: recordShape.entries.page,
  title: string(),
  publishedAt: nullable(string()),
  spokespersons: array(string()),
  section: nullable(string()),
  questions: count,
  tags: array(string()),
  hasNotes: boolean(),
  texts: exactOptional(count),
  savedAt: instant,
  sha256: string(),
}) satisfies GenericSchema<unknown, Row>;

const link = looseObject({ url: siteAddress, title: string(), date: nullable(string()) });

export const batchShape = looseObject({
  id: string(),
  listUrl: siteAddress,
  startedAt: instant,
  state: picklist(BATCH_STATES),
  items: array(
    looseObject({
      link,
      state: variant("kind", [
        looseObject({ kind: literal("failed"), problem: picklist(ITEM_PROBLEMS) }),
        looseObject({ kind: literal("saved"), changes: exactOptional(count) }),
        looseObject({ kind: picklist(["waiting", "known", "left-out"]) }),
      ]),
    }),
  ),
  listTitle: exactOptional(string()),
  isRereading: exactOptional(boolean()),
  isCheck: exactOptional(boolean()),
  readLists: array(string()),
  nextList: nullable(looseObject({ url: siteAddress, pages: count })),
}) satisfies GenericSchema<unknown, Batch>;
