import type { FoundPiece } from "../../library/model/search";
import { speakerLabel } from "../../present/labels";
import type { Answer, Exchange, PressRecord } from "../../record";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";
import { MarkedText } from "./marked-text";

interface FullTextProps {
  readonly record: PressRecord;
  /** Marks the search terms. */
  readonly mark: (text: string) => readonly FoundPiece[];
}

/** The whole text: as questions and answers where it has them, else paragraph by paragraph. */
export function FullText({ record: { exchanges, paragraphs }, mark }: FullTextProps) {
  return (
    <section class="full-text">
      {exchanges.length === 0 ? (
        <Paragraphs paragraphs={paragraphs} mark={mark} />
      ) : (
        exchanges.map((exchange, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <ExchangeText key={i} exchange={exchange} mark={mark} />
        ))
      )}
    </section>
  );
}

function ExchangeText({
  exchange: { question, answers },
  mark,
}: { readonly exchange: Exchange } & Pick<FullTextProps, "mark">) {
  const t = useTranslate();
  return (
    <div class="exchange">
      <Turn kind="question" label={t("question")} who={question.asker} paragraphs={question.paragraphs} mark={mark} />
      {answers.map((answer, i) => (
        <Turn
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          key={i}
          kind="answer"
          label={t("answer")}
          who={whoAnswers(answer)}
          paragraphs={answer.paragraphs}
          mark={mark}
        />
      ))}
    </div>
  );
}

function whoAnswers({ speaker }: Answer): string | null {
  return speaker && speakerLabel(speaker);
}

interface TurnProps extends Pick<FullTextProps, "mark"> {
  readonly kind: "question" | "answer";
  readonly label: string;
  readonly who: string | null;
  readonly paragraphs: readonly string[];
}

function Turn({ kind, label, who, paragraphs, mark }: TurnProps) {
  return (
    <div class={`turn ${kind}`}>
      <span class="turn-mark">{label}</span>
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

function Paragraphs({ paragraphs, mark }: { readonly paragraphs: readonly string[] } & Pick<FullTextProps, "mark">) {
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
