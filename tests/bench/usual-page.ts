import { testPage } from "../e2e/browser/test-pages";

/** About 5 KB of text in two prints, with the navigation and styles of a page of the section. */
const { bytes } = testPage("press-qa-double");
const PARAGRAPH = /<p>\u3000\u3000[^<]*(?=<\/p>)/gu;

/** The page with so many times its paragraphs, each of them another: `…（2）`, `…（3）`. */
export function usualPage(times: number): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(PARAGRAPH, (paragraph) =>
      Array.from({ length: times }, (_, i) => (i === 0 ? paragraph : `${paragraph}（${i + 1}）`)).join("</p>\n"),
    );
}
