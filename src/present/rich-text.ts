/** A text for the clipboard, written once and given in both of its forms. */

export type RichBlock =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  /** A paragraph with a word before it: `问：…`. */
  | { readonly kind: "labelled"; readonly label: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: "link"; readonly label: string; readonly url: string };

export interface RichText {
  /** Null where the plain text is what is wanted, even in an editor that takes rich text. */
  readonly html: string | null;
  readonly plain: string;
}

/** @param colon what stands between a label and its text */
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

/** Text as it may stand in HTML, between tags and within quoted attributes. */
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

/** A record from elsewhere may hold any address; only one of the web is made a link. */
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
