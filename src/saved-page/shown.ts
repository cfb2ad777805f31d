/**
 * What a saved page hides without a browser to ask: the `hidden` attribute, `display:none` in a style
 * attribute, and plain rules of its style sheets (`.only-phone{display:none}`) outside of `@media`.
 */
import type { PageNode } from "../read/page/walk";

/** @returns a test whether a reader of the page sees a node */
export function shownIn(root: PageNode): (node: PageNode) => boolean {
  const selectors = hidingSelectors(root);
  return (node) => {
    for (let at: PageNode | null = node; at !== null; at = at.parentNode) if (isHidden(at, selectors)) return false;
    return true;
  };
}

const HIDES = /display\s*:\s*none/iu;

function isHidden(node: PageNode, selectors: ReadonlySet<string>): boolean {
  const tag = node.tagName?.toLowerCase();
  if (tag === undefined) return false;
  for (const { name, value } of node.attributes ?? []) {
    if (name === "hidden" || (name === "style" && HIDES.test(value))) return true;
    const sign = name === "class" ? "." : name === "id" ? "#" : null;
    if (
      sign !== null &&
      value.split(/\s+/u).some((word) => selectors.has(sign + word) || selectors.has(tag + sign + word))
    )
      return true;
  }
  return false;
}

/** Selectors of one class or id whose rule hides; the last rule for a selector wins. */
function hidingSelectors(root: PageNode): ReadonlySet<string> {
  const selectors = new Set<string>();
  for (const css of styleSheets(root)) {
    for (const rule of withoutAtRules(css).split("}")) {
      const [names = "", body = ""] = rule.split("{");
      if (!/display\s*:/iu.test(body)) continue;
      for (const selector of names.split(",").map((s) => s.trim())) {
        if (!/^[\w-]*[.#][\w-]+$/u.test(selector)) continue;
        if (HIDES.test(body)) selectors.add(selector);
        else selectors.delete(selector);
      }
    }
  }
  return selectors;
}

/** Rules inside of `@media` and its like hold for some screens only. */
function withoutAtRules(css: string): string {
  let plain = "";
  let depth = 0;
  let isAtRule = false;
  for (const part of css.replace(/\/\*[^*]*\*\//gu, "").split(/(?<=[{};])/u)) {
    if (depth === 0) isAtRule = part.trimStart().startsWith("@");
    if (!isAtRule) plain += part;
    if (part.endsWith("{")) depth++;
    if (part.endsWith("}")) depth = Math.max(0, depth - 1);
  }
  return plain;
}

function styleSheets(root: PageNode): string[] {
  const sheets: string[] = [];
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nextSibling) stack.push(node.nextSibling);
    if (node.tagName?.toLowerCase() === "style") sheets.push(node.firstChild?.nodeValue ?? "");
    else if (node.firstChild) stack.push(node.firstChild);
  }
  return sheets;
}
