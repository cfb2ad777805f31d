import type { EvidenceField, PressRecord } from "../record";
import { exchangeParagraphs } from "./exchange-paragraphs";

/** The address is no text of the page. */
const NOT_ON_PAGE = "address";

/** The text of the page that a field was read from, to lead back to; null where the page prints none. */
export function evidenceText(record: PressRecord, field: EvidenceField): string | null {
  const evidence = record.evidence[field];
  // Who speaks is read from the text itself, of which no line is evidence.
  if (field === "spokespersons") return speakerPlace(record);
  return evidence === undefined || evidence.from === NOT_ON_PAGE ? null : evidence.text;
}

/** The paragraph with which the first who answers begins, or in a speech the first that has the name. */
function speakerPlace(record: PressRecord): string | null {
  const { spokespersons, exchanges, paragraphs } = record;
  const name = spokespersons[0]?.name;
  if (name === undefined) return null;
  const places = exchangeParagraphs(record);
  const answer = exchanges
    .flatMap(({ answers }, i) => answers.map(({ speaker }, j) => ({ speaker, place: places[i]?.answers[j] ?? null })))
    .find(({ speaker }) => speaker?.name === name);
  const at = answer?.place ?? paragraphs.findIndex((paragraph) => paragraph.includes(name));
  return paragraphs[at] ?? null;
}
