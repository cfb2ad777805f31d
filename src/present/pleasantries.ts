/**
 * Clauses that begin an answer or a speech before it says anything. Each is matched against one clause without
 * its punctuation; anything else stays.
 */
const PLEASANTRIES: readonly RegExp[] = [
  // 感谢您的提问 · 谢谢记者朋友的关心 · 首先非常感谢这位记者 · 借此机会向长期支持我们的朋友表示感谢
  /^(?:首先)?我?(?:非常|十分|衷心|再次)?(?:感谢|谢谢|多谢)/u,
  /^(?:在此|借此机会).{0,40}(?:感谢|谢意)$/u,
  // 各位记者朋友 · 尊敬的各位来宾
  /^(?:尊敬的)?(?:各位|女士们|先生们|同志们|朋友们).{0,12}$/u,
  // 大家上午好 · 主持人好 · 很高兴与大家见面
  /^.{0,12}(?:大家|上午|下午|晚上|朋友们?|同志们|主持人|你们?|您)好$/u,
  /^(?:很|非常)高兴.{0,4}(?:与|和|跟|同)(?:大家|各位).{0,8}$/u,
  /^(?:好|好的|嗯|是的)$/u,
  // 这个问题问得好 · 您提的问题很有代表性
  /^(?:这|这位|您|你).{0,8}问题.{0,2}(?:问得|提得|很|非常|特别)+(?:好|有代表性|有针对性)$/u,
  // 这个问题我来回答一下 · 我补充一点 · 下面由我来介绍
  /^(?:下面|接下来|那么|这里)?(?:由|就)?(?:我|这个问题).{0,6}(?:回答|答复|回应|补充|介绍)(?:一下|[一二两三几]点|几句)?(?:(?:您|你|这位记者|大家)的?)?(?:这个|有关|相关)?(?:问题|情况)?$/u,
  // 我代表市发展改革部门 · 受市政府委托
  /^(?:下面|现在)?我(?:谨)?代表.{0,20}$/u,
  /^受.{0,16}委托$/u,
  // 由我向大家通报2021年宁波外贸运行情况 · 我来补充保险的情况 · 我就授权运营的进展作一通报
  /^(?:下面|现在|接下来)?(?:就?由|就)?我?(?:来|再)?(?:向|为|给)(?:大家|各位|媒体).{0,6}(?:介绍|通报|汇报|发布|说明).{0,40}(?:情况|内容)$/u,
  /^(?:下面|现在|接下来)?(?:就?由|就)?我(?:来|再)?(?:介绍|补充|通报|汇报|说明).{0,20}情况$/u,
  /^(?:下面|现在)?我就.{0,40}[作做]一?(?:个|下|些)?(?:通报|介绍|说明|汇报)$/u,
];

/** Skipped before a pleasantry (`下面，由我向大家介绍…`), but part of the sentence before anything else (`现在，我市…`). */
const OPENERS = /^(?:下面|现在|今天|首先|接下来)$/u;

/** One clause with its closing mark. */
const CLAUSE = /[^，,。！!？?：:；;]*[，,。！!？?：:；;]+[”’」』）)"']*\s*|[^，,。！!？?：:；;]+$/gu;

/** The sentence from the first clause that says something; empty if none does. */
export function withoutPleasantries(sentence: string): string {
  const clauses = sentence.match(CLAUSE) ?? [];
  let start = clauses.findIndex((clause) => !isPleasantry(clause) && !isOpener(clause));
  if (start === -1) return "";
  while (isOpener(clauses[start - 1] ?? "")) start--;
  return clauses.slice(start).join("");
}

function isPleasantry(clause: string): boolean {
  const words = wordsOf(clause);
  return words === "" || PLEASANTRIES.some((pleasantry) => pleasantry.test(words));
}

function isOpener(clause: string): boolean {
  return OPENERS.test(wordsOf(clause));
}

function wordsOf(clause: string): string {
  return clause.replace(/^[“‘"'\s]+|[，,。！!？?：:；;”’」』）)"'\s]+$/gu, "");
}
