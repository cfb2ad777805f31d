/** What elements mean for the text: which begin lines, which are not read, which raise digits. */
import { lazily } from "../line/lazily";
import type { PageNode } from "./walk";

export interface ElementForm {
  /** Whether it begins and ends a line by itself; all others, unknown ones too, stay in the line. */
  readonly isBlock: boolean;
  /** `unread`: a reader does not see its text, or not as text. */
  readonly role: "unread" | "break" | "anchor" | "title" | "base" | "html" | "heading" | "pre" | null;
  /** The digits that it makes of those in it, from 0 to 9; null where it leaves them as they are. */
  readonly digits: string | null;
  /** Whether translating extensions put their text into such elements. */
  readonly mayBeInserted: boolean;
}

const BLOCKS =
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
  "h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul";

const ROLES: Readonly<Record<NonNullable<ElementForm["role"]>, string>> = {
  // Readings over characters are beside the text.
  unread:
    "script style noscript template iframe object embed svg canvas video audio select datalist textarea math frameset noframes rt rp",
  heading: "h1 h2 h3 h4 h5 h6",
  pre: "pre",
  break: "br",
  anchor: "a",
  title: "title",
  base: "base",
  html: "html",
};

/** ¹, ² and ³ are older than the other raised digits. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
const INSERTED = "font span div p";

export const OTHER_FORM: ElementForm = { isBlock: false, role: null, digits: null, mayBeInserted: false };

const forms = lazily(() => {
  const made = new Map<string, ElementForm>();
  const add = (names: string, form: Partial<ElementForm>) => {
    for (const name of names.split(" ")) {
      const whole = { ...(made.get(name) ?? OTHER_FORM), ...form };
      // Both cases, so that the walk never lower-cases the name of an element.
      made.set(name, whole).set(name.toUpperCase(), whole);
    }
  };
  add(BLOCKS, { isBlock: true });
  add(INSERTED, { mayBeInserted: true });
  add("sup", { digits: RAISED });
  add("sub", { digits: LOWERED });
  for (const [role, names] of Object.entries(ROLES)) add(names, { role: role as keyof typeof ROLES });
  return made;
});

/** @param tag the name of an element, in upper or lower case */
export function formOf(tag: string): ElementForm {
  return forms().get(tag) ?? OTHER_FORM;
}

const DIGITS_ONLY = /^\s*\d{1,3}\s*$/u;

/** `10<sup>4</sup>` is 10⁴ and not 104; a note's `[1]` stays as it is. */
export function withDigits(text: string, digits: string | null): string {
  return digits === null || !DIGITS_ONLY.test(text)
    ? text
    : text.replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
}

/** `<font class="notranslate …" lang="en">`: what an extension inserted beside the page's own words. */
export function isInsertedTranslation(node: PageNode, { mayBeInserted }: ElementForm): boolean {
  const language = mayBeInserted ? attribute(node, "lang") : null;
  return (
    language !== null && !/^zh/iu.test(language) && /(?:^|\s)notranslate(?:\s|$)/u.test(attribute(node, "class") ?? "")
  );
}

/** Whether the browser has put a translation in the place of the page's text. */
export function isTranslated(html: PageNode): boolean {
  return /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/u.test(attribute(html, "class") ?? "");
}

const HAN = /[\u3400-\u9fff]/u;

/** Edge marks what it translates and leaves `<html>` as it is; the marks stay when the original is shown again. */
export function isTranslatedTitle(title: PageNode, text: string | null): boolean {
  return text !== null && attribute(title, "_msttexthash") !== null && !HAN.test(text);
}

export function attribute(node: PageNode, name: string): string | null {
  // Both make a list of their attributes for each question.
  if (node.getAttribute) return node.getAttribute(name);
  return node.attribs?.[name] ?? null;
}
