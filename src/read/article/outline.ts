/** Numbered points of the text: lists whose markers count up from one, each point with its heading. */
import type { OutlinePoint } from "../../record";
import { findMarkers, LAST, type Marker } from "../line/outline-markers";
import type { Paragraph } from "../line/paragraph";

interface Candidate extends Marker {
  readonly paragraph: number;
}

const SENTENCE_END = /[。；;！!？?]/u;
const MIN_HEADING = 1;

/**
 * @param utterances for each paragraph the number of its utterance: a list ends where another speaker begins
 * @returns flat, in order of the text, nested lists included; a single marker makes no list
 */
export function readOutline(paragraphs: readonly Paragraph[], utterances: readonly number[]): OutlinePoint[] {
  const points: { readonly candidate: Candidate; readonly point: OutlinePoint }[] = [];
  /** The open list of each kind. */
  const open = new Map<string, Candidate[]>();
  const accepted = new Set<Candidate>();
  const close = (kind: string) => {
    const list = open.get(kind);
    if (list && list.length > 1) for (const candidate of list) accepted.add(candidate);
    open.delete(kind);
  };

  let utterance = utterances[0];
  paragraphs.forEach(({ text, plain }, paragraph) => {
    if (utterances[paragraph] !== utterance) for (const kind of [...open.keys()]) close(kind);
    utterance = utterances[paragraph];
    const markers = findMarkers(plain);
    markers.forEach((marker, i) => {
      const heading = headingOf(text, plain, marker, markers[i + 1]);
      if (heading === null) return;
      const candidate = { ...marker, paragraph };
      const list = open.get(marker.kind);
      const expected = (list?.at(-1)?.number ?? 0) + 1;
      if (marker.number === 1) {
        close(marker.kind);
        open.set(marker.kind, [candidate]);
      } else if (list && (marker.number === expected || marker.number === LAST)) {
        list.push(candidate);
        if (marker.number === LAST) close(marker.kind);
      } else {
        return;
      }
      points.push({ candidate, point: { marker: text.slice(marker.from, marker.to), heading, paragraph } });
    });
  });
  for (const kind of [...open.keys()]) close(kind);
  return points.filter(({ candidate }) => accepted.has(candidate)).map(({ point }) => point);
}

function headingOf(text: string, plain: string, marker: Marker, next: Marker | undefined): string | null {
  const rest = plain.slice(marker.heading, next?.from);
  const end = SENTENCE_END.exec(rest)?.index ?? rest.length;
  const heading = text
    .slice(marker.heading, marker.heading + end)
    .replace(/[，,：:、]$/u, "")
    .trim();
  return heading.length < MIN_HEADING ? null : heading;
}
