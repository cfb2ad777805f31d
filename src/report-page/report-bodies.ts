import { readHtmlText } from "../readability/read-html-text";
import { shownIn } from "../saved-page/shown";
import { anonymousAddress } from "./anonymous-address";
import type { KnownWords } from "./known-words";
import { maskedMarkup } from "./masked-markup";
import { withTexts } from "./masked-value";
import { type PageFindings, structureOf } from "./structure";

/** What a report says of the page itself. */
export interface ReportBody {
  readonly html: string;
  readonly findings: PageFindings | null;
  /** Whether this markup is read as the page was read in the browser. */
  readonly readsSame: boolean;
}

export interface ReportBodies {
  readonly plain: ReportBody;
  readonly masked: ReportBody;
  /** How many Han characters were masked, and how many there were. */
  readonly count: { readonly masked: number; readonly of: number };
}

/**
 * @param html what `capturePage` made of the page
 * @param live what was read in the browser; null where the page could not be read
 */
export async function reportBodies(
  { url, html }: { readonly url: URL; readonly html: string },
  live: PageFindings | null,
  known: KnownWords,
): Promise<ReportBodies> {
  const findings = live && anonymous(live);
  const structureIn = async (markup: string) => structureOf(await readHtmlText(markup, url));
  const structure = await structureIn(html);
  const root = new DOMParser().parseFromString(html, "text/html");
  const masked = await maskedMarkup(root, structure, {
    url,
    isShown: shownIn(root),
    known,
    random: Math.random,
    structureOf: structureIn,
  });
  // Of the markup alone: the findings repeat what it says.
  const count = masked.mask.count();
  const isReproduced = findings !== null && structureOf(findings) === structure;
  return {
    plain: { html, findings, readsSame: isReproduced },
    masked: {
      html: masked.html,
      findings: findings && withTexts(findings, masked.mask.line),
      readsSame: isReproduced && masked.readsSame,
    },
    count,
  };
}

function anonymous({ page, record, links }: PageFindings): PageFindings {
  return {
    page,
    record: record && { ...record, url: anonymousAddress(record.url) },
    links: links.map((link) => ({ ...link, url: anonymousAddress(link.url) })),
  };
}
