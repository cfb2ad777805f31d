import { describe, expect, test, vi } from "vitest";
import type { FetchedPage } from "../../../../src/browser/fetch-page";
import { CANCELLED, type CollectTools, collect } from "../../../../src/library/collect/collect";
import { type Batch, newBatch, progressOf, withKnown, withRetries } from "../../../../src/library/model/batch";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { textDigest } from "../../../../src/library/model/text-digest";
import type { ArticleLink, PressRecord } from "../../../../src/record";
import type { ParsedHtml } from "../../../../src/saved-page/read-html";
import { RECORDS } from "../../../support/records";

const SITE = "http://www.cnnb.com.cn/nbzfxwfbh";
const LIST = `${SITE}/index.shtml`;

/** `030400007`: articles are numbered from 0. */
function idOf(n: number): string {
  return `0304${String(n).padStart(5, "0")}`;
}

function linkTo(n: number): ArticleLink {
  return { url: `${SITE}/system/2022/11/10/${idOf(n)}.shtml`, title: `第${n}篇`, date: null };
}

const links = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => linkTo(from + i));
const PAGE: FetchedPage = { kind: "page", html: "", url: LIST };

interface Stand {
  /** What the site answers, one after the other, the last for ever; a page where nothing is said. */
  readonly answers?: Readonly<Record<string, readonly FetchedPage[]>>;
  readonly known?: readonly string[];
  readonly articles?: readonly SavedArticle[];
  readonly lists?: Readonly<Record<string, Pick<ParsedHtml, "links" | "next">>>;
  readonly noArticles?: readonly string[];
}

/** A site, a library and a clock. */
function stand({ answers = {}, known = [], articles = [], lists = {}, noArticles = [] }: Stand = {}) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const saved: string[] = [];
  const kept: Batch[] = [];
  const controller = new AbortController();
  const tools: CollectTools = {
    fetchPage: async (url) => {
      asked.push(url);
      const said = answers[url] ?? [PAGE];
      const times = asked.filter((each) => each === url).length;
      const page = said[times - 1] ?? said.at(-1) ?? PAGE;
      return page === PAGE ? { ...PAGE, url } : page;
    },
    readHtml: async (_, url) => {
      const isArticle = !(url.href in lists) && !noArticles.includes(url.href);
      const record: PressRecord = { ...RECORDS.full, url: url.href, id: /\d{9}/u.exec(url.href)?.[0] ?? null };
      return {
        page: isArticle ? "press-qa" : "list",
        record: isArticle ? record : null,
        links: lists[url.href]?.links ?? [],
        next: lists[url.href]?.next ?? null,
        address: url,
        ownAddress: null,
        documentTitle: null,
        reason: null,
        needsArticleFinder: false,
      };
    },
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    isKnown: async (key) => known.includes(key),
    savedArticle: async (key) => articles.find((article) => article.key === key) ?? null,
    putBatch: async (batch) => {
      kept.push(batch);
    },
    putCollected: async ({ url }, batch) => {
      saved.push(url);
      kept.push(batch);
    },
  };
  return {
    tools,
    controller,
    asked,
    pauses,
    saved,
    kept,
    run: (batch: Batch) => collect(batch, tools, controller.signal),
  };
}

function batchOf(count: number, more: { readonly next?: string; readonly pages?: number } = {}): Batch {
  return newBatch({
    id: "b",
    listUrl: LIST,
    startedAt: "2026-11-23T02:00:00.000Z",
    links: links(0, count),
    next: more.next ?? null,
    pages: more.pages ?? 0,
  });
}

