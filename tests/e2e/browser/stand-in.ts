/** A stand-in for the press section: list pages of articles, all in the bytes of the site's charset. Texts are invented. */
import { encodeGbk } from "../../support/gbk";
import type { Site } from "./site";

const SECTION = "http://www.cnnb.com.cn/nbzfxwfbh";
export const LIST = `${SECTION}/index.shtml`;
export const SECOND_LIST = `${SECTION}/index_2.shtml`;

const TOPICS = ["社区食堂", "公交线路", "校外培训", "菜场改造", "垃圾分类", "电动自行车", "河道清淤", "家庭医生"];
const SPEAKERS = ["陆知行", "白若谷", "江映雪", "秦守拙", "温如言"];

export interface StandInArticle {
  readonly url: string;
  readonly title: string;
  readonly speaker: string;
  /** A sentence that no other article has. */
  readonly mark: string;
}

/** The n-th article of the section. */
export function standIn(n: number): StandInArticle {
  const day = String(1 + (n % 28)).padStart(2, "0");
  return {
    url: `${SECTION}/system/2022/11/${day}/0305${String(n).padStart(5, "0")}.shtml`,
    title: `${TOPICS[n % TOPICS.length]}的第${n}个问题怎么解决？`,
    speaker: SPEAKERS[n % SPEAKERS.length] ?? "",
    mark: `编号${n}的意见已经办结。`,
  };
}

/** Serves a list of articles and all of them. @param next the list page that follows */
export function serveList(
  site: Site,
  url: string,
  articles: readonly StandInArticle[],
  next: string | null = null,
): void {
  site.serve(url, encodeGbk(listPage(articles, next)));
  for (const article of articles) serveArticle(site, article);
}

/** @param more a sentence that the page has come to say */
export function serveArticle(site: Site, article: StandInArticle, more = ""): void {
  site.serve(article.url, encodeGbk(articlePage(article, more)));
}

function listPage(articles: readonly StandInArticle[], next: string | null): string {
  const items = articles.map(({ url, title }) => `<li><a href="${url}">${title}</a> <span>2022-11-10</span></li>`);
  const pager = next === null ? "" : `<p><a href="${next}">下一页</a></p>`;
  return htmlPage("宁波新闻发布-中国宁波网", `<ul>${items.join("\n")}</ul>${pager}`);
}

/** The source of an article's page, which prints the article twice and splits the metadata over both copies. */
export function articlePage({ title, speaker, mark, url }: StandInArticle, more = ""): string {
  const day = /\/(?<day>\d{4}\/\d{2}\/\d{2})\//u.exec(url)?.groups?.day?.replaceAll("/", "-") ?? "";
  const body = [
    `记者提问：${title}`,
    `${speaker}答：感谢您的提问。今年以来，我们走访了326个小区，收集意见1280条。`,
    `${mark}${more}`,
  ];
  const paragraphs = body.map((text) => `<p>　　${text}</p>`).join("\n");
  return htmlPage(
    `${title}-宁波新闻发布-中国宁波网`,
    `<h1>${title}</h1><p>http://www.cnnb.com.cn　中国宁波网　${day.slice(2, 4)}年${day.slice(5, 7)}月${day.slice(8)}日</p>
    ${paragraphs}
    <p>宁波市人民政府新闻办公室</p>
    <h1>${title}</h1><p>稿源：　${day} 09:30:00</p>
    ${paragraphs}
    <p>编辑：　苏晚晴</p>`,
  );
}

function htmlPage(title: string, body: string): string {
  return `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title></head>
<body><p>您当前的位置 ：<a href="/">中国宁波网</a>&nbsp;&gt;&nbsp;<a href="/nbzfxwfbh/">宁波新闻发布</a>&nbsp;&gt;&nbsp;记者提问</p>
${body}</body></html>`;
}
