import type { Field } from "./fields";

/**
 * The share of each field that is read right at least, false answers counted as wrong (`shareRight`). A floor is
 * raised with the reading and never lowered: a page that cannot be read yet does not belong into the labelled pages.
 */
export const FLOORS: Readonly<Record<Field, number>> = {
  page: 1,
  title: 1,
  suffixedTitle: 1,
  publishedAt: 1,
  byline: 1,
  body: 1,
  paragraphs: 1,
  source: 1,
  editors: 1,
  channel: 1,
  spokespersons: 1,
  exchanges: 1,
  outline: 1,
  figures: 1,
  copies: 1,
  differences: 1,
  links: 1,
};

/** Fewer would prove less. */
export const MIN_HAND_MADE = 97;
export const MIN_PRINTED = 160;
