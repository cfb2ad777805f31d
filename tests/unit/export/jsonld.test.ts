import { describe, expect, test } from "vitest";
import { writeJsonLd } from "../../../src/export/jsonld";
import { entriesOf, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

const { anonymous, empty, full, hostile, twoAnswerers } = RECORDS;

describe("JSON-LD", () => {
  test("an article with its question and answer", () => {
    expect(JSON.parse(whole(writeJsonLd([SAVED])))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": full.url,
      url: full.url,
      headline: full.title,
      identifier: "030409182",
      datePublished: "2022-11-18T17:26:40+08:00",
      inLanguage: "zh-CN",
      publisher: { "@type": "Organization", name: "中国宁波网" },
      sourceOrganization: { "@type": "Organization", name: "宁波日报" },
      creditText: "宁波日报记者 何望舟 通讯员 陆一鸣",
      editor: [{ "@type": "Person", name: "林清雅" }],
      contributor: [{ "@type": "Person", name: "沈立帆", jobTitle: "市农业农村局副局长" }],
      articleSection: "记者提问",
      keywords: ["海洋", "产业，2022"],
      articleBody: full.paragraphs.join("\n"),
      hasPart: [
        {
          "@type": "Question",
          text: full.exchanges[0]?.question.paragraphs[0],
          creditText: "甬城晚报",
          answerCount: 1,
          acceptedAnswer: [
            {
              "@type": "Answer",
              text: full.exchanges[0]?.answers[0]?.paragraphs.join("\n"),
              author: { "@type": "Person", name: "沈立帆", jobTitle: "市农业农村局副局长" },
            },
          ],
        },
      ],
    });
  });

  test("what the page does not say is left out", () => {
    expect(JSON.parse(whole(writeJsonLd(entriesOf(empty))))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": empty.url,
      url: empty.url,
      headline: empty.title,
      identifier: "030234567",
      inLanguage: "zh-CN",
      publisher: { "@type": "Organization", name: "中国宁波网" },
    });
  });

  test("several are a graph; an answer may be anonymous, a question have several", () => {
    const graph = JSON.parse(whole(writeJsonLd(entriesOf(anonymous, twoAnswerers))));
    expect(Object.keys(graph)).toEqual(["@context", "@graph"]);
    const authors = graph["@graph"].map(
      ({ hasPart: [question] }: { hasPart: [{ acceptedAnswer: { author?: { name: string } }[] }] }) =>
        question.acceptedAnswer.map(({ author }) => author?.name ?? null),
    );
    expect(authors).toEqual([[null], ["顾云舟", "苏明远"]]);
    expect(JSON.parse(whole(writeJsonLd([])))).toEqual({ "@context": "https://schema.org", "@graph": [] });
  });

  test("hostile text comes back verbatim, and could not close a script", () => {
    const text = whole(writeJsonLd(entriesOf(hostile)));
    expect(JSON.parse(text).headline).toBe(hostile.title);
    expect(text).not.toContain("<");
  });
});
