/** Names of persons by their shape: what tells `李军` from `提出` before a colon. */
import { lazily } from "./lazily";
import { isCompoundSurname, isKnownWord, isSurname } from "./surnames";

const HAN = /^[\u3400-\u9fff\u{20000}-\u{323af}]+$/u;
const DOTTED = /^[\u3400-\u9fff]{1,6}(?:[·•・][\u3400-\u9fff]{1,6}){1,3}$/u;
/** 买买提·艾力 and longer ones */
const MAX_DOTTED = 16;

/** Characters that stand in words and phrases before a colon, hardly in given names; a name ends like no place. */
const NO_NAME_CHARACTERS =
  /[是的了在这个那及或等我们你他她它什么哪怎样吗呢吧说问答提出者题况度率额数期间址话词按图型类项指调括点案务费示求对将把被让给到就都也还又很更最不没未副]|[为区县市省镇乡局处室部署委办厅]$/u;

/**
 * Whether a text is shaped like a person's name: surname and one or two more characters (`屠炯`, `王 岚`),
 * compound surname and one or two (`欧阳修文`), or parts joined by `·`. Precise rather than complete.
 */
export function isPersonName(text: string): boolean {
  const name = joinName(text);
  if (DOTTED.test(name)) return name.length <= MAX_DOTTED;
  if (name.length < 2 || name.length > 4 || !HAN.test(name) || isKnownWord(name)) return false;
  const given = isCompoundSurname(name.slice(0, 2)) ? name.slice(2) : isSurname(name.charAt(0)) ? name.slice(1) : "";
  return given.length >= 1 && given.length <= 2 && !NO_NAME_CHARACTERS.test(given);
}

const WORD_CHARACTERS = /[是的了在这那我们你他她它什么吗呢吧说问答提]/u;

/** Whether a text may be a name where the words around it say that it is one (`茗山答：`): no known surname needed. */
export function isNameLike(text: string): boolean {
  const name = joinName(text);
  return (
    isPersonName(name) || (/^[\u3400-\u9fff]{2,3}$/u.test(name) && !isKnownWord(name) && !WORD_CHARACTERS.test(name))
  );
}

/** `阿木尔布`, `古丽巴哈尔`: the longest name without a dot. */
const MAX_SHAPE = 6;
/** Characters of grammar: no name is written with one. */
const GRAMMAR =
  /[是的了在这那我们你他她它什么吗呢吧说问答提请由来对被把给让为与及各无不没又还就都也必须此其某每该本有]/u;
/** People and ways that are printed before 答 and name nobody. */
const NAME_NOBODY =
  " 大家 众人 双方 全体 老人 男子 女子 孩子 家长 母亲 父亲 妈妈 爸爸 居民 村民 市民 网友 网民 记者 媒体 群众 学生 老师 同学 观众 听众 读者 嘉宾 主播 主持人" +
  " 小编 编者 客服 店主 业主 司机 工人 农民 游客 旅客 乘客 患者 用户 顾客 官方 政府 企业 公司 单位 部门 领导 干部 工作人员 相关部门 党员 师生 代表" +
  " 积极 及时 正面 公开 明确 详细 耐心 认真 热情 坦率 直接 如实 按时 限时 快速 精准 随即 立即 马上 当即 连忙 最后 首先 其次 同时 另外 最终 成功 主动 快问快 " +
  " 抢 作 书面 现场 当场 口头 网上 在线 统一 一并 逐一 逐条 集中 简要 补充 继续 共同 一起 分别 随后 接着 一句话 ";

const nameNobody = lazily(() => new Set(NAME_NOBODY.trim().split(" ")));

/**
 * Whether a text is as short as a name and reads like no phrase. It proves nothing: `高峰` and `阿木尔布` are names
 * only before a verb of answering, or where they are names elsewhere on the page.
 */
export function isNameShaped(text: string): boolean {
  const name = joinName(text);
  return (
    name.length >= 2 && name.length <= MAX_SHAPE && HAN.test(name) && !GRAMMAR.test(name) && !nameNobody().has(name)
  );
}

const SPELLED_APART = /[\s•・]/u;

/** `王 岚` is typeset, not two words: `王岚`. */
export function joinName(text: string): string {
  return SPELLED_APART.test(text) ? text.replace(/\s+/gu, "").replace(/[•・]/gu, "·") : text;
}
