import { answerersOf } from "../present/labels";
import type { Answer, Credit, Exchange, Spokesperson } from "../record";
import { SITE_NAME } from "../site";
import type { ExportEntry } from "./export-entry";
import { ARTICLE_LANGUAGE } from "./references";

/** Linked data in schema.org's vocabulary: an article, or a graph of several. */
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

/** Safe to embed in a `<script>` element, since no text can close it. */
function json(value: unknown): string {
  return JSON.stringify(value, null, INDENT).replaceAll("<", "\\u003C");
}

function articleOf({ record, tags }: ExportEntry) {
  return {
    "@type": "NewsArticle",
    "@id": record.url,
    url: record.url,
    headline: record.title,
    ...stated("alternativeHeadline", record.subtitle ?? null),
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
    ...some("contributor", [...record.spokespersons.map(speakerNode), ...(record.credits ?? []).flatMap(creditNodes)]),
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
    // The page does not say whether the asker is an outlet or a person, so it cannot be a typed author.
    ...stated("creditText", question.asker),
    answerCount: answers.length,
    ...some("acceptedAnswer", answers.map(answerOf)),
  };
}

function answerOf(answer: Answer) {
  const [first, ...others] = answerersOf(answer).map(speakerNode);
  return {
    "@type": "Answer",
    text: answer.paragraphs.join("\n"),
    ...stated("author", others.length > 0 ? [first, ...others] : (first ?? null)),
  };
}

/** A post without a name is a person whose name is unknown. */
function speakerNode({ name, position, kind }: Spokesperson) {
  if (kind === "office") return { "@type": "Organization", name };
  if (kind === "post") return { "@type": "Person", jobTitle: name };
  return { "@type": "Person", name, ...stated("jobTitle", position) };
}

function creditNodes({ role, names }: Credit) {
  return names.map((name) => ({ "@type": "Role", roleName: role, contributor: { "@type": "Person", name } }));
}

/** Leaves out a field that the page does not state: null would be a value. */
function stated(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === null ? {} : { [name]: value };
}

function some(name: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [name]: values };
}
