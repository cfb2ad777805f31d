/** A text for the clipboard, written once and rendered as HTML and as plain text. */

export type RichBlock =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  /** A paragraph with a word before it: `问：…`. */
  | { readonly kind: "labelled"; readonly label: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: "link"; readonly label: string; readonly url: string };

export interface RichText {
  /** Null if even a rich text editor should get the plain text. */
  readonly html: string | null;
  readonly plain: string;
}

/** @param colon the mark between a label and its text */
export function richText(blocks: readonly RichBlock[], colon = "："): RichText {
  return {
    html: blocks.map((block) => toHtml(block, colon)).join(""),
    plain: blocks.map((block) => toPlain(block, colon)).join("\n"),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for HTML, between tags and within quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? "");
}

function toHtml(block: RichBlock, colon: string): string {
  switch (block.kind) {
    case "title":
      return element("h1", block.text);
    case "heading":
      return element("h2", block.text);
    case "paragraph":
      return element("p", block.text);
    case "labelled":
      return `<p>${element("strong", `${block.label}${colon}`)}${escapeHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => element("li", item)).join("")}</ul>`;
    case "table":
      return `<table>${block.rows.map(([name, value]) => `<tr>${element("td", name)}${element("td", value)}</tr>`).join("")}</table>`;
    case "link":
      return `<p>${element("strong", `${block.label}${colon}`)}${link(block.url)}</p>`;
  }
}

function element(tag: string, text: string): string {
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
}

/** A restored record may hold any address; only a web address becomes a link. */
function link(url: string): string {
  return /^https?:\/\//iu.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url);
}

function toPlain(block: RichBlock, colon: string): string {
  switch (block.kind) {
    case "title":
    case "paragraph":
      return block.text;
    case "heading":
      return `\n${block.text}`;
    case "labelled":
      return `${block.label}${colon}${block.text}`;
    case "list":
      return block.items.join("\n");
    case "table":
      return block.rows.map(([name, value]) => (name === "" ? value : `${name}${colon}${value}`)).join("\n");
    case "link":
      return `${block.label}${colon}${block.url}`;
  }
}
