/**
 * The shape of a record where one enters the library: from its database or from a backup. It is as strict as the
 * program needs, so that whatever it takes can be shown; `record.schema.json` is the stricter contract for others.
 */
import {
  array,
  check,
  exactOptional,
  type GenericSchema,
  integer,
  literal,
  looseObject,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  string,
} from "valibot";
import { readAddress } from "../../read/page/address";
import { type EvidenceField, type PressRecord, RECORD_SCHEMA } from "../../record";

const text = string();
const textOrNull = nullable(text);
const texts = array(text);
const index = pipe(number(), integer(), minValue(0));

/** An address of the site: everything in the library comes from there. */
export const siteAddress = pipe(
  text,
  check((url) => URL.canParse(url) && readAddress(new URL(url)) !== null),
);

/** `2026-11-20T02:00:00.000Z` */
export const instant = pipe(
  text,
  regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u),
  check((time) => !Number.isNaN(Date.parse(time))),
);

const spokesperson = looseObject({
  name: text,
  position: textOrNull,
  kind: exactOptional(picklist(["office", "post"])),
});

const exchange = looseObject({
  question: looseObject({ asker: textOrNull, paragraphs: texts }),
  answers: array(
    looseObject({
      speaker: nullable(spokesperson),
      with: exactOptional(array(spokesperson)),
      paragraphs: texts,
    }),
  ),
});

const figure = looseObject({
  text,
  value: number(),
  to: exactOptional(number()),
  unit: textOrNull,
  context: text,
  paragraph: index,
  measure: exactOptional(text),
  period: exactOptional(looseObject({ text, from: textOrNull, to: textOrNull })),
  kind: exactOptional(picklist(["level", "rate", "change", "share", "target"])),
  base: exactOptional(text),
  qualifier: exactOptional(text),
});

const foundText = looseObject({ text, from: text });
const evidence = looseObject({ ...foundText.entries, disagrees: exactOptional(array(foundText)) });

const evidenceOfFields = {
  title: exactOptional(evidence),
  publishedAt: exactOptional(evidence),
  source: exactOptional(evidence),
  editors: exactOptional(evidence),
  byline: exactOptional(evidence),
  channel: exactOptional(evidence),
  spokespersons: exactOptional(evidence),
  paragraphs: exactOptional(evidence),
} satisfies Record<EvidenceField, unknown>;

export const recordShape = looseObject({
  schema: literal(RECORD_SCHEMA),
  url: siteAddress,
  id: nullable(pipe(text, regex(/^\d{9}$/u))),
  page: picklist(["press-qa", "press-article", "news"]),
  title: pipe(text, minLength(1)),
  subtitle: exactOptional(text),
  kicker: exactOptional(text),
  publishedAt: nullable(pipe(text, regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+08:00)?$/u))),
  source: textOrNull,
  editors: texts,
  credits: exactOptional(array(looseObject({ role: text, names: texts }))),
  byline: textOrNull,
  channel: texts,
  spokespersons: array(spokesperson),
  exchanges: array(exchange),
  paragraphs: texts,
  outline: array(looseObject({ marker: text, heading: text, paragraph: index })),
  figures: array(figure),
  copies: pipe(number(), integer(), minValue(1)),
  differences: array(looseObject({ kept: textOrNull, dropped: textOrNull })),
  evidence: looseObject(evidenceOfFields),
  archivedAt: exactOptional(text),
}) satisfies GenericSchema<unknown, PressRecord>;
