import type { Language } from "../language";
import type { Answer, PressRecord, Spokesperson } from "../record";

/** Names of the record's fields in copied texts and exports: the reader's choice, whatever the language of the interface. */
const CHINESE = {
  title: "标题",
  kicker: "引题",
  subtitle: "副题",
  publishedAt: "发布时间",
  source: "稿源",
  editors: "编辑",
  credits: "其他署名",
  byline: "作者",
  channel: "栏目",
  spokespersons: "发言人",
  archivedAt: "存档时间",
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
  // Between a label and its text, and around a remark behind it.
  colon: "：",
  open: "（",
  close: "）",
};

export type Labels = Readonly<typeof CHINESE>;

const ENGLISH: Labels = {
  title: "Title",
  kicker: "Kicker",
  subtitle: "Subtitle",
  publishedAt: "Published",
  source: "Source",
  editors: "Editors",
  credits: "Credits",
  byline: "Author",
  channel: "Section",
  spokespersons: "Spokespersons",
  archivedAt: "Archived",
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

/** Everybody who gives an answer, in the page's order; empty if it is anonymous. */
export function answerersOf({ speaker, with: others = [] }: Answer): readonly Spokesperson[] {
  return speaker === null ? others : [speaker, ...others];
}

/** `校对：陈雯、李航`, a line for each role, as printed. */
export function creditLines({ credits = [] }: Pick<PressRecord, "credits">): readonly string[] {
  return credits.map(({ role, names }) => `${role}：${names.join("、")}`);
}
