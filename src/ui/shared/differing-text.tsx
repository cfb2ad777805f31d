import type { Segment } from "../../present/word-diff";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

interface DifferingTextProps {
  /** What this text is called. */
  readonly name: string;
  readonly segments: readonly Segment[] | null;
}

/** One of two texts of a passage, with the words marked that only it has. */
export function DifferingText({ name, segments }: DifferingTextProps) {
  const t = useTranslate();
  return (
    <span>
      <span class="differing-name">{name}</span>
      {segments === null ? (
        <span class="differing-missing">{t("variantMissing")}</span>
      ) : (
        <span class="differing-words" lang={PAGE_LANGUAGE}>
          {segments.map(({ text, isShared }, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            isShared ? text : <mark key={i}>{text}</mark>,
          )}
        </span>
      )}
    </span>
  );
}
