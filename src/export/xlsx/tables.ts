import { COLUMN_IDS, type ColumnId } from "../../present/column-ids";
import { figureRows } from "../../present/figure-rows";
import { articleRow, CELLS, type Cell, columnsFor, KEY_COLUMNS, type Row, turnRows } from "../columns";
import type { ExportEntry, ExportOptions } from "../export-entry";
import { type FileLabels, fileLabelsIn } from "../file-labels";

interface TableColumn {
  readonly name: string;
  /** In characters of the usual size. */
  readonly width: number;
  /** Whether it identifies the row's article. */
  readonly isKey: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rowsOf: (entry: ExportEntry) => readonly (readonly Cell[])[];
}

const ARTICLE_KEYS: readonly ColumnId[] = ["title", "id", "url"];
const OF_BOTH: readonly ColumnId[] = ["publishedAt", "spokespersons", "position", ...ARTICLE_KEYS];
const OF_TURNS: readonly ColumnId[] = ["questionNumber", "asker", "question", "answerNumber", "answer"];
/** Measures and figures have tables of their own. */
const OF_ARTICLES = COLUMN_IDS.filter((id) => ![...OF_TURNS, "outline", "figures"].includes(id));
const OF_EXCHANGES = COLUMN_IDS.filter((id) => [...OF_TURNS, ...OF_BOTH].includes(id));

const WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = {
  title: 40,
  kicker: 24,
  subtitle: 30,
  publishedAt: 19,
  channel: 24,
  credits: 20,
  byline: 24,
  question: 50,
  spokespersons: 12,
  position: 24,
  answer: 70,
  paragraphs: 70,
  notes: 30,
  savedAt: 19,
  archivedAt: 19,
  url: 40,
};
const USUAL_WIDTH = 11;

/**
 * The tables of a workbook: articles, turns, measures and figures. Each table has those of the chosen columns that it
 * can fill; without any it is left out.
 */
export function tablesOf(
  { labels: language, columns }: ExportOptions,
  entries: readonly ExportEntry[],
): readonly Table[] {
  const labels = fileLabelsIn(language);
  const chosen = columnsFor(columns, entries);
  const among = (ids: readonly ColumnId[]) => chosen.filter((id) => ids.includes(id));
  const articles = among(OF_ARTICLES);
  return [
    // A workbook needs at least one table.
    recordTable(
      labels.articles,
      articles.length === 0 ? ARTICLE_KEYS : articles,
      (entry) => [articleRow(entry)],
      labels,
    ),
    ...(chosen.some((id) => OF_TURNS.includes(id))
      ? [recordTable(labels.exchanges, among(OF_EXCHANGES), turnRows, labels)]
      : []),
    ...(chosen.includes("outline") ? [measureTable(labels)] : []),
    ...(chosen.includes("figures") ? [figureTable(labels, entries)] : []),
  ];
}

function recordTable(
  name: string,
  ids: readonly ColumnId[],
  rowsOf: (entry: ExportEntry) => readonly Row[],
  labels: FileLabels,
): Table {
  return {
    name,
    columns: ids.map((id) => recordColumn(id, labels)),
    rowsOf: (entry) => rowsOf(entry).map((row) => ids.map((id) => CELLS[id](row, labels))),
  };
}

function recordColumn(id: ColumnId, labels: FileLabels): TableColumn {
  return { name: labels[id], width: WIDTHS[id] ?? USUAL_WIDTH, isKey: KEY_COLUMNS.includes(id) };
}

/** A column of one table only. */
function column(name: string, width = USUAL_WIDTH, isKey = false): TableColumn {
  return { name, width, isKey };
}

function measureTable(labels: FileLabels): Table {
  return {
    name: labels.outline,
    columns: [
      recordColumn("title", labels),
      column(labels.pointNumber, USUAL_WIDTH, true),
      column(labels.marker),
      column(labels.outline, 50),
      column(labels.pointParagraph, 70),
      recordColumn("id", labels),
      recordColumn("url", labels),
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

/** The columns for periods are written if a figure has one. */
function figureTable(labels: FileLabels, entries: readonly ExportEntry[]): Table {
  const hasPeriods = entries.some(({ record }) => record.figures.some(({ period }) => period !== undefined));
  const periods = hasPeriods ? [labels.period, labels.periodFrom, labels.periodTo] : [];
  return {
    name: labels.figures,
    columns: [
      recordColumn("title", labels),
      column(labels.measured, 40),
      ...periods.map((name) => column(name, 14)),
      column(labels.limit),
      column(labels.value, 16),
      column(labels.valueTo, 16),
      column(labels.unit),
      column(labels.printed, 16),
      column(labels.context, 60),
      recordColumn("id", labels),
      recordColumn("url", labels),
    ],
    rowsOf: ({ record }) => {
      const rows = figureRows(record.figures);
      return record.figures.map(({ text, value, to, unit, context, measure, period, qualifier }, i) => [
        record.title,
        measure ?? rows[i]?.measured.join("…") ?? null,
        ...(hasPeriods ? [period?.text ?? null, day(period?.from), day(period?.to)] : []),
        qualifier ?? (rows[i]?.limit || null),
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

function day(iso: string | null | undefined): Cell {
  return iso ? { at: iso } : null;
}
