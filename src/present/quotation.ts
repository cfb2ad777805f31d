/** Words of an article to quote, each with who says them, when they were published, and where. */
import { dayOf } from "../read/line/dates";
import type { PressRecord } from "../record";
import { type FigureRow, measuredWords } from "./figure-rows";
import { answerersOf } from "./labels";
import { type RichText, richText } from "./rich-text";

/**
 * `「…」（屠炯，2022-11-10）`, the entry for a list of references, and a link to the words on their page.
 * @param selected words selected on the page, in one line or several
 * @param reference the article's entry in a list of references
 */
export function quotation(selected: string, record: PressRecord, reference: string, linkLabel: string): RichText {
  const words = oneLine(selected);
  return richText([
    { kind: "paragraph", text: `「${words}」${source(record, speakerFinder(record)(words))}` },
    { kind: "paragraph", text: reference },
    { kind: "link", label: linkLabel, url: linkToWords(record.url, words) },
  ]);
}

/** @returns a figure of the record, by its row and its clause as printed: `拥有规上服装企业：859家（屠炯，2022-11-10）` */
export function figureQuoter(record: PressRecord): (row: FigureRow, context: string) => string {
  const speakerOf = speakerFinder(record);
  return (row, context) => {
    const measured = measuredWords(row, " … ");
    const number = `${row.limit}${row.number}${row.unit}`;
    return `${measured === "" ? number : `${measured}：${number}`}${source(record, speakerOf(context))}`;
  };
}

/** `（屠炯，2022-11-10）`; only what is known, and nothing where neither is. */
function source({ publishedAt }: PressRecord, speaker: string | null): string {
  const known = [speaker, publishedAt && dayOf(publishedAt)].filter((each) => each !== null);
  return known.length === 0 ? "" : `（${known.join("，")}）`;
}

/**
 * The texts are prepared once, when the first words are looked for.
 * @returns names of those whose answer has the words; null if nobody's or several people's has them, or a question too
 */
export function speakerFinder({ exchanges }: Pick<PressRecord, "exchanges">): (words: string) => string | null {
  const prepare = () => ({
    questions: exchanges.map(({ question }) => withoutSpace(question.paragraphs.join(""))),
    answers: exchanges
      .flatMap((exchange) => exchange.answers)
      .map((answer) => ({
        text: withoutSpace(answer.paragraphs.join("")),
        names: answerersOf(answer)
          .map(({ name }) => name)
          .join("、"),
      })),
  });
  let prepared: ReturnType<typeof prepare> | null = null;
  return (words) => {
    const key = withoutSpace(words);
    prepared ??= prepare();
    const { questions, answers } = prepared;
    if (key === "" || questions.some((text) => text.includes(key))) return null;
    const names = new Set(answers.filter(({ text }) => text.includes(key)).map((answer) => answer.names));
    const [only = ""] = names;
    return names.size === 1 && only !== "" ? only : null;
  };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Lines of a selection are joined: between Chinese characters a break is not a space. */
function oneLine(selected: string): string {
  return selected
    .trim()
    .replace(/\s*\n\s*/gu, "")
    .replace(/\s+/gu, " ");
}

/** A longer quotation is found by its ends. */
const LONGEST_WHOLE = 40;
const END_LENGTH = 12;

/** The browser scrolls to the words and marks them. */
function linkToWords(url: string, words: string): string {
  const characters = Array.from(words);
  const ends =
    characters.length <= LONGEST_WHOLE
      ? [words]
      : [characters.slice(0, END_LENGTH).join(""), characters.slice(-END_LENGTH).join("")];
  // A hyphen has a meaning of its own there.
  const parts = ends.map((end) => encodeURIComponent(end).replace(/-/gu, "%2D"));
  return `${url.split("#")[0]}#:~:text=${parts.join(",")}`;
}
