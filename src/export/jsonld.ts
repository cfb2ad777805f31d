import type { Answer, Exchange, Spokesperson } from "../record";
import { SITE_NAME } from "../site";
import type { ExportEntry } from "./export-entry";
import { ARTICLE_LANGUAGE } from "./references";

/** Linked data in the words of schema.org: an article, or a graph of several. */
export function* writeJsonLd(entries: readonly ExportEntry[]): Iterable<string> {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) {
    yield `${json({ "@context": CONTEXT, ...articleOf(only) })}\n`;
    return;
  }
  yield `{"@context":${json(CONTEXT)},"@graph":[`;
  for (const [i, entry] of entries.entries()) yield `${i === 0 ? "" : ","}\n${json(articleOf(entry))}`;
  yield "\n]}\n";
}

const CONTEXT = "https://schema.org";
const INDENT = 2;

/** Whoever puts it into a page between `<script>` tags: no text can close them. */
function json(value: unknown): string {
  return JSON.stringify(value, null, INDENT).replaceAll("<", "\\u003C");
}

function articleOf({ record, tags }: ExportEntry) {
  return {
    "@type": "NewsArticle",
    "@id": record.url,
    url: record.url,
    headline: record.title,
    ...stated("identifier", record.id),
    ...stated("datePublished", record.publishedAt),
    inLanguage: ARTICLE_LANGUAGE,
    publisher: { "@type": "Organization", name: SITE_NAME },
    ...stated("sourceOrganization", record.source && { "@type": "Organization", name: record.source }),
    ...stated("creditText", record.byline),
    ...some(
      "editor",
      record.editors.map((name) => ({ "@type": "Person", name })),
    ),
    ...some("contributor", record.spokespersons.map(personOf)),
    ...stated("articleSection", record.channel.at(-1) ?? null),
    ...some("keywords", tags),
    ...stated("articleBody", record.paragraphs.join("\n") || null),
    ...some("hasPart", record.exchanges.map(questionOf)),
  };
}

function questionOf({ question, answers }: Exchange) {
  return {
    "@type": "Question",
    text: question.paragraphs.join("\n"),
    // An outlet or a person: the page does not say which, so it is no author of a type.
    ...stated("creditText", question.asker),
    answerCount: answers.length,
    ...some("acceptedAnswer", answers.map(answerOf)),
  };
}

function answerOf({ speaker, paragraphs }: Answer) {
  return {
    "@type": "Answer",
    text: paragraphs.join("\n"),
    ...stated("author", speaker && personOf(speaker)),
  };
}

function personOf({ name, position }: Spokesperson) {
  return { "@type": "Person", name, ...stated("jobTitle", position) };
}

/** What the page does not say is left out: null would be a value. */
function stated(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === null ? {} : { [name]: value };
}

function some(name: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [name]: values };
}
