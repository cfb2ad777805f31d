/** Whether the site's answer is the article that was asked for. Only then is it saved. */
import { halfWidth } from "../../read/line/text";
import { readAddress } from "../../read/page/address";
import type { ArticleLink, PressRecord } from "../../record";
import { endsEarly, pageText } from "../../saved-page/page-source";
import type { ParsedHtml } from "../../saved-page/read-html";

export interface AnswerToJudge {
  /** What was asked for, as the list names it. */
  readonly link: ArticleLink;
  /** The list's other articles. */
  readonly others: readonly ArticleLink[];
  /** Where the site's redirects have led; the address that was asked for where there were none. */
  readonly url: string;
  readonly html: string;
  readonly parsed: Pick<ParsedHtml, "record" | "ownAddress">;
}

export type Judgement =
  | { readonly kind: "article"; readonly record: PressRecord }
  /** `not-article`: there is a text, but nothing says that it is an article. */
  | { readonly kind: "captcha" | "login" | "incomplete" | "another-article" | "not-article" | "no-article" };

/** The article by its name in the list beats every sign against it; metadata and a long text beat words about logins. */
export function judgeAnswer(answer: AnswerToJudge): Judgement {
  const { link, html, parsed, url } = answer;
  const { record } = parsed;
  const isNamed = record !== null && isSameTitle(record.title, link.title);
  if (!isNamed && !isLongArticle(record)) {
    const text = pageText(html);
    if (isAbout(CAPTCHA, record, text)) return { kind: "captcha" };
    if (isAbout(LOGIN, record, text) || LOGIN_ADDRESS.test(pathAfterRedirect(answer))) return { kind: "login" };
  }
  if (idOf(url) !== null && idOf(url) !== idOf(link.url)) return { kind: "another-article" };
  if (endsEarly(html)) return { kind: "incomplete" };
  if (record === null) return { kind: "no-article" };
  if (!isNamed && !hasPrintedMetadata(record)) return { kind: "not-article" };
  return isAnother(answer, record) ? { kind: "another-article" } : { kind: "article", record };
}

/** Whether the site's answer is a list page that may be read to its end. */
export function judgeList(
  html: string,
  { links }: Pick<ParsedHtml, "links">,
): "list" | "captcha" | "login" | "incomplete" | "no-list" {
  if (links.length === 0) {
    const text = pageText(html);
    if (isAbout(CAPTCHA, null, text)) return "captcha";
    if (isAbout(LOGIN, null, text)) return "login";
  }
  if (endsEarly(html)) return "incomplete";
  return links.length === 0 ? "no-list" : "list";
}

/** `请完成安全验证` · `访问过于频繁，请稍后再试` */
const CAPTCHA =
  /(?:安全|人机|滑动|滑块|行为|访问)验证|(?:请|需要?)(?:先|您|你)?(?:输入|填写|完成).{0,6}验证|(?:访问|请求|操作)(?:过于|太)频繁|captcha|not a robot|unusual traffic/iu;
/** `用户登录` · `请先登录后查看` */
const LOGIN =
  /^登[录陆]$|(?:用户|会员|账号|帐号|统一|扫码|密码)登[录陆]|请(?:先|您|重新)*登[录陆]|登[录陆](?:后|已过期|超时|状态)|(?:sign|log) ?in to/iu;
/** `/login.shtml` · `/user/signin` · `/passport/` */
const LOGIN_ADDRESS = /\/(?:user_?)?(?:log_?in|sign_?in|passport|sso|auth)\b/iu;

/** Pages that only ask for something say little. */
const MOST_LETTERS_OF_A_DEMAND = 400;
/** An article with metadata and this many letters may speak of logins and captchas. */
const LETTERS_OF_AN_ARTICLE = 120;

function isAbout(sign: RegExp, record: PressRecord | null, text: string): boolean {
  return (record !== null && sign.test(record.title)) || (text.length <= MOST_LETTERS_OF_A_DEMAND && sign.test(text));
}

/** Whether a record was read from a page that only asks for a login or a captcha. */
export function isDemand(record: PressRecord): boolean {
  const text = [record.title, ...record.paragraphs].join(" ");
  return !isLongArticle(record) && (isAbout(CAPTCHA, record, text) || isAbout(LOGIN, record, text));
}

function isLongArticle(record: PressRecord | null): boolean {
  return (
    record !== null &&
    hasPrintedMetadata(record) &&
    titleKey(record.paragraphs.join("")).length >= LETTERS_OF_AN_ARTICLE
  );
}

/** Whether the page prints when the article was published, or who wrote, edited or published it. */
export function hasPrintedMetadata({ publishedAt, source, byline, editors, evidence }: PressRecord): boolean {
  const isDayPrinted = publishedAt !== null && evidence.publishedAt?.from !== "address";
  return isDayPrinted || source !== null || byline !== null || editors.length > 0;
}

/** Empty where the site has not redirected. */
function pathAfterRedirect({ url, link }: AnswerToJudge): string {
  const [asked, found] = [new URL(link.url), new URL(url)];
  return asked.pathname === found.pathname ? "" : found.pathname;
}

function idOf(url: string): string | null {
  return URL.canParse(url) ? (readAddress(new URL(url))?.id ?? null) : null;
}

/** Of a shorter name in the list nothing can be said. */
const LEAST_LETTERS_OF_A_NAME = 6;
/** Lists reword titles, but with words of the text: its own article has nearly all of them, another a few common ones. */
const LEAST_SHARE_OF_NAME = 0.25;

/** Whether the page is another article than the list names: by its own address, its title, or all of its words. */
function isAnother({ link, others, parsed }: AnswerToJudge, record: PressRecord): boolean {
  const ownId = parsed.ownAddress && idOf(parsed.ownAddress.href);
  if (ownId !== null && ownId !== idOf(link.url)) return true;
  if (isSameTitle(record.title, link.title)) return false;
  if (others.some(({ title, url }) => isExactTitle(record.title, title) && idOf(url) !== idOf(link.url))) return true;
  return shareOfName(link.title, [record.title, ...record.paragraphs].join("")) < LEAST_SHARE_OF_NAME;
}

/** How much of the list's name, by pairs of neighbouring letters, occurs in the text; 1 where the name is too short. */
function shareOfName(name: string, text: string): number {
  const [key, within] = [titleKey(name), titleKey(text)];
  if (key.length < LEAST_LETTERS_OF_A_NAME) return 1;
  const pairs = Array.from({ length: key.length - 1 }, (_, i) => key.slice(i, i + 2));
  return pairs.filter((pair) => within.includes(pair)).length / pairs.length;
}

/** A list may cut a title short, and a page may put words around it. */
const LEAST_LETTERS_IN_COMMON = 4;

function isSameTitle(title: string, name: string): boolean {
  const [shorter, longer] = [titleKey(title), titleKey(name)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined) return false;
  return shorter === longer || (shorter.length >= LEAST_LETTERS_IN_COMMON && longer.includes(shorter));
}

function isExactTitle(title: string, name: string): boolean {
  return titleKey(title) === titleKey(name) && titleKey(name).length >= LEAST_LETTERS_OF_A_NAME;
}

/** Letters and digits alone: lists and pages differ in marks, spaces and dots. */
function titleKey(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
