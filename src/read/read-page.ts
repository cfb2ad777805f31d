import { type ArticleKind, type ArticleLink, type Evidence, type EvidenceField, type PageKind, type PressRecord, RECORD_SCHEMA } from "../record";
import { NOT_FOUND, SECTION_NAME } from "../site";
import { readAddress } from "./address";
import { type Block, toBlocks } from "./blocks";
import { readBody } from "./body";
import { readChannel } from "./channel";
import { compareCopies, type Print, withoutForeignText } from "./copies";
import { readExchanges } from "./exchanges";
import { readBylineField, readEditors, readPublishedAt, readSource, witnessesOf } from "./fields";
import { readFigures } from "./figures";
import { readLinks } from "./links";
import { readOutline } from "./outline";
import { findPrints } from "./prints";
import { readSpeaker } from "./speech";
import { readTitle } from "./title";
import { type PageNode, walkPage } from "./walk";

export interface PageReading {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  /** The next page of a list, where the page gives one. */
  readonly next: string | null;
  readonly blocks: readonly Block[];
  /** Each time the page prints the article; what only `repeated` holds may be hidden. */
  readonly prints: readonly PagePrint[];
  /** Which of the prints the record was read from; -1 where there is none. */
  readonly kept: number;
  /** For each paragraph of the record its block. */
  readonly paragraphBlocks: readonly number[];
}

export interface PagePrint extends Print {
  /** Blocks whose text stands in the kept print too; none for the kept print. */
  readonly repeated: readonly number[];
}

/**
 * Reads one page: blocks, copies, fields, exchanges, outline and figures, in this order. Changes nothing.
 * @param root the document
 * @param url the page's address; null where it is not known, and the page is `none` then
 * @param isShown whether a reader sees a node: of two equally full prints the shown one is kept
 */
export function readPage(root: PageNode, url: URL | null, isShown: (node: PageNode) => boolean = () => true): PageReading {
  const address = url && readAddress(url);
  if (!url || !address) return NOTHING;
  const { lines, parents, documentTitle, baseHref } = walkPage(root);
  const blocks = toBlocks(lines);
  const { channel, text: breadcrumb } = readChannel(blocks);
  const isPress = address.inSection || channel.includes(SECTION_NAME);
  if (address.id === null) return isPress ? readList(blocks, baseUrl(baseHref, url)) : NOTHING;

  const title = readTitle(blocks, documentTitle);
  const titleKey = title === null || title.block === null ? null : (blocks[title.block]?.key ?? null);
  const ranges = findPrints(blocks, parents, title?.block ?? null);
  const allPrints = ranges.map((range): Print => {
    const body = readBody(blocks, parents, range, titleKey);
    const shown = blocks[body.blocks[0] ?? range.start]?.nodes[0];
    return { ...body, title: range.title, isShown: shown === undefined || isShown(shown) };
  });
  const prints = withoutForeignText(blocks, allPrints);
  const copies = compareCopies(blocks, prints);
  const kept = prints[copies.kept];
  if (!kept || !title || isEmpty(kept) || isNotFound(title.text, kept)) return NOTHING;

  const paragraphs = kept.blocks.flatMap((i) => blocks[i] ?? []);
  const dialogue = readExchanges(paragraphs);
  const speaker = dialogue.exchanges.length === 0 && isPress ? readSpeaker(title.text, paragraphs) : null;
  const witnesses = witnessesOf(blocks, prints);
  const publishedAt = readPublishedAt(witnesses, address);
  const source = readSource(witnesses);
  const editors = readEditors(witnesses);
  const byline = readBylineField(blocks, kept, witnesses);
  const page = kindOf(isPress, dialogue.exchanges.length > 0);

  const record: PressRecord = {
    schema: RECORD_SCHEMA,
    url: address.url,
    id: address.id,
    page,
    title: title.text,
    publishedAt: publishedAt?.value ?? null,
    source: source?.value ?? null,
    editors: editors?.value ?? [],
    byline: byline?.value ?? null,
    channel,
    spokespersons: speaker ? [speaker] : dialogue.speakers,
    exchanges: dialogue.exchanges,
    paragraphs: paragraphs.map(({ text }) => text),
    outline: readOutline(paragraphs, dialogue.turns),
    figures: readFigures(paragraphs),
    copies: Math.max(1, prints.length),
    differences: copies.differences,
    evidence: evidenceOf({
      title: title.evidence,
      publishedAt: publishedAt?.evidence,
      source: source?.evidence,
      editors: editors?.evidence,
      byline: byline?.evidence,
      channel: breadcrumb === null ? undefined : { text: breadcrumb, from: "breadcrumb" },
    }),
  };
  return {
    page,
    record,
    links: [],
    next: null,
    blocks,
    prints: prints.map((print, i) => ({ ...print, repeated: copies.repeated[i] ?? [] })),
    kept: copies.kept,
    paragraphBlocks: kept.blocks,
  };
}

const NOTHING: PageReading = { page: "none", record: null, links: [], next: null, blocks: [], prints: [], kept: -1, paragraphBlocks: [] };

/** An address without an article: nothing but a title, or a page that says that there is none. */
function isEmpty(print: Print): boolean {
  return print.blocks.length === 0 && print.header.length === 0;
}

function isNotFound(title: string, print: Print): boolean {
  return NOT_FOUND.test(title) && print.header.length === 0 && print.blocks.length <= 3;
}

function readList(blocks: readonly Block[], base: URL): PageReading {
  const { links, next } = readLinks(blocks, base);
  return links.length === 0 ? NOTHING : { ...NOTHING, page: "list", links, next, blocks };
}

function kindOf(isPress: boolean, hasExchanges: boolean): ArticleKind {
  if (!isPress) return "news";
  return hasExchanges ? "press-qa" : "press-article";
}

function baseUrl(href: string | null, url: URL): URL {
  return href !== null && URL.canParse(href, url.href) ? new URL(href, url) : url;
}

function evidenceOf(found: Readonly<Record<Exclude<EvidenceField, "spokespersons">, Evidence | undefined>>): PressRecord["evidence"] {
  return Object.fromEntries(Object.entries(found).filter(([, evidence]) => evidence !== undefined));
}