describe("a batch is collected", () => {
  test("article by article, with a pause after each, every step kept", async () => {
    const { run, asked, pauses, saved, kept } = stand();
    const done = await run(batchOf(3));
    const urls = links(0, 3).map(({ url }) => url);
    expect([asked, saved, pauses]).toEqual([urls, urls, [1000, 1000, 1000]]);
    expect([done.state, progressOf(done)]).toEqual([
      "done",
      { waiting: 0, known: 0, saved: 3, "left-out": 0, failed: 0 },
    ]);
    expect(kept.map((batch) => progressOf(batch).saved)).toEqual([0, 1, 2, 3, 3]);
    expect(kept.at(-1)).toBe(done);
  });

  test("without asking for what the library has", async () => {
    const { run, asked, pauses } = stand({ known: [idOf(0), idOf(1)] });
    const done = await run(batchOf(3));
    expect([asked, pauses, progressOf(done)]).toEqual([
      [linkTo(2).url],
      [1000],
      { waiting: 0, known: 2, saved: 1, "left-out": 0, failed: 0 },
    ]);
  });

  test("without what is known before", async () => {
    const { run, asked } = stand();
    const done = await run(withKnown(batchOf(3), new Set([linkTo(1).url])));
    expect([asked, progressOf(done).known]).toEqual([[linkTo(0).url, linkTo(2).url], 1]);
  });

  test("with further list pages, as many as were wanted, each article once", async () => {
    const [second, third] = [`${SITE}/index_2.shtml`, `${SITE}/index_3.shtml`];
    const lists = {
      [second]: { links: links(1, 4), next: third },
      [third]: { links: links(4, 6), next: LIST },
    };
    const one = stand({ lists });
    expect((await one.run(batchOf(2, { next: second, pages: 1 }))).items).toHaveLength(4);
    expect(one.asked.slice(0, 2)).toEqual([second, linkTo(0).url]);
    const all = stand({ lists });
    expect((await all.run(batchOf(2, { next: second, pages: 9 }))).items).toHaveLength(6);
    expect(all.asked.filter((url) => url.includes("index"))).toEqual([second, third]);
  });

  test("with what can be said of each that failed, and goes on", async () => {
    const { run } = stand({
      answers: { [linkTo(0).url]: [{ kind: "missing" }], [linkTo(1).url]: [{ kind: "too-large" }] },
      noArticles: [linkTo(2).url],
    });
    const done = await run(batchOf(4));
    expect(done.items.map(({ state }) => state)).toEqual([
      { kind: "failed", problem: "missing" },
      { kind: "failed", problem: "too-large" },
      { kind: "failed", problem: "no-article" },
      { kind: "saved" },
    ]);
    expect(withRetries(done).items.map(({ state }) => state.kind)).toEqual(["waiting", "waiting", "waiting", "saved"]);
  });
});

