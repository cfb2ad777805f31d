/** The pictures of an article: those that stand among the lines of one of its prints. */
import type { ArticleCopy } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { ParsedPage } from "../read/read-page";
import { isElement, nodesUnder } from "./nodes";

export interface Picture {
  readonly element: Element;
  /** Absolute, http(s). */
  readonly address: string;
  /** The block that it stands after, -1 before all. */
  readonly after: number;
  /** Whether it leads elsewhere, as the pictures of advertisements and of other articles do. */
  readonly leadsElsewhere: boolean;
}

/** Icons, spacers and marks of visits are smaller than this, in one direction at least. */
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

/** From a print's title to its last paragraph and what directly follows; over and under the text no advertisement. */
export function picturesIn(pictures: readonly Picture[], { title, blocks }: ArticleCopy): Picture[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  return pictures.filter(({ after, leadsElsewhere }) =>
    leadsElsewhere ? after >= first && after < last : after >= (title ?? first - 1) && after <= last,
  );
}

/** @returns null for what is no address of the web */
export function absoluteAddress(address: string | null, { baseURI }: Document): string | null {
  if (address === null || !URL.canParse(address, baseURI)) return null;
  const { protocol, href } = new URL(address, baseURI);
  return /^https?:$/u.test(protocol) ? href : null;
}

/** A picture that is loaded tells its own size; else the page may say it. */
function isLarge(image: Element): boolean {
  return (["width", "height"] as const).every((side) => {
    const natural: unknown = Reflect.get(image, side === "width" ? "naturalWidth" : "naturalHeight");
    const size = Number(natural) || Number.parseInt(image.getAttribute(side) ?? "", 10);
    return !(size > 0 && size < SMALLEST_PX);
  });
}
