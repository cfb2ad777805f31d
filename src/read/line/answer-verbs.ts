/** What a speaker label says that its speaker does. */
import { lazily } from "./lazily";

/**
 * `answer` alone proves an answer; `reply` takes adverbs too (`积极回应：`); after `add` another answer begins;
 * `tell` is written in stories as well (`李明说：“…”`).
 */
export type AnswerVerb = "answer" | "reply" | "add" | "tell";

const VERBS: Readonly<Record<AnswerVerb, readonly string[]>> = {
  answer: ["答", "回答", "答道", "回答道", "回答说", "A"],
  reply: ["作答", "答复", "回复", "回应", "解答", "答复说", "回应说", "回应称", "答复如下", "回复如下", "回答如下"],
  add: ["补充", "补充道", "补充说", "补充答", "补充回答", "补充答道", "补充介绍", "补充说明", "补充表示"],
  tell: [
    ...["说", "说道", "称", "表示", "介绍", "介绍说", "介绍道", "介绍称", "指出", "解释", "解释说", "解释道", "解释称"],
    ...["透露", "强调", "坦言", "认为", "谈到", "谈道"],
  ],
};

/** How somebody answers: 屠炯继续答 · 两位局长共同回答 · 书面回复 */
const MANNERS =
  "共同 一起 一同 联合 分别 当场 现场 书面 口头 网上 在线 统一 一并 逐一 集中 简要 详细 首先 随后 继续 接着 最后 进一步 再次 再 又 先 也".split(
    " ",
  );

const verbOf = lazily(
  () =>
    new Map(
      (Object.keys(VERBS) as AnswerVerb[]).flatMap((kind) =>
        VERBS[kind].map((word): [string, AnswerVerb] => [word, kind]),
      ),
    ),
);

/** What every such label ends with: most words before a colon are told by it. */
const lastCharacters = lazily(() => new Set([...Array.from(verbOf().keys(), (word) => word.at(-1)), ")"]));

/** `市水利局局长屠炯在回答记者提问时表示` · `回答(陈岗副局长)` */
const pattern = lazily(
  () =>
    new RegExp(
      `^(?<who>.*?) ?(?:在?回?答(?:记者|媒体|网友)?(?:的?提?问题?)?时)?(?<manner>${MANNERS.join("|")})? ?(?<word>${[...verbOf().keys()].join("|")})(?: ?\\((?<inner>[^()]+)\\))?$`,
      "u",
    ),
);

export interface Answering {
  /** What is printed before the verb, and in brackets behind it. */
  readonly who: string;
  readonly inner: string | null;
  readonly manner: string;
  readonly verb: AnswerVerb;
  readonly word: string;
}

/** @param head half-width words before a colon; @returns null where they end with no such verb */
export function readAnswering(head: string): Answering | null {
  if (!lastCharacters().has(head.at(-1))) return null;
  const groups = pattern().exec(head)?.groups;
  const verb = groups?.word === undefined ? undefined : verbOf().get(groups.word);
  if (!groups || verb === undefined) return null;
  const { who = "", inner = null, manner = "", word = "" } = groups;
  return { who, inner, manner, verb, word };
}
