import type { Language } from "../language";
import type { Spokesperson } from "../record";

/** What the fields of a record are called in copies and exports: the reader's choice, whatever the interface speaks. */
const CHINESE = {
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
  pages: { "press-qa": "记者问答", "press-article": "新闻发布", news: "新闻" },
  asker: "提问者",
  question: "问",
  answer: "答",
  paragraphs: "正文",
  outline: "举措",
  figures: "数据",
  notStated: "未注明",
  // Between a label and its text, and around what stands in brackets behind it.
  colon: "：",
  open: "（",
  close: "）",
};

export type Labels = Readonly<typeof CHINESE>;

const ENGLISH: Labels = {
  title: "Title",
  publishedAt: "Published",
  source: "Source",
  editors: "Editors",
  byline: "Author",
  channel: "Section",
  spokespersons: "Spokespersons",
  url: "Address",
  id: "Number",
  page: "Kind",
  pages: { "press-qa": "Questions and answers", "press-article": "Press release", news: "News" },
  asker: "Asked by",
  question: "Q",
  answer: "A",
  paragraphs: "Text",
  outline: "Measures",
  figures: "Figures",
  notStated: "not stated",
  colon: ": ",
  open: " (",
  close: ")",
};

const LABELS: Readonly<Record<Language, Labels>> = { "zh-CN": CHINESE, en: ENGLISH };

export function labelsIn(language: Language): Labels {
  return LABELS[language];
}

/** `市农业农村局副局长 沈立帆`, or the name alone. */
export function speakerLabel({ name, position }: Spokesperson): string {
  return position === null ? name : `${position} ${name}`;
}
