import type { ArticleLink, PageKind, PressRecord } from "../record";

/** What was found on a page. */
export interface PageFindings {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
}

const HAN = /[\u3400-\u9fff]/gu;
/** Figures are read by words all over the text, so a mask leaves only part of them; evidence repeats what fields say. */
const LEFT_OUT: ReadonlySet<string> = new Set(["figures", "evidence"]);

/** How a page is read, whatever its words are: two pages of one structure differ in Han characters only. */
export function structureOf({ page, record, links }: PageFindings): string {
  const text = JSON.stringify({ page, record, links }, (name, value) => (LEFT_OUT.has(name) ? undefined : value));
  return text.replace(HAN, "字");
}
