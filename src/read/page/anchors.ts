/** Links while the walk is in them, and after. */
import { tidy } from "../line/text";
import { attribute } from "./elements";
import type { PageNode } from "./walk";

export interface Anchor {
  readonly href: string;
  readonly text: string;
  /** The full title where the link's own text is cut short. */
  readonly title: string | null;
}

export interface OpenAnchor {
  href: string;
  text: string;
  title: string | null;
}

/** The titles that links of a page have, by address: a picture's link has the title for the `[详细]` beside it. */
export type LinkTitles = Map<string, string>;

export function openAnchor(node: PageNode, titles: LinkTitles): OpenAnchor | null {
  const href = attribute(node, "href");
  if (href === null) return null;
  const title = attribute(node, "title");
  if (title !== null) titles.set(href, title);
  return { href, text: "", title: title ?? titles.get(href) ?? null };
}

export function closeAnchor({ href, text, title }: OpenAnchor): Anchor | null {
  const shown = tidy(text);
  return shown === "" ? null : { href, text: shown, title: title === null ? null : tidy(title) || null };
}
