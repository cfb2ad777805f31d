/** What a careful reader takes from a printed article; evidence, clauses of figures and what they measure aside. */
import {
  type Answer,
  type Exchange,
  type Figure,
  type PressRecord,
  RECORD_SCHEMA,
  type Spokesperson,
} from "../../../src/record";
import type { ArticleSpec } from "./article-spec";
import { copiesIn, linesOf, type PageForm, pageUrl, writer } from "./print-page";

export type ComparedRecord = Omit<PressRecord, "evidence" | "figures"> & {
  readonly figures: readonly Omit<Figure, "context">[];
};

/** @param expected the figures of a label; what each measures is compared where its label says it */
export function compared(
  { evidence: _evidence, figures, ...rest }: PressRecord,
  expected: ComparedRecord["figures"] = [],
): ComparedRecord {
  return { ...rest, figures: figures.map((figure, i) => ({ ...bareFigure(figure), ...saidToo(figure, expected[i]) })) };
}

/** A figure without what its text says of it. */
export function bareFigure({ text, value, to, unit, paragraph }: ComparedRecord["figures"][number]) {
  return { text, value, ...(to !== undefined && { to }), unit, paragraph };
}

function saidToo(figure: Figure, label: Partial<Figure> = {}): Partial<Figure> {
  return Object.fromEntries(Object.entries(figure).filter(([field]) => field !== "context" && field in label));
}

export function expectedRecord(spec: ArticleSpec, form: PageForm): ComparedRecord {
  // A record's white space is folded, so every space of the page is U+0020.
  const write = writer({ width: form.width, space: " " });
  const url = pageUrl(spec);
  const offset = spec.speaker === null ? 0 : 1;
  return {
    schema: RECORD_SCHEMA,
    url,
    id: /\d{9}/u.exec(url)?.[0] ?? null,
    page: spec.page,
    title: write(spec.title),
    publishedAt: `${spec.time.replace(" ", "T")}+08:00`,
    source: spec.source,
    editors: spec.editors,
    byline: spec.byline,
    channel: spec.channel,
    spokespersons: spokespersonsOf(spec),
    exchanges: exchangesOf(spec, write),
    paragraphs: linesOf(spec).map(write),
    outline: spec.lines.flatMap(({ point }, i) =>
      point === null ? [] : [{ marker: write(point.marker), heading: write(point.heading), paragraph: i + offset }],
    ),
    figures: spec.lines.flatMap(({ figures }, i) =>
      figures.map(([text, value, unit]) => ({ text, value, unit, paragraph: i + offset })),
    ),
    copies: copiesIn(spec, form),
    differences: [],
  };
}

function exchangesOf({ lines }: ArticleSpec, write: (text: string) => string): Exchange[] {
  const exchanges: {
    question: { asker: string | null; paragraphs: string[] };
    answers: (Answer & { paragraphs: string[] })[];
  }[] = [];
  let turn: string[] = [];
  for (const line of lines) {
    if (line.turn === "question") {
      turn = [];
      exchanges.push({ question: { asker: line.asker, paragraphs: turn }, answers: [] });
    } else if (line.turn === "answer") {
      turn = [];
      exchanges.at(-1)?.answers.push({ speaker: line.speaker, paragraphs: turn });
    } else if (line.turn === "nobody") {
      turn = [];
    }
    turn.push(write(line.text));
  }
  return exchanges;
}

function spokespersonsOf({ speaker, lines }: ArticleSpec): Spokesperson[] {
  const answering = lines.flatMap((line) => (line.turn === "answer" && line.speaker !== null ? [line.speaker] : []));
  const people = [...(speaker === null ? [] : [{ name: speaker, position: null }]), ...answering];
  return people.filter(({ name }, i) => people.findIndex((other) => other.name === name) === i);
}
