/** Mozilla's Readability and Defuddle, each with its own copy of the page. They read articles only. */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { decode } from "../../src/saved-page/decode";
import type { Answers } from "./fields";
import type { LabelledPage } from "./labelled-pages";
import type { Reader } from "./readers";

export const OTHER_READERS: readonly Reader[] = [
  { name: "Readability", read: readWithReadability },
  { name: "Defuddle", read: readWithDefuddle },
];

function readWithReadability(page: LabelledPage): Answers {
  const article = new Readability(documentOf(page)).parse();
  return {
    title: article?.title ?? null,
    suffixedTitle: article?.title ?? null,
    publishedAt: article?.publishedTime ?? null,
    byline: article?.byline ?? null,
    body: article?.textContent ?? null,
  };
}

async function readWithDefuddle(page: LabelledPage): Promise<Answers> {
  const document = documentOf(page);
  // Without `useAsync` it asks no other host for what it does not find.
  const { title, published, author, content } = await Defuddle(document, document.URL, { useAsync: false });
  return {
    title,
    suffixedTitle: title,
    publishedAt: published,
    byline: author,
    body: JSDOM.fragment(content).textContent,
  };
}

function documentOf({ bytes, label }: LabelledPage): Document {
  const url = label.record?.url;
  // What a page's own style sheets and scripts do wrong is nobody's concern here.
  const virtualConsole = new VirtualConsole();
  return new JSDOM(decode(bytes), { virtualConsole, ...(url !== undefined && { url }) }).window.document;
}
