import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { toBlocks } from "../../src/read/page/blocks";
import { type Walk, walkPage } from "../../src/read/page/walk";
import { type ParsedPage, readPage } from "../../src/read/read-page";

/** A piece of a page walked, as the body of a page with this title. */
export function walked(html: string, title = ""): Walk {
  return walkPage(parse(`<title>${title}</title><body>${html}`, { treeAdapter: adapter }));
}

/** The texts of its blocks. */
export function blockTexts(html: string, title = ""): string[] {
  return toBlocks(walked(html, title)).map(({ text }) => text);
}

const ARTICLE = new URL("http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/10/030480001.shtml");

/** A page read whole, as an article of the press section unless another address is given. */
export function readBodyHtml(html: string, title = "", url = ARTICLE, articleKeys: readonly string[] = []): ParsedPage {
  const root = parse(`<title>${title}</title><body>${html}`, { treeAdapter: adapter });
  return readPage(root, url, { articleKeys });
}
