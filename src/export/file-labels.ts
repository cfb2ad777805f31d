import type { Language } from "../language";
import { type Labels, labelsIn } from "../present/labels";

/** Names of columns, tables and titles that only files need. */
const CHINESE = {
  position: "职务",
  questionNumber: "问序",
  answerNumber: "答序",
  copies: "正文份数",
  differences: "各份不同处",
  tags: "标签",
  notes: "备注",
  savedAt: "收藏时间",
  articles: "文章",
  exchanges: "问答",
  pointNumber: "序号",
  marker: "标记",
  pointParagraph: "原段",
  measured: "指标",
  period: "时期",
  periodFrom: "起",
  periodTo: "止",
  limit: "限定",
  value: "数值",
  valueTo: "数值至",
  unit: "单位",
  printed: "原文",
  context: "原句",
  // Ends a cell that cannot hold the whole text.
  continued: "……【未完，接下一行】",
  briefing: "新闻发布会简报",
  references: "参考文献",
};

const ENGLISH: Readonly<typeof CHINESE> = {
  position: "Position",
  questionNumber: "Question no.",
  answerNumber: "Answer no.",
  copies: "Copies on the page",
  differences: "Differences between copies",
  tags: "Tags",
  notes: "Notes",
  savedAt: "Saved",
  articles: "Articles",
  exchanges: "Questions and answers",
  pointNumber: "No.",
  marker: "Marker",
  pointParagraph: "Paragraph",
  measured: "What is measured",
  period: "Period",
  periodFrom: "From",
  periodTo: "To",
  limit: "Limit",
  value: "Value",
  valueTo: "Value up to",
  unit: "Unit",
  printed: "As printed",
  context: "Clause",
  continued: "… [continued in the next row]",
  briefing: "Press conference briefing",
  references: "References",
};

const LABELS = { "zh-CN": CHINESE, en: ENGLISH };

export type FileLabels = Labels & Readonly<typeof CHINESE>;

/** All names that a file needs in the chosen language, including those of the record's fields. */
export function fileLabelsIn(language: Language): FileLabels {
  return { ...labelsIn(language), ...LABELS[language] };
}
