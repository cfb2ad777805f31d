/** Prints an article as a page of the site might: markup, width of marks, kind of space and arrangement of prints vary. */
import type { ArticleSpec, Line } from "./article-spec";

export const LAYOUTS = [
  "blocks",
  "tables",
  "flat",
  "one block",
  "hidden second",
  "hidden first",
  "broken lines",
] as const;
export const WIDTHS = ["full", "half"] as const;
export const SPACES = [" ", "\u00A0", "\u3000"] as const;
/** How often the article is printed, and which print has which metadata. */
export const ARRANGEMENTS = [
  "one print",
  "split metadata",
  "metadata with the first",
  "second without body",
  "three prints",
] as const;

export interface PageForm {
  readonly layout: (typeof LAYOUTS)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly space: (typeof SPACES)[number];
  readonly arrangement: (typeof ARRANGEMENTS)[number];
}

/** Markup of the page around the article. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export function pageUrl({ page, path }: ArticleSpec): string {
  return page === "news"
    ? `http://news.cnnb.com.cn/system/${path}.shtml`
    : `http://www.cnnb.com.cn/nbzfxwfbh/system/${path}.shtml`;
}

export function printPage(spec: ArticleSpec, form: PageForm, around: Surroundings = { before: "", after: "" }): string {
  const write = writer(form);
  const prints = PRINTS[form.arrangement](spec).map((print, i) => ({ ...print, isHidden: isHidden(form, i) }));
  const body = FRAMES[form.layout](prints, write);
  const url = pageUrl(spec);
  return `<!DOCTYPE html>
<!-- saved from url=(${String(url.length).padStart(4, "0")})${url} -->
<html>
<head>
<meta charset="utf-8">
<title>${escapeText(write(spec.title))}-中国宁波网</title>
</head>
<body>
${around.before}
<div class="place">${breadcrumb(spec, form, write)}</div>
${body}
${around.after}
</body>
</html>
`;
}

/** How many times the form prints the article. */
export function copiesIn(spec: ArticleSpec, { arrangement }: PageForm): number {
  return PRINTS[arrangement](spec).length;
}

/** Text of the spec as the page prints it: width of marks, kind of space. */
export function writer({ width, space }: Pick<PageForm, "width" | "space">): (text: string) => string {
  return (text) => (width === "half" ? toHalfWidth(text) : text).replaceAll(" ", space);
}

const HALF: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "？": "?",
  "！": "!",
  "；": ";",
  "（": "(",
  "）": ")",
};

function toHalfWidth(text: string): string {
  return text.replace(/[，：？！；（）]/gu, (mark) => HALF[mark] ?? mark);
}

interface Print {
  readonly title: string;
  readonly info: string;
  readonly text: readonly string[];
  readonly office: readonly string[];
  readonly editors: string;
}
type ShownPrint = Print & { readonly isHidden: boolean };
type Write = (text: string) => string;

const OFFICE = [
  "宁波市人民政府新闻办公室",
  "地址：宁波市鄞州区和顺街9118号  邮编：315999   电话：0574-55550101",
  "传真：0574-55550102  邮箱：xwfb@press.example",
];

const PRINTS: Readonly<Record<PageForm["arrangement"], (spec: ArticleSpec) => readonly Print[]>> = {
  "one print": (spec) => [{ ...bare(spec), info: sourceLine(spec), office: officeOf(spec), editors: editorLine(spec) }],
  "split metadata": (spec) => [
    { ...bare(spec), info: siteLine(spec), office: officeOf(spec) },
    { ...bare(spec), info: sourceLine(spec), editors: editorLine(spec) },
  ],
  "metadata with the first": (spec) => [
    {
      ...bare(spec),
      info: `${sourceLine(spec)}报料热线：55550000`,
      editors: `${editorLine(spec)}纠错：jiucuo@press.example`,
    },
    { ...bare(spec), info: siteLine(spec) },
  ],
  "second without body": (spec) => [
    { ...bare(spec), info: siteLine(spec), office: officeOf(spec), editors: editorLine(spec) },
    { ...bare(spec), text: [], info: sourceLine(spec) },
  ],
  "three prints": (spec) => [
    { ...bare(spec), info: siteLine(spec), office: officeOf(spec) },
    { ...bare(spec), info: sourceLine(spec), editors: editorLine(spec) },
    { ...bare(spec), info: spec.time.slice(0, 10) },
  ],
};

function bare(spec: ArticleSpec): Print {
  return { title: spec.title, info: "", text: linesOf(spec), office: [], editors: "" };
}

export function linesOf({ speaker, lines }: ArticleSpec): string[] {
  return [...(speaker === null ? [] : [speaker]), ...lines.map(lineText)];
}

function lineText({ mark, text }: Line): string {
  return mark + text;
}

