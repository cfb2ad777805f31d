import type { PageKind, PressRecord } from "../record";
import type { ReadOptions } from "./copies/read-copies";
import type { PageNode } from "./page/walk";
import { pageKind } from "./page-kind";
import { recordOf } from "./record-of";
import { type PageScan, scanPage } from "./scan-page";

export interface ParsedPage extends PageScan {
  readonly page: PageKind;
  readonly record: PressRecord | null;
}

/**
 * Reads one page: blocks, copies and the fields around the text, then what the text says. Changes nothing, asks for no layout.
 * @param root the document
 * @param url the page's address; null where it is not known: the page is `none` then
 */
export function readPage(root: PageNode, url: URL | null, options: ReadOptions = {}): ParsedPage {
  const scan = scanPage(root, url, options);
  const record = scan.record && recordOf(scan.record, scan.isPressSection);
  return { ...scan, page: record?.page ?? pageKind(scan), record };
}
