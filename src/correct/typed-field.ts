/** A field as a reader types it, and back. */

import { speakerLabel } from "../present/labels";
import { findDate } from "../read/line/dates";
import { toSimplified } from "../read/line/simplified";
import { halfWidth, tidy } from "../read/line/text";
import type { PressRecord } from "../record";
import { UTC_OFFSET } from "../site";
import type { CorrectableField, CorrectedFields } from "./corrections";

/** Why a typed text is refused. */
export type TypingProblem = "no-title" | "no-date" | "no-name";

export type ReadTyping = { readonly fields: CorrectedFields } | { readonly problem: TypingProblem };

/** The text with which an editor of the field opens; empty where the page does not state it. */
export function typedFrom(record: Pick<PressRecord, CorrectableField>, field: CorrectableField): string {
  switch (field) {
    case "title":
      return record.title;
    case "publishedAt":
      return record.publishedAt?.replace("T", " ").replace(UTC_OFFSET, "") ?? "";
    case "spokespersons":
      return record.spokespersons.map(speakerLabel).join("；");
    case "editors":
      return record.editors.join("、");
    case "source":
      return record.source ?? "";
  }
}

/** An empty text means that the page does not state the field; only a title cannot be empty. */
export function readTyped(field: CorrectableField, typed: string): ReadTyping {
  const text = tidy(typed);
  switch (field) {
    case "title":
      return text === "" ? { problem: "no-title" } : { fields: { title: text } };
    case "publishedAt": {
      const publishedAt = text === "" ? null : isoFromTyped(text);
      return publishedAt === undefined ? { problem: "no-date" } : { fields: { publishedAt } };
    }
    case "spokespersons": {
      const spokespersons = partsOf(text, /[;；]/u).map(personOf);
      return spokespersons.every(({ name }) => /\p{L}/u.test(name))
        ? { fields: { spokespersons } }
        : { problem: "no-name" };
    }
    case "editors":
      return { fields: { editors: partsOf(text, /[、，,；;]/u) } };
    case "source":
      return { fields: { source: text === "" ? null : text } };
  }
}

/**
 * A date in any form that the site prints, or in the record's own (`2022-11-10T18:11:29+08:00`).
 * @returns it in the record's form; undefined for anything else
 */
export function isoFromTyped(text: string): string | undefined {
  const plain = toSimplified(halfWidth(text));
  const found = findDate(plain);
  const isAll = found !== null && found.from === 0 && found.to === plain.length;
  return isAll && found.iso.includes("T") === found.hasTime ? found.iso : undefined;
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `市农业农村局副局长 沈立帆`: the name follows the last space. */
function personOf(text: string): { readonly name: string; readonly position: string | null } {
  const at = text.lastIndexOf(" ");
  return at === -1 ? { name: text, position: null } : { name: text.slice(at + 1), position: text.slice(0, at).trim() };
}