/** `http://www.cnnb.com.cn  中国宁波网  22年11月10日` */
function siteLine({ time }: ArticleSpec): string {
  return `http://www.cnnb.com.cn  中国宁波网  ${time.slice(2, 4)}年${time.slice(5, 7)}月${time.slice(8, 10)}日`;
}

/** `稿源：  2022-11-10 18:11:29` · `来源： 甬江晚刊  作者： 连山   2016-09-22 07:44:26` */
function sourceLine({ source, byline, time }: ArticleSpec): string {
  return byline === null ? `稿源： ${source ?? ""}  ${time}` : `来源： ${source ?? ""}  作者： ${byline}   ${time}`;
}

function editorLine({ editors }: ArticleSpec): string {
  return `编辑： ${editors.join(" ")}`;
}

function officeOf({ page }: ArticleSpec): readonly string[] {
  return page === "news" ? [] : OFFICE;
}

function isHidden({ layout, arrangement }: PageForm, print: number): boolean {
  if (arrangement === "one print") return false;
  return (layout === "hidden first" && print === 0) || (layout === "hidden second" && print === 1) || print === 2;
}

function breadcrumb({ channel }: ArticleSpec, { space }: PageForm, write: Write): string {
  return `${write("您当前的位置 ：")}${channel.map((name, i) => `<a href="http://www.cnnb.com.cn/c${i}/">${escapeText(name)}</a>`).join(`${space}&gt;${space}`)}`;
}

const FRAMES: Readonly<Record<PageForm["layout"], (prints: readonly ShownPrint[], write: Write) => string>> = {
  blocks: (prints, write) => prints.map((print) => blockPrint(print, write)).join("\n"),
  "hidden second": (prints, write) => prints.map((print) => blockPrint(print, write)).join("\n"),
  "hidden first": (prints, write) => prints.map((print) => blockPrint(print, write)).join("\n"),
  "broken lines": (prints, write) => prints.map((print) => blockPrint(print, write, breakLines)).join("\n"),
  tables: (prints, write) =>
    `<table width="980">${prints.map((print) => `<tr><td>${tablePrint(print, write)}</td></tr>`).join("\n")}</table>`,
  flat: (prints, write) =>
    `<div>\n${prints
      .flatMap((print) => rows(print, write))
      .map((row) => `<p>${row}</p>`)
      .join("\n")}\n</div>`,
  "one block": (prints, write) => `<div>\n${prints.flatMap((print) => rows(print, write)).join("<br>\n")}\n</div>`,
};

function blockPrint(print: ShownPrint, write: Write, lay: (text: string) => string = escapeText): string {
  const block = (tag: string, name: string, content: string) =>
    content === "" ? "" : `<${tag} class="${name}">${content}</${tag}>`;
  return `<div class="article"${print.isHidden ? ' style="display: none"' : ""}>
${block("h1", "title", escapeText(write(print.title)))}
${block("div", "info", escapeText(write(print.info)))}
${print.text.map((text) => `<p>${write("  ")}${lay(write(text))}</p>`).join("\n")}
${block("div", "office", print.office.map((line) => escapeText(write(line))).join("<br>"))}
${block("div", "editor", escapeText(write(print.editors)))}
</div>`;
}

function tablePrint(print: ShownPrint, write: Write): string {
  const cell = (content: string) => (content === "" ? "" : `<tr><td>${content}</td></tr>`);
  const body = print.text.map((text) => `${write("  ")}${escapeText(write(text))}`).join("<br><br>\n");
  return `<table${print.isHidden ? ' style="display: none"' : ""}>
${cell(`<b>${escapeText(write(print.title))}</b>`)}
${cell(escapeText(write(print.info)))}
${cell(body === "" ? "" : `<table><tr><td>${body}</td></tr></table>`)}
${cell(print.office.map((line) => escapeText(write(line))).join("<br>"))}
${cell(escapeText(write(print.editors)))}
</table>`;
}

/** All lines of a print one after another; nothing can be hidden here. */
function rows({ title, info, text, office, editors }: ShownPrint, write: Write): string[] {
  const indented = text.map((line) => `  ${line}`);
  return [title, info, ...indented, ...office, editors]
    .filter((line) => line !== "")
    .map((line) => escapeText(write(line)));
}

/** A line of the page holds this many characters, and the marks at the head of a paragraph are not broken. */
const LINE_LENGTH = 32;

/** Breaks a text in the middle of its sentences, as old editors did: between two Chinese characters. */
function breakLines(text: string): string {
  const lines: string[] = [];
  let from = 0;
  for (let at = LINE_LENGTH; at < text.length - LINE_LENGTH / 2; at++) {
    if (at - from >= LINE_LENGTH && /^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))) {
      lines.push(text.slice(from, at));
      from = at;
    }
  }
  return [...lines, text.slice(from)].map(escapeText).join("<br>\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\u00A0", "&nbsp;");
}
