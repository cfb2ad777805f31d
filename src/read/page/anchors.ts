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

export function openAnchor(node: PageNode): OpenAnchor | null {
  const href = attribute(node, "href");
  return href === null ? null : { href, text: "", title: attribute(node, "title") };
}

export function closeAnchor({ href, text, title }: OpenAnchor): Anchor | null {
  const shown = tidy(text);
  return shown === "" ? null : { href, text: shown, title: title === null ? null : tidy(title) || null };
}
