/** What was found on a page, put together as its record. */
import { type ArticleKind, type Evidence, type EvidenceField, type PressRecord, RECORD_SCHEMA } from "../record";
import type { Address } from "./address";
import type { Block } from "./blocks";
import type { Channel } from "./channel";
import type { Copies } from "./copies";
import { readExchanges } from "./exchanges";
import { readBylineField, readEditors, readPublishedAt, readSource, witnessesOf } from "./fields";
import { readFigures } from "./figures";
import { readOutline } from "./outline";
import { readSpeaker } from "./speech";
import type { Title } from "./title";

interface Findings {
  readonly address: Address;
  readonly id: string;
  readonly isPress: boolean;
  readonly blocks: readonly Block[];
  readonly title: Title;
  readonly channel: Channel;
  readonly copies: Copies;
}

export function toRecord({ address, id, isPress, blocks, title, channel, copies }: Findings): PressRecord {
  const paragraphs = copies.body.flatMap((i) => blocks[i] ?? []);
  const { exchanges, speakers, turns } = readExchanges(paragraphs);
  const speaker = exchanges.length === 0 && isPress ? readSpeaker(title.text, paragraphs) : null;
  const witnesses = witnessesOf(blocks, copies.prints);
  const publishedAt = readPublishedAt(witnesses, address);
  const source = readSource(witnesses);
  const editors = readEditors(witnesses);
  const byline = readBylineField(blocks, copies.keptPrint, witnesses);
  return {
    schema: RECORD_SCHEMA,
    url: address.url,
    id,
    page: kindOf(isPress, exchanges.length > 0),
    title: title.text,
    publishedAt: publishedAt?.value ?? null,
    source: source?.value ?? null,
    editors: editors?.value ?? [],
    byline: byline?.value ?? null,
    channel: channel.names,
    spokespersons: speaker ? [speaker] : speakers,
    exchanges,
    paragraphs: paragraphs.map(({ text }) => text),
    outline: readOutline(paragraphs, turns),
    figures: readFigures(paragraphs),
    copies: copies.prints.length,
    differences: copies.differences,
    evidence: evidenceOf({
      title: title.evidence,
      publishedAt: publishedAt?.evidence,
      source: source?.evidence,
      editors: editors?.evidence,
      byline: byline?.evidence,
      channel: channel.text === null ? undefined : { text: channel.text, from: "breadcrumb" },
    }),
  };
}

function kindOf(isPress: boolean, hasExchanges: boolean): ArticleKind {
  if (!isPress) return "news";
  return hasExchanges ? "press-qa" : "press-article";
}

function evidenceOf(
  found: Readonly<Record<Exclude<EvidenceField, "spokespersons">, Evidence | undefined>>,
): PressRecord["evidence"] {
  return Object.fromEntries(Object.entries(found).filter(([, evidence]) => evidence !== undefined));
}
