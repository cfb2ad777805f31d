/** What was found on a page, put together as its record: all but what the text alone says, which `record-of.ts` adds. */
import { type Evidence, type EvidenceField, type PressRecord, RECORD_SCHEMA } from "../record";
import type { Copies } from "./copies/read-copies";
import { readBylineField } from "./metadata/byline-field";
import { type Channel, withoutTitle } from "./metadata/channel";
import { evidenceLinesOf } from "./metadata/evidence-lines";
import { readCredits, readEditors, readPublishedAt, readSource } from "./metadata/fields";
import type { Address } from "./page/address";
import type { Block } from "./page/blocks";
import type { BlockTree } from "./page/containers";
import { headlinesOf } from "./page/headlines";
import type { Title } from "./page/title";
import type { TextFields } from "./read-text";

export type RecordHead = Omit<PressRecord, keyof TextFields>;

interface Found {
  readonly address: Address;
  readonly id: string | null;
  readonly tree: BlockTree;
  readonly title: Title;
  readonly channel: Channel;
  readonly copies: Copies;
}

export function recordHeadOf({ address, id, tree, title, channel, copies }: Found): RecordHead {
  const { blocks } = tree;
  const lines = evidenceLinesOf(blocks, copies.copies);
  const publishedAt = readPublishedAt(lines, address);
  const source = readSource(lines, blocks, copies.primaryCopy);
  const editors = readEditors(lines);
  const credits = readCredits(lines);
  const byline = readBylineField(blocks, copies.primaryCopy, lines);
  return {
    schema: RECORD_SCHEMA,
    url: address.url,
    id,
    title: title.text,
    ...headlinesOf(tree, copies.copies),
    publishedAt: publishedAt?.value ?? null,
    source: source?.value ?? null,
    editors: editors?.value ?? [],
    ...(credits.length > 0 && { credits }),
    byline: byline?.value ?? null,
    channel: withoutTitle(channel, title.text).names,
    paragraphs: copies.body.flatMap((i) => blocks[i]?.text ?? []),
    copies: copies.copies.length,
    differences: copies.differences,
    evidence: evidenceOf({
      title: title.evidence,
      publishedAt: publishedAt?.evidence,
      source: source?.evidence,
      editors: editors?.evidence,
      byline: byline?.evidence,
      paragraphs: copies.isFound ? bodyEvidence(blocks, copies.body) : undefined,
      channel: channel.text === null ? undefined : { text: channel.text, from: "breadcrumb" },
    }),
  };
}

/** Said only where the text is not the one that the page's own form shows. */
function bodyEvidence(blocks: readonly Block[], body: readonly number[]): Evidence | undefined {
  const first = blocks[body[0] ?? -1];
  return first && { text: first.text, from: "article finder" };
}

function evidenceOf(
  found: Readonly<Record<Exclude<EvidenceField, "spokespersons">, Evidence | undefined>>,
): PressRecord["evidence"] {
  return Object.fromEntries(Object.entries(found).filter(([, evidence]) => evidence !== undefined));
}
