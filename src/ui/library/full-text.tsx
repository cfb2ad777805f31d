import { useMemo } from "preact/hooks";
import type { FoundPiece } from "../../library/model/search";
import { fullText, type TextPart } from "../../present/full-text";
import type { PressRecord } from "../../record";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";
import { MarkedText } from "./marked-text";

interface FullTextProps {
  readonly record: PressRecord;
  /** Marks the search terms. */
  readonly mark: (text: string) => readonly FoundPiece[];
}

/** The whole text in the order of the page, with its questions and answers. */
export function FullText({ record, mark }: FullTextProps) {
  const parts = useMemo(() => fullText(record), [record]);
  return (
    <section class="full-text">
      {parts.map((part, i) =>
        part.kind === "text" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <Paragraphs key={i} paragraphs={part.paragraphs} mark={mark} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <Turn key={i} part={part} mark={mark} />
        ),
      )}
    </section>
  );
}

function Turn({ part, mark }: { readonly part: TextPart } & Pick<FullTextProps, "mark">) {
  const t = useTranslate();
  const { kind, who, paragraphs, isContinued } = part;
  return (
    <div class={`turn ${kind}`}>
      <span class="turn-mark">{isContinued ? "" : t(kind === "question" ? "question" : "answer")}</span>
      <div>
        {who !== null && (
          <p class="speaker" lang={PAGE_LANGUAGE}>
            {who}
          </p>
        )}
        <Paragraphs paragraphs={paragraphs} mark={mark} />
      </div>
    </div>
  );
}

function Paragraphs({ paragraphs, mark }: Pick<TextPart, "paragraphs"> & Pick<FullTextProps, "mark">) {
  return (
    <>
      {paragraphs.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <p key={i}>
          <MarkedText pieces={mark(text)} />
        </p>
      ))}
    </>
  );
}
