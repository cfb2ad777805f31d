import type { Spokesperson } from "./record";

/** What the fields of a record are called where its text is Chinese whatever the interface speaks: in copies and exports. */
export const LABELS = {
  title: "标题",
  publishedAt: "发布时间",
  source: "稿源",
  editors: "编辑",
  byline: "作者",
  channel: "栏目",
  spokespersons: "发言人",
  url: "网址",
  id: "编号",
  page: "类型",
  asker: "提问者",
  question: "问",
  answer: "答",
  paragraphs: "正文",
  outline: "举措",
  figures: "数据",
  notStated: "未注明",
} as const;

export const PAGE_LABELS = { "press-qa": "记者问答", "press-article": "新闻发布", news: "新闻" } as const;

/** `市农业农村局副局长 沈立帆`, or the name alone. */
export function speakerLabel({ name, position }: Spokesperson): string {
  return position === null ? name : `${position} ${name}`;
}
