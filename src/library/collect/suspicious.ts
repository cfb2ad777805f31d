/** Saved articles that may be none: what earlier versions saved of bad answers can be found, and read again. */
import { countLetters } from "../../read/line/text";
import type { PressRecord } from "../../record";
import type { Batch } from "../model/batch";
import type { Row } from "../model/row";
import type { Library } from "../store/store";
import { storeHostBatches } from "./host-batches";
import { hasPrintedMetadata, isDemand } from "./judge-answer";

/** `demand`: a login or a captcha; `same-text`: the text was saved before under another number. */
export type Suspicion = "demand" | "garbled" | "cut-off" | "same-text";

export interface SuspiciousArticle extends Pick<Row, "key" | "title" | "url"> {
  readonly suspicion: Suspicion;
}

/** @returns null for an article like any other */
export function suspicionOf(record: PressRecord): Suspicion | null {
  if (isGarbled(record)) return "garbled";
  if (isDemand(record) && !hasExchange(record)) return "demand";
  return isCutOff(record) ? "cut-off" : null;
}

/** The later ones of several articles with the same text. */
function repeatedTexts(rows: readonly Row[]): ReadonlySet<string> {
  const first = new Map<string, Row>();
  const repeated = new Set<string>();
  for (const row of rows.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1))) {
    if (first.has(row.sha256)) repeated.add(row.key);
    else first.set(row.sha256, row);
  }
  return repeated;
}

/** As many articles are read from the database at a time. */
const SLICE = 200;

/** Rejects when the library cannot be read. */
export async function findSuspicious(
  library: Pick<Library, "rows" | "articles">,
): Promise<readonly SuspiciousArticle[]> {
  const rows = await library.rows();
  const repeated = repeatedTexts(rows);
  const found: SuspiciousArticle[] = [];
  for (let start = 0; start < rows.length; start += SLICE) {
    const keys = rows.slice(start, start + SLICE).map(({ key }) => key);
    for (const { key, current } of await library.articles(keys)) {
      const suspicion = suspicionOf(current.record) ?? (repeated.has(key) ? "same-text" : null);
      const { title, url } = current.record;
      if (suspicion !== null) found.push({ key, title, url, suspicion });
    }
  }
  return found;
}

/** Makes batches that read the articles again; the saved text stays beside a new one. Rejects as `storeHostBatches` does. */
export function storeRereading(
  articles: readonly SuspiciousArticle[],
  library: Pick<Library, "putBatch">,
): Promise<readonly Batch[]> {
  // The saved title may be that of a login: it says nothing of the article.
  const links = articles.map(({ url }) => ({ url, title: "", date: null }));
  return storeHostBatches(links, { isRereading: true }, library);
}

/** From this share of the text on it is not in the charset of its page. */
const LEAST_SHARE_OF_GARBLE = 0.05;
/** GBK read as UTF-8 · UTF-8 read as GBK: 锛 is `，`, 銆 is `。`, 鐨 is 的 · GBK read as Latin letters */
const GARBLE = /\uFFFD|锟斤拷|[锛銆鐨鈥]|[\u00A1-\u00FF]{2}/gu;

function isGarbled({ title, paragraphs }: PressRecord): boolean {
  const text = [title, ...paragraphs].join("");
  return (text.match(GARBLE)?.length ?? 0) > text.length * LEAST_SHARE_OF_GARBLE;
}

/** `。` · `。”` · `。（完）` */
const SENTENCE_END = /[。！？!?…；;：:.）)】\]”’"」』》]$/u;
/** A caption or a table may be an article without a sentence. */
const LEAST_LETTERS_OF_A_SENTENCE = 12;

/** One paragraph that ends in the middle of its sentence, and none of what stands behind an article. */
function isCutOff(record: PressRecord): boolean {
  const [only = "", ...others] = record.paragraphs;
  if (others.length > 0 || record.editors.length > 0 || SENTENCE_END.test(only)) return false;
  return countLetters(only) >= LEAST_LETTERS_OF_A_SENTENCE || !hasPrintedMetadata(record);
}

function hasExchange({ exchanges }: PressRecord): boolean {
  return exchanges.length > 0;
}
