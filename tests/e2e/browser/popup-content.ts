import type { Surface } from "./driver";
import { until } from "./until";

/** What a reader finds in the popup of an article. */
export interface ArticleContent {
  readonly kind: string;
  readonly title: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly note: string | null;
  readonly exchanges: readonly {
    readonly question: string;
    readonly answers: readonly { readonly speaker: string; readonly text: string }[];
  }[];
  readonly measures: readonly string[];
  readonly figures: readonly string[];
}

/** The sentences of a popup without an article, and what can be done about it. */
export interface NoticeContent {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly string[];
}

export async function articleContent(popup: Surface): Promise<ArticleContent> {
  return until("the popup shows an article", () =>
    popup.evaluate(() => {
      const text = (root: Element | null | undefined) => root?.textContent?.trim() ?? "";
      const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)];
      const article = document.querySelector("main.article");
      if (article === null) return null;
      return {
        kind: text(document.querySelector(".page-name")),
        title: text(article.querySelector("h1")),
        metadata: Object.fromEntries(
          all(".metadata-item").map((item) => [text(item.querySelector("dt")), text(item.querySelector("dd"))]),
        ),
        note: article.querySelector(".note")?.textContent ?? null,
        exchanges: all(".exchange").map((exchange) => ({
          question: text(exchange.querySelector(".question .passage")),
          answers: all(".answer", exchange).map((answer) => ({
            speaker: text(answer.querySelector(".speaker")),
            text: text(answer.querySelector(".passage")),
          })),
        })),
        measures: all(".measure-list li").map((item) => text(item)),
        figures: all("table.figures tbody tr").map((row) =>
          [...row.children]
            .map((cell) => text(cell))
            .filter((words) => words !== "")
            .join(" "),
        ),
      };
    }),
  );
}

export async function noticeContent(popup: Surface): Promise<NoticeContent> {
  return until("the popup shows a notice", () =>
    popup.evaluate(() => {
      const notice = document.querySelector("main.notice");
      if (notice === null) return null;
      return {
        title: notice.querySelector("h1")?.textContent ?? "",
        text: notice.querySelector("p")?.textContent ?? "",
        actions: [...notice.querySelectorAll("button")].map((button) => button.textContent ?? ""),
      };
    }),
  );
}

/** What a reader finds in the popup of a list page. */
export interface ListContent {
  readonly title: string;
  readonly articles: readonly { readonly url: string; readonly title: string; readonly date: string | null }[];
}

export async function listContent(popup: Surface): Promise<ListContent> {
  return until("the popup shows a list", () =>
    popup.evaluate(() => {
      const list = document.querySelector("main.article-list");
      if (list === null) return null;
      return {
        title: list.querySelector("h1")?.textContent ?? "",
        articles: [...list.querySelectorAll("li")].map((item) => ({
          url: item.querySelector("a")?.href ?? "",
          title: item.querySelector("a")?.textContent ?? "",
          date: item.querySelector("time")?.textContent ?? null,
        })),
      };
    }),
  );
}
