/** Speeches (新闻发布稿) print the speaker alone on the line under the title. */
import type { Spokesperson } from "../../record";
import { GREETING, SPEECH_TITLE } from "../../site";
import type { Paragraph } from "../line/paragraph";
import { readPerson } from "../line/speakers";

/** The speaker stands within the first lines; a date in brackets may come before. */
const REACH = 2;

export function readSpeaker(title: string, paragraphs: readonly Paragraph[]): Spokesperson | null {
  for (let i = 0; i < REACH; i++) {
    const person = readPerson(paragraphs[i]?.plain.replace(/^\((?<inner>[^()]*)\)$/u, "$<inner>") ?? "");
    if (person) return SPEECH_TITLE.test(title) || GREETING.test(paragraphs[i + 1]?.plain ?? "") ? person : null;
  }
  return null;
}
