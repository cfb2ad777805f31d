/** The pictures of an article: those among the lines of one of its copies. */
import type { ArticleCopy } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { ParsedPage } from "../read/read-page";
import { isElement, nodesUnder } from "./nodes";

export interface Picture {
  readonly element: Element;
  /** Absolute, http(s). */
  readonly address: string;
  /** The block before it, -1 before all. */
  readonly after: number;
  /** Whether it links elsewhere, as advertisements and pictures of other articles do. */
  readonly leadsElsewhere: boolean;
}

/** Icons, spacers and counting pixels are smaller in at least one direction. */
const SMALLEST_PX = 40;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|bmp|avif)$/iu;

export function picturesOn(page: Document, { blocks }: ParsedPage): Picture[] {
  const blockOf = new Map<PageNode, number>(blocks.flatMap(({ nodes }, i) => nodes.map((node) => [node, i] as const)));
  const pictures: Picture[] = [];
  let after = -1;
  for (const node of nodesUnder(page)) {
    after = blockOf.get(node) ?? after;
    if (!isElement(node) || node.localName !== "img" || !isLarge(node)) continue;
    const address = absoluteAddress(node.getAttribute("src"), page);
    if (address === null) continue;
    const target = absoluteAddress(node.closest("a[href]")?.getAttribute("href") ?? null, page);
    const leadsElsewhere = target !== null && !PICTURE_FILE.test(new URL(target).pathname);
    pictures.push({ element: node, address, after, leadsElsewhere });
  }
  return pictures;
}

/** From a copy's title to directly after its last paragraph; pictures that link elsewhere only within the text. */
export function picturesIn(pictures: readonly Picture[], { title, blocks }: ArticleCopy): Picture[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  return pictures.filter(({ after, leadsElsewhere }) =>
    leadsElsewhere ? after >= first && after < last : after >= (title ?? first - 1) && after <= last,
  );
}

/** @returns null for anything but an http(s) address */
export function absoluteAddress(address: string | null, { baseURI }: Document): string | null {
  if (address === null || !URL.canParse(address, baseURI)) return null;
  const { protocol, href } = new URL(address, baseURI);
  return /^https?:$/u.test(protocol) ? href : null;
}

/** By the natural size of a loaded picture, else by the size that the page gives. */
function isLarge(image: Element): boolean {
  return (["width", "height"] as const).every((side) => {
    const natural: unknown = Reflect.get(image, side === "width" ? "naturalWidth" : "naturalHeight");
    const size = Number(natural) || Number.parseInt(image.getAttribute(side) ?? "", 10);
    return !(size > 0 && size < SMALLEST_PX);
  });
}
