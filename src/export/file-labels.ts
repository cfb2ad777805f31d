import type { Language } from "../language";
import { type Labels, labelsIn } from "../present/labels";

/** What only files have names for: columns, tables, titles. */
const CHINESE = {
  position: "职务",
  questionNumber: "问序",
  answerNumber: "答序",
  copies: "印次",
  differences: "两印不同处",
  tags: "标签",
  notes: "备注",
  savedAt: "收藏时间",
  articles: "文章",
  exchanges: "问答",
  pointNumber: "序号",
  marker: "标记",
  pointParagraph: "原段",
  measured: "指标",
  limit: "限定",
  value: "数值",
  valueTo: "数值至",
  unit: "单位",
  printed: "原文",
  context: "原句",
  // Stands at the end of a cell that cannot hold all.
  cut: "……【未完：一个单元格最多 32767 字，全文请看网页，或导出 JSON】",
  briefing: "新闻发布会简报",
  references: "参考文献",
};

const ENGLISH: Readonly<typeof CHINESE> = {
  position: "Position",
  questionNumber: "Question no.",
  answerNumber: "Answer no.",
  copies: "Copies on the page",
  differences: "Differences between them",
  tags: "Tags",
  notes: "Notes",
  savedAt: "Saved",
  articles: "Articles",
  exchanges: "Questions and answers",
  pointNumber: "No.",
  marker: "Marker",
  pointParagraph: "Paragraph",
  measured: "What is measured",
  limit: "Limit",
  value: "Value",
  valueTo: "Value up to",
  unit: "Unit",
  printed: "As printed",
  context: "Clause",
  cut: "… [cut: a cell holds at most 32,767 characters; the whole text is on the page and in a JSON export]",
  briefing: "Press conference briefing",
  references: "References",
};

const LABELS = { "zh-CN": CHINESE, en: ENGLISH };

export type FileLabels = Labels & Readonly<typeof CHINESE>;

/** All names that a file needs in the chosen language, those of the record's fields among them. */
export function fileLabelsIn(language: Language): FileLabels {
  return { ...labelsIn(language), ...LABELS[language] };
}
