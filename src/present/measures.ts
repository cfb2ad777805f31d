import { findMarkers } from "../read/line/outline-markers";
import { halfWidth } from "../read/line/text";
import type { OutlinePoint } from "../record";
import { type Announcement, announcementIn } from "./announcement";

interface Measure extends OutlinePoint {
  /** 0 for the points of the list itself, 1 for those under one of them. */
  readonly level: number;
}

export interface MeasureList {
  /** The number of points that the text before the list announces; null if it announces none. */
  readonly announced: Announcement | null;
  /** Points on the list's own level. */
  readonly found: number;
  readonly measures: readonly Measure[];
}

/**
 * The record's flat outline as lists, nested points with their level.
 * @param turns paragraphs in which a question or an answer begins: a list ends there
 */
export function measureLists(
  outline: readonly OutlinePoint[],
  paragraphs: readonly string[],
  turns: readonly number[],
): readonly MeasureList[] {
  const lists: Measure[][] = [];
  /** The kinds of marker of the open lists, outermost first. */
  let open: string[] = [];
  let last: OutlinePoint | undefined;
  for (const point of outline) {
    const { kind, isFirst } = markerOf(point.marker);
    const { paragraph: previous } = last ?? point;
    const level = open.indexOf(kind);
    const isNew = turns.some((turn) => previous < turn && turn <= point.paragraph) || (level === 0 && isFirst);
    open = isNew ? [kind] : level === -1 ? [...open, kind] : open.slice(0, level + 1);
    const measure = { ...point, level: open.length - 1 };
    if (isNew || last === undefined) lists.push([measure]);
    else lists.at(-1)?.push(measure);
    last = point;
  }
  return lists.map((measures) => ({
    announced: announcementIn(leadOf(measures[0], paragraphs)),
    found: measures.filter(({ level }) => level === 0).length,
    measures,
  }));
}

function markerOf(marker: string): { readonly kind: string; readonly isFirst: boolean } {
  // Some markers are recognised by the comma after them, which the record leaves out.
  const known = findMarkers(halfWidth(`${marker}，`))[0];
  return known === undefined ? { kind: marker, isFirst: false } : { kind: known.kind, isFirst: known.number === 1 };
}

/** The words before the first point of a list, or the paragraph before it if the point begins its own. */
function leadOf(first: Measure | undefined, paragraphs: readonly string[]): string {
  if (first === undefined) return "";
  const text = paragraphs[first.paragraph] ?? "";
  const before = text.slice(0, Math.max(0, text.indexOf(`${first.marker}`)));
  return before.trim() === "" ? (paragraphs[first.paragraph - 1] ?? "") : before;
}