describe("a site that does not answer", () => {
  const silent = (from: number, to: number) =>
    Object.fromEntries(links(from, to).map(({ url }) => [url, [{ kind: "unreachable" } as const]]));

  test("is asked again after growing pauses", async () => {
    const answers = { [linkTo(0).url]: [{ kind: "unreachable" }, { kind: "unreachable" }, PAGE] } as const;
    const { run, pauses } = stand({ answers });
    expect(progressOf(await run(batchOf(1))).saved).toBe(1);
    expect(pauses).toEqual([2000, 6000, 1000]);
  });

  test("is left alone after three articles in a row, which wait for another day", async () => {
    const { run, asked } = stand({ answers: silent(1, 9) });
    const stopped = await run(batchOf(9));
    expect([stopped.state, progressOf(stopped)]).toEqual([
      "stopped",
      { waiting: 8, known: 0, saved: 1, "left-out": 0, failed: 0 },
    ]);
    expect(asked).toHaveLength(1 + 3 * 4);
  });

  test("now and then does not stop the rest", async () => {
    const { run } = stand({ answers: { ...silent(0, 2), ...silent(3, 5) } });
    const done = await run(batchOf(6));
    expect([done.state, progressOf(done)]).toEqual([
      "done",
      { waiting: 0, known: 0, saved: 2, "left-out": 0, failed: 4 },
    ]);
  });

  test.each<[kind: "unreachable" | "too-slow" | "moved-away" | "missing", state: string, waiting: number]>([
    ["too-slow", "stopped", 5],
    ["moved-away", "stopped", 5],
    ["missing", "done", 0],
  ])("three times in a row in the same way (%s) is %s", async (kind, state, waiting) => {
    const answers = Object.fromEntries(links(0, 5).map(({ url }) => [url, [{ kind }]]));
    const { run } = stand({ answers });
    const batch = await run(batchOf(5));
    expect([batch.state, progressOf(batch).waiting]).toEqual([state, waiting]);
  });

  test("three times in a row in different ways does not stop the rest", async () => {
    const kinds = ["too-slow", "moved-away", "too-slow"] as const;
    const { run } = stand({ answers: Object.fromEntries(kinds.map((kind, n) => [linkTo(n).url, [{ kind }]])) });
    expect((await run(batchOf(4))).items.map(({ state }) => state)).toEqual([
      ...kinds.map((problem) => ({ kind: "failed", problem })),
      { kind: "saved" },
    ]);
  });

  test.each<[name: string, html: string, state: string]>([
    ["with a captcha", "<p>请完成安全验证</p>", "blocked"],
    ["with a login", "<p>请先登录</p>", "stopped"],
    ["with a part of a page", "<html><body><p>夜", "stopped"],
  ])("but %s in place of a list page is asked once, and the list is not ended", async (_, html, state) => {
    const next = `${SITE}/index_2.shtml`;
    const { run, asked } = stand({
      answers: { [next]: [{ kind: "page", html, url: next }] },
      lists: { [next]: { links: [], next: null } },
    });
    const batch = await run(batchOf(1, { next, pages: 1 }));
    expect([batch.state, batch.nextList, asked]).toEqual([state, { url: next, pages: 1 }, [next]]);
  });

  test("but with a captcha stops the batch at once, and the article waits", async () => {
    const html = "<p>请完成安全验证</p>";
    const { run, saved } = stand({
      answers: { [linkTo(1).url]: [{ kind: "page", html, url: linkTo(1).url }] },
      noArticles: [linkTo(1).url],
    });
    const blocked = await run(batchOf(3));
    expect([blocked.state, progressOf(blocked).waiting, saved]).toEqual(["blocked", 2, [linkTo(0).url]]);
  });

  test("at a list page stops the batch before that page", async () => {
    const next = `${SITE}/index_2.shtml`;
    const stopped = await stand({ answers: { [next]: [{ kind: "unreachable" }] } }).run(batchOf(1, { next, pages: 1 }));
    expect([stopped.state, stopped.nextList]).toEqual(["stopped", { url: next, pages: 1 }]);
  });

  test("to a list page that is gone lets the articles be collected", async () => {
    const next = `${SITE}/index_2.shtml`;
    const done = await stand({ answers: { [next]: [{ kind: "missing" }] } }).run(batchOf(1, { next, pages: 1 }));
    expect([done.state, progressOf(done).saved, done.nextList]).toEqual(["done", 1, null]);
  });
});

describe("a page at which the reading fails", () => {
  const failing = (stand: { readonly tools: CollectTools }, at: string): CollectTools => ({
    ...stand.tools,
    readHtml: (html, url) =>
      url.href === at ? Promise.reject(new Error("too deep")) : stand.tools.readHtml(html, url),
  });

  test("is no article, and the rest is collected", async () => {
    const site = stand();
    const done = await collect(batchOf(3), failing(site, linkTo(1).url), site.controller.signal);
    expect(done.items.map(({ state }) => state)).toEqual([
      { kind: "saved" },
      { kind: "failed", problem: "no-article" },
      { kind: "saved" },
    ]);
  });

  test("is the end of a list that it was to go on", async () => {
    const [site, next] = [stand(), `${SITE}/index_2.shtml`];
    const done = await collect(batchOf(1, { next, pages: 3 }), failing(site, next), site.controller.signal);
    expect([done.state, progressOf(done).saved, done.nextList]).toEqual(["done", 1, null]);
  });
});

test("a batch that reads again asks for what the library has", async () => {
  const { run, saved } = stand({ known: [idOf(0)] });
  expect([progressOf(await run({ ...batchOf(2), isRereading: true })).saved, saved.length]).toEqual([2, 2]);
});

