/** This project's reader as the evaluation asks it. The others stand in `other-readers.ts`, for they take seconds to load. */
import { readFileBytes } from "../../src/cli/read-saved-page";
import { compared } from "../support/generated-pages/expected-record";
import type { Answers } from "./fields";
import type { LabelledPage } from "./labelled-pages";

export interface Reader {
  readonly name: string;
  readonly read: (page: LabelledPage) => Answers | Promise<Answers>;
}

export const PRESS_READER: Reader = { name: "Press Reader", read: readOurs };

function readOurs({ bytes }: LabelledPage): Answers {
  const { page, record, links } = readFileBytes(bytes, null);
  if (record === null) return { page, links };
  const { title, ...fields } = compared(record);
  return { ...fields, page, links, title, suffixedTitle: title, body: record.paragraphs.join("\n") };
}
