import type { Surface } from "./driver";

/** The texts that a person sees in the document, one a text node, in order and without the space around them. */
export function visibleTexts(surface: Surface): Promise<readonly string[]> {
  return surface.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const text = (node.nodeValue ?? "").trim();
      const range = document.createRange();
      range.selectNodeContents(node);
      const isPainted =
        node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
      if (text !== "" && isPainted && range.getClientRects().length > 0) texts.push(text);
    }
    return texts;
  });
}