test("a batch that checks saves the new texts alone, and does not ask for a deleted article", async () => {
  const savedOf = async (n: number, paragraphs: readonly string[]) => {
    const record = { ...RECORDS.full, url: linkTo(n).url, id: idOf(n), paragraphs };
    return newArticle({ record, readAt: "2026-11-20T02:00:00.000Z", sha256: await textDigest(record) });
  };
  const { paragraphs } = RECORDS.full;
  const articles = [await savedOf(0, paragraphs), await savedOf(1, paragraphs.slice(1)), await savedOf(3, paragraphs)];
  const gone = linkTo(3).url;
  const { run, asked, saved } = stand({ articles, answers: { [gone]: [{ kind: "missing" }] } });
  const done = await run({ ...batchOf(4), isCheck: true });
  expect([done.state, done.items.map(({ state }) => state)]).toEqual([
    "done",
    [
      { kind: "known" },
      { kind: "saved", changes: 1 },
      { kind: "failed", problem: "deleted" },
      { kind: "failed", problem: "missing" },
    ],
  ]);
  expect([asked, saved]).toEqual([[linkTo(0).url, linkTo(1).url, gone], [linkTo(1).url]]);
});

describe("a batch whose permission is taken away", () => {
  test("stops at once, and what it has not got waits", async () => {
    const { run, asked, pauses } = stand({ answers: { [linkTo(1).url]: [{ kind: "forbidden" }] } });
    const stopped = await run(batchOf(3));
    expect([stopped.state, progressOf(stopped)]).toEqual([
      "stopped",
      { waiting: 2, known: 0, saved: 1, "left-out": 0, failed: 0 },
    ]);
    expect([asked, pauses]).toEqual([[linkTo(0).url, linkTo(1).url], [1000]]);
  });

  test("stops before a list page too", async () => {
    const next = `${SITE}/index_2.shtml`;
    const stopped = await stand({ answers: { [next]: [{ kind: "forbidden" }] } }).run(batchOf(1, { next, pages: 1 }));
    expect([stopped.state, stopped.nextList]).toEqual(["stopped", { url: next, pages: 1 }]);
  });
});

describe("a batch that ends early", () => {
  test("goes on where it was, and asks for nothing twice", async () => {
    const first = stand();
    const interrupted = await collect(
      batchOf(5),
      {
        ...first.tools,
        putCollected: async (record, batch) => {
          await first.tools.putCollected(record, batch);
          if (progressOf(batch).saved === 2) first.controller.abort();
        },
      },
      first.controller.signal,
    );
    expect([interrupted.state, progressOf(interrupted)]).toEqual([
      "open",
      { waiting: 3, known: 0, saved: 2, "left-out": 0, failed: 0 },
    ]);
    const second = stand();
    const done = await second.run(interrupted);
    expect([done.state, [...first.asked, ...second.asked]]).toEqual(["done", links(0, 5).map(({ url }) => url)]);
  });

  test("for good says so", async () => {
    const { run, controller } = stand();
    controller.abort(CANCELLED);
    const cancelled = await run(batchOf(2));
    expect([cancelled.state, progressOf(cancelled).waiting]).toEqual(["cancelled", 2]);
  });

  test("loses nothing that was kept when the disk is full", async () => {
    const { tools, controller, kept } = stand();
    const putCollected = vi.fn(tools.putCollected).mockImplementation(async (record, batch) => {
      if (record.id === idOf(2)) throw new DOMException("", "QuotaExceededError");
      return tools.putCollected(record, batch);
    });
    await expect(collect(batchOf(5), { ...tools, putCollected }, controller.signal)).rejects.toThrow(DOMException);
    expect(kept.at(-1)).toMatchObject({ state: "open" });
    expect(kept.map(progressOf).at(-1)).toEqual({ waiting: 3, known: 0, saved: 2, "left-out": 0, failed: 0 });
  });

  test("during the pause before a retry does not count the article as failed", async () => {
    const { tools, controller } = stand({ answers: { [linkTo(0).url]: [{ kind: "unreachable" }] } });
    const pause: CollectTools["pause"] = async () => controller.abort();
    const batch = await collect(batchOf(2), { ...tools, pause }, controller.signal);
    expect(progressOf(batch)).toEqual({ waiting: 2, known: 0, saved: 0, "left-out": 0, failed: 0 });
  });
});
