import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fetchPage } from "../../../src/browser/fetch-page";
import { encodeGbk } from "../../support/gbk";
import { siteAnswer } from "../../support/site-answer";

const LIST = "http://www.cnnb.com.cn/nbzfxwfbh/index.shtml";
const PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030500001.shtml?from=list";
const HTML = '<meta charset="gb2312"><p>夜市</p>';
const ANSWER = siteAnswer(encodeGbk(HTML), PAGE);

interface Script {
  readonly target: { readonly tabId: number };
  readonly args?: readonly unknown[];
}

/** What has been done to tabs, in order. */
const done: string[] = [];
/** Numbers of the tabs that show a page of the site. */
let open: number[] = [];
/** Tabs that take no script: they show the browser's own page of an error. */
const refusing = new Set<number>();
let said: unknown = ANSWER;

beforeEach(() => {
  fakeBrowser.reset();
  done.length = 0;
  refusing.clear();
  [open, said] = [[], ANSWER];
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => open.map(tab));
  vi.spyOn(browser.tabs, "create").mockImplementation(async ({ url }) => {
    done.push(`opened ${url}`);
    return loaded(9);
  });
  vi.spyOn(browser.tabs, "reload").mockImplementation(async (id) => {
    done.push(`reloaded ${id}`);
    refusing.delete(Number(id));
    loaded(Number(id));
  });
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async (script: unknown) => {
    const { target, args = [] } = script as Script;
    if (refusing.has(target.tabId)) throw new Error("Frame with ID 0 is showing error page");
    done.push(`asked ${target.tabId} for ${args[0]}`);
    return [{ frameId: 0, result: said }];
  });
});

function tab(id: number) {
  return { id, index: 0, highlighted: false, active: false, pinned: false, incognito: false, url: LIST };
}

/** The tab is there, and a moment later it has loaded. */
function loaded(id: number) {
  queueMicrotask(() => void fakeBrowser.tabs.onUpdated.trigger(id, { status: "complete" }, tab(id)));
  return tab(id);
}

describe("a page of the site is asked for", () => {
  test("within a tab that shows the site, and decoded as a browser would", async () => {
    open = [3, 4];
    expect(await fetchPage(PAGE, LIST)).toEqual({ kind: "page", html: HTML, url: PAGE });
    expect(done).toEqual([`asked 3 for ${PAGE}`]);
  });

  test("and decoded by the charset of the HTTP header, whatever the page says", async () => {
    [open, said] = [[3], siteAnswer(HTML, PAGE, "text/html; charset=UTF-8")];
    expect(await fetchPage(PAGE, LIST)).toEqual({ kind: "page", html: HTML, url: PAGE });
  });

  test("on the host of the list, whichever of its names the link has", async () => {
    open = [3];
    await fetchPage(PAGE.replace("www.", ""), LIST);
    expect(done).toEqual([`asked 3 for ${PAGE}`]);
  });

  test("in a tab behind this one where none shows the site", async () => {
    expect(await fetchPage(PAGE, LIST)).toMatchObject({ kind: "page" });
    expect(done).toEqual([`opened ${LIST}`, `asked 9 for ${PAGE}`]);
  });

  test("in another tab where the first shows an error", async () => {
    open = [3, 4];
    refusing.add(3);
    expect(await fetchPage(PAGE, LIST)).toMatchObject({ kind: "page" });
    expect(done).toEqual([`asked 4 for ${PAGE}`]);
  });

  test("where the reader's tab shows an error in one behind, and where that does too, as after the network was gone, it is loaded again", async () => {
    open = [3];
    refusing.add(3);
    expect(await fetchPage(PAGE, LIST)).toMatchObject({ kind: "page" });
    open = [3, 9];
    refusing.add(9);
    expect(await fetchPage(PAGE, LIST)).toMatchObject({ kind: "page" });
    expect(done).toEqual([`opened ${LIST}`, `asked 9 for ${PAGE}`, "reloaded 9", `asked 9 for ${PAGE}`]);
  });
});

describe("no page is given", () => {
  test.each([
    ["of a site of another name", "http://news.example.com/a.shtml"],
    ["of another host of the site, which this one may not ask", "http://news.cnnb.com.cn/a.shtml"],
    ["of a name that only ends so", "http://evilcnnb.com.cn/a.shtml"],
  ])("%s", async (_, url) => {
    open = [3];
    expect([await fetchPage(url, LIST), done]).toEqual([{ kind: "other-host" }, []]);
  });

  test("without the permission, and no tab is opened in vain", async () => {
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    expect([await fetchPage(PAGE, LIST), done]).toEqual([{ kind: "forbidden" }, []]);
  });

  test.each(["missing", "unreachable", "too-slow", "too-large", "moved-away"])(
    "where the page says %s",
    async (kind) => {
      [open, said] = [[3], { kind }];
      expect(await fetchPage(PAGE, LIST)).toEqual({ kind });
    },
  );

  test.each(["http://copy.example.com/a.shtml", "http://news.cnnb.com.cn/a.shtml", "nowhere"])(
    "where the answer is of %s",
    async (url) => {
      [open, said] = [[3], siteAnswer(HTML, url)];
      expect(await fetchPage(PAGE, LIST)).toEqual({ kind: "moved-away" });
    },
  );

  test("where the tab does not answer within its time", async () => {
    vi.useFakeTimers();
    open = [3];
    vi.spyOn(browser.scripting, "executeScript").mockImplementation(() => new Promise(() => {}));
    const page = fetchPage(PAGE, LIST);
    await vi.advanceTimersByTimeAsync(40_000);
    expect([await page, vi.getTimerCount()]).toEqual([{ kind: "too-slow" }, 0]);
    vi.useRealTimers();
  });

  test("where the tab is closed meanwhile", async () => {
    vi.spyOn(browser.tabs, "create").mockImplementation(async () => {
      setTimeout(() => void fakeBrowser.tabs.onRemoved.trigger(9, { windowId: 1, isWindowClosing: false }));
      return tab(9);
    });
    expect(await fetchPage(PAGE, LIST)).toEqual({ kind: "unreachable" });
  });

  test("where nothing comes back that makes sense", async () => {
    [open, said] = [[3], undefined];
    expect(await fetchPage(PAGE, LIST)).toEqual({ kind: "unreachable" });
  });
});
