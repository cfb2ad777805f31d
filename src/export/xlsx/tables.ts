import { COLUMN_IDS, type ColumnId } from "../../present/column-ids";
import { figureRows } from "../../present/figure-rows";
import { articleRow, CELLS, type Cell, type Row, turnRows } from "../columns";
import type { ExportEntry, ExportOptions } from "../export-entry";
import { type FileLabels, fileLabelsIn } from "../file-labels";

interface SheetColumn {
  readonly name: string;
  /** In characters of the usual size. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rowsOf: (entry: ExportEntry) => readonly (readonly Cell[])[];
}

/** What leads from a row to its article. */
const KEYS: readonly ColumnId[] = ["title", "id", "url"];
const OF_BOTH: readonly ColumnId[] = ["publishedAt", "spokespersons", "position", ...KEYS];
/** What has a table of its own is no column of the articles. */
const OF_TURNS: readonly ColumnId[] = ["questionNumber", "asker", "question", "answerNumber", "answer"];
const OF_ARTICLES = COLUMN_IDS.filter((id) => ![...OF_TURNS, "outline", "figures"].includes(id));
const OF_EXCHANGES = COLUMN_IDS.filter((id) => [...OF_TURNS, ...OF_BOTH].includes(id));

const WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = {
  title: 40,
  publishedAt: 19,
  channel: 24,
  byline: 24,
  question: 50,
  spokespersons: 12,
  position: 24,
  answer: 70,
  paragraphs: 70,
  notes: 30,
  savedAt: 19,
  url: 40,
};
const USUAL_WIDTH = 11;

/**
 * The tables of a workbook: articles, turns, measures and figures, each row leading back to its article. Of chosen
 * columns each table has those that it can fill; a table for which none was chosen is left out.
 */
export function sheetsOf({ labels: language, columns }: ExportOptions): readonly Sheet[] {
  const labels = fileLabelsIn(language);
  const chosen = columns ?? COLUMN_IDS;
  const among = (ids: readonly ColumnId[]) => (columns ?? ids).filter((id) => ids.includes(id));
  const articles = among(OF_ARTICLES);
  return [
    // A workbook cannot be without any table.
    recordSheet(labels.articles, articles.length === 0 ? KEYS : articles, (entry) => [articleRow(entry)], labels),
    ...(chosen.some((id) => OF_TURNS.includes(id))
      ? [recordSheet(labels.exchanges, among(OF_EXCHANGES), turnRows, labels)]
      : []),
    ...(chosen.includes("outline") ? [measureSheet(labels)] : []),
    ...(chosen.includes("figures") ? [figureSheet(labels)] : []),
  ];
}

function recordSheet(
  name: string,
  ids: readonly ColumnId[],
  rowsOf: (entry: ExportEntry) => readonly Row[],
  labels: FileLabels,
): Sheet {
  return {
    name,
    columns: ids.map((id) => ({ name: labels[id], width: WIDTHS[id] ?? USUAL_WIDTH })),
    rowsOf: (entry) => rowsOf(entry).map((row) => ids.map((id) => CELLS[id](row, labels))),
  };
}

function measureSheet(labels: FileLabels): Sheet {
  return {
    name: labels.outline,
    columns: [
      { name: labels.title, width: 40 },
      { name: labels.pointNumber, width: USUAL_WIDTH },
      { name: labels.marker, width: USUAL_WIDTH },
      { name: labels.outline, width: 50 },
      { name: labels.pointParagraph, width: 70 },
      ...keyColumns(labels),
    ],
    rowsOf: ({ record }) =>
      record.outline.map(({ marker, heading, paragraph }, i) => [
        record.title,
        i + 1,
        marker,
        heading,
        record.paragraphs[paragraph] ?? null,
        record.id,
        record.url,
      ]),
  };
}

function figureSheet(labels: FileLabels): Sheet {
  return {
    name: labels.figures,
    columns: [
      { name: labels.title, width: 40 },
      { name: labels.measured, width: 40 },
      { name: labels.limit, width: USUAL_WIDTH },
      { name: labels.value, width: 16 },
      { name: labels.valueTo, width: 16 },
      { name: labels.unit, width: USUAL_WIDTH },
      { name: labels.printed, width: 16 },
      { name: labels.context, width: 60 },
      ...keyColumns(labels),
    ],
    rowsOf: ({ record }) => {
      const rows = figureRows(record.figures);
      return record.figures.map(({ text, value, to, unit, context }, i) => [
        record.title,
        rows[i]?.measured.join("…") ?? null,
        rows[i]?.limit || null,
        value,
        to ?? null,
        unit,
        text,
        context,
        record.id,
        record.url,
      ]);
    },
  };
}

function keyColumns(labels: FileLabels): readonly SheetColumn[] {
  return (["id", "url"] as const).map((id) => ({ name: labels[id], width: WIDTHS[id] ?? USUAL_WIDTH }));
}
