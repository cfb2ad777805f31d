import type { Segment } from "../../present/word-diff";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

interface ReadingTextProps {
  /** Whose reading it is. */
  readonly name: string;
  readonly segments: readonly Segment[] | null;
}

/** One of two readings of a passage, what only it says marked. */
export function DifferingText({ name, segments }: ReadingTextProps) {
  const t = useTranslate();
  return (
    <span>
      <span class="reading-name">{name}</span>
      {segments === null ? (
        <span class="reading-missing">{t("readingMissing")}</span>
      ) : (
        <span class="reading-text" lang={PAGE_LANGUAGE}>
          {segments.map(({ text, isShared }, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            isShared ? text : <mark key={i}>{text}</mark>,
          )}
        </span>
      )}
    </span>
  );
}
