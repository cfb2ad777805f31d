import { JSDOM, VirtualConsole } from "jsdom";

/** A page of the site as it stands in its tab, with its address; nothing on it runs or loads. */
export function savedPage(html: string, url: string): Document {
  // What a page's own style sheets and scripts do wrong is nobody's concern here.
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
