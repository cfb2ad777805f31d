import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { toBlocks } from "../../src/read/page/blocks";
import { type Walk, walkPage } from "../../src/read/page/walk";

/** A piece of a page walked, as the body of a page with this title. */
export function walked(html: string, title = ""): Walk {
  return walkPage(parse(`<title>${title}</title><body>${html}`, { treeAdapter: adapter }));
}

/** The texts of its blocks. */
export function blockTexts(html: string, title = ""): string[] {
  return toBlocks(walked(html, title)).map(({ text }) => text);
}
