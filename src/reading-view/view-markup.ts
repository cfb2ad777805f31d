/** The markup of the reading view: what is not named here is no part of it. */

/** Elements that begin and end a line by themselves. */
export const VIEW_BLOCKS: ReadonlySet<string> = new Set([
  ..."p h2 ul ol li blockquote figure figcaption div".split(" "),
  ..."table caption thead tbody tfoot tr th td".split(" "),
]);

/** Elements that stand in a line. */
export const VIEW_INLINE: ReadonlySet<string> = new Set("a b strong i em u s sub sup br img".split(" "));

/** Elements in a line that say how it looks: their text stays, they go. */
const LOOKS: ReadonlySet<string> = new Set("span font big small tt".split(" "));

export function isInline({ localName }: Element): boolean {
  return VIEW_INLINE.has(localName) || LOOKS.has(localName);
}

/** What the elements of the view say of themselves; all other attributes are the site's look and scripts. */
export const VIEW_ATTRIBUTES = ["href", "src", "alt", "colspan", "rowspan"] as const;
