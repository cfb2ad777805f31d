/** The markup of the reading view; anything not listed here is removed. */

/** Elements that begin and end a line by themselves. */
export const VIEW_BLOCKS: ReadonlySet<string> = new Set([
  ..."p h2 ul ol li blockquote figure figcaption div".split(" "),
  ..."table caption thead tbody tfoot tr th td".split(" "),
]);

/** Inline elements. */
export const VIEW_INLINE: ReadonlySet<string> = new Set("a b strong i em u s sub sup br img".split(" "));

/** Inline elements for looks only: they are removed, their text stays. */
const LOOKS: ReadonlySet<string> = new Set("span font big small tt".split(" "));

export function isInline({ localName }: Element): boolean {
  return VIEW_INLINE.has(localName) || LOOKS.has(localName);
}

/** All other attributes are the site's styles and scripts. */
export const VIEW_ATTRIBUTES = ["href", "src", "alt", "colspan", "rowspan"] as const;
