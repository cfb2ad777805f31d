/** Who asks, from the words before a colon: `央广网记者` · `网友“月湖听雨”` · `居民代表` · `记者(宁波晚报)`. */
import { lazily } from "./lazily";
import { isPersonName } from "./names";
import { isSurname } from "./surnames";

export interface Asker {
  /** What is printed beyond the bare word; null for `记者` alone. */
  readonly asker: string | null;
  /** `plain`: nobody else is called like this; `loose`: it may be a word of the text, and has to be followed by a question. */
  readonly trust: "plain" | "loose";
}

/** Those who ask for others: bare words, of which the record keeps nothing. */
const MEDIA = "记者|媒体|主播|编者|采访者|提问者";
/** Readers, who ask under any name: 网友 海曙小王. */
const READERS = "网友|网民|观众|听众|听友|读者|粉丝|用户";
/** People of the place, who say by this word alone who they are. */
const PEOPLE =
  "(?:居民|村民|市民|群众|企业|商户|业主|家长|学生|教师|职工|员工|农民|渔民|乘客|旅客|患者|车主|司机|老人|青年|投资者|创业者|经营户|个体户)(?:代表)?|(?:人大|党)代表|政协委员|代表委员|来电人|来信人|来访者";
const BEFORE = "现场|在场|场下|境外|境内|媒体|新闻|本报|本网|一位|一名|有|该|第[一二三四五六七八九十]位";

const pattern = lazily(
  () =>
    new RegExp(
      `^(?<before>[^()]{0,28}?)(?<article>(?:${BEFORE})*)(?:(?<media>${MEDIA})|(?<readers>${READERS})|(?<people>${PEOPLE})) ?(?:\\((?<inner>[^()]+)\\)|(?<name>[^()]{0,16}))$`,
      "u",
    ),
);

/** 李明告诉记者： · 对记者： — a sentence, no asker */
const SENTENCE = /[说诉向对据称受被让给请与跟了示到各问答的]/u;
/** 来自象山的网友： */
const FROM_PLACE = /^(?<place>来自[^的]{1,12})的$/u;
/** 网友热议： · 网友留言： — what readers do, no pen name */
const READERS_DO = /[问答说评议认关建注表示反映赞疑吁言呼叹爆料都也对把将有称的]/u;
const QUOTED = /^[“"「](?<name>.{1,16})[”"」]$/u;
const PEN_NAME = /^[@\u3400-\u9fffA-Za-z0-9_·\-*.]{1,16}$/u;

/** @param who half-width text; @returns null where it names nobody who asks */
export function readAsker(who: string): Asker | null {
  const groups = pattern().exec(who)?.groups;
  if (!groups) return null;
  const { before = "", article = "", inner, name = "", people } = groups;
  // 有企业问：能不能快一点？ is how an answer quotes.
  const from = FROM_PLACE.exec(before)?.groups?.place;
  if ((from === undefined && SENTENCE.test(before)) || (people !== undefined && article !== "")) return null;
  const trust = name === "" ? trustOfWord(people) : trustOfName(name, groups.readers !== undefined, who);
  if (trust === null) return null;
  return { asker: beyond({ before: from ?? before.trim(), inner, name: ownName(name), people, who }), trust };
}

function trustOfWord(people: string | undefined): Asker["trust"] {
  return people === undefined || people.endsWith("代表") || people.endsWith("委员") ? "plain" : "loose";
}

function trustOfName(name: string, isReader: boolean, who: string): Asker["trust"] | null {
  if (isPersonName(name) || QUOTED.test(name) || isSurname(name.replace(/(?:先生|女士)$/u, ""))) return "plain";
  const isSpaced = who.endsWith(` ${name}`);
  return isReader && PEN_NAME.test(name) && (isSpaced || !READERS_DO.test(name)) ? "loose" : null;
}

function ownName(name: string): string {
  return (QUOTED.exec(name)?.groups?.name ?? name).replace(/^@/u, "").trim();
}

interface Parts {
  readonly before: string;
  readonly inner: string | undefined;
  readonly name: string;
  readonly people: string | undefined;
  readonly who: string;
}

function beyond({ before, inner, name, people, who }: Parts): string | null {
  if (inner !== undefined) return inner.trim().replace(/记者$/u, "") || null;
  if (name !== "") return before === "" && !people?.endsWith("代表") ? name : who;
  return (people === undefined ? before : who) || null;
}
