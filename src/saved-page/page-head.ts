import type { PageNode } from "../read/page/walk";

/** The page's own marks, outside its body. A mark that stands more than once is the first. */
export interface PageHead {
  /** Of `<html>`, by name in small letters. */
  readonly rootAttributes: ReadonlyMap<string, string>;
  /** `<meta name content>`, by name in small letters. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly title: string | null;
}

/** @param root what a parser made of the page */
export function headOf(root: PageNode): PageHead {
  const elements = elementsBeforeBody(root);
  const attributesOf = (tag: string) => elements.filter(({ name }) => name === tag).map(({ attributes }) => attributes);
  const meta = new Map<string, string>();
  for (const attributes of attributesOf("meta")) {
    const name = attributes.get("name")?.toLowerCase();
    if (name !== undefined && !meta.has(name)) meta.set(name, attributes.get("content") ?? "");
  }
  const canonical = attributesOf("link").find((link) => link.get("rel")?.toLowerCase() === "canonical");
  return {
    rootAttributes: attributesOf("html")[0] ?? new Map(),
    meta,
    canonical: canonical?.get("href") ?? null,
    base:
      attributesOf("base")
        .find((base) => base.has("href"))
        ?.get("href") ?? null,
    title: elements.find(({ name }) => name === "title")?.text ?? null,
  };
}

interface HeadElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its first text. */
  readonly text: string | null;
}

function elementsBeforeBody(root: PageNode): readonly HeadElement[] {
  const elements: HeadElement[] = [];
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nextSibling) stack.push(node.nextSibling);
    const name = node.tagName?.toLowerCase();
    if (name === "body") continue;
    if (name !== undefined) {
      const attributes = new Map([...(node.attributes ?? [])].map((each) => [each.name.toLowerCase(), each.value]));
      elements.push({ name, attributes, text: node.firstChild?.nodeValue ?? null });
    }
    if (node.firstChild) stack.push(node.firstChild);
  }
  return elements;
}
