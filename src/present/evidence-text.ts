import type { EvidenceField, PressRecord } from "../record";
import { exchangeParagraphs } from "./exchange-paragraphs";

/** The address is not text of the page. */
const NOT_ON_PAGE = "address";

/** The text of the page from which a field was read, so that a click can lead there; null if there is none. */
export function evidenceText(record: PressRecord, field: EvidenceField): string | null {
  const evidence = record.evidence[field];
  // Spokespersons are read from the text itself, so they have no line as evidence.
  if (field === "spokespersons") return speakerPlace(record);
  return evidence === undefined || evidence.from === NOT_ON_PAGE ? null : evidence.text;
}

/** The paragraph in which the first spokesperson's answer begins; in a speech, the first paragraph with the name. */
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
