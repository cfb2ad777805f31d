import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PageReport } from "../../../src/browser/messages";
import { readTabArticle, readTabPage, type TabPage } from "../../../src/browser/read-tab";
import { activeTab } from "../../../src/browser/tabs";
import { changeCorrections, NOTHING_STORED } from "../../../src/correct/store";
import { RECORDS } from "../../support/records";

const TAB = 7;
const BARE_TAB = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const REPORT: PageReport = {
  page: "press-qa",
  record: RECORDS.full,
  links: [],
  next: null,
  fold: null,
  needsArticleFinder: false,
};
const ARTICLE = { report: REPORT, stored: NOTHING_STORED, corrected: RECORDS.full };
const NOBODY = new Error("Could not establish connection. Receiving end does not exist.");

interface Situation {
  /** What the browser lets the extension see of the tab's address. */
  readonly url?: string;
  readonly isAllowed?: boolean;
  /** What the page answers, one question after the other. */
  readonly answers?: readonly (PageReport | Error)[];
  readonly injection?: Error;
}

/** The browser as far as the reading asks it; returns what was injected. */
function browserIn({ url, answers = [REPORT], injection }: Situation) {
  const left = [...answers];
  const tab = { ...BARE_TAB, id: TAB };
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [url === undefined ? tab : { ...tab, url }]);
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(() => {
    const answer = left.shift() ?? NOBODY;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return vi
    .spyOn(browser.scripting, "executeScript")
    .mockImplementation(() => (injection ? Promise.reject(injection) : Promise.resolve([])));
}

const PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml";

beforeEach(() => {
  fakeBrowser.reset();
});

describe("what the active tab is", () => {
  test.each<[name: string, situation: Situation, reading: TabPage, injected: number]>([
    ["a page of the site", { url: PAGE }, { kind: "page", tabId: TAB, ...ARTICLE, isPermitted: true }, 0],
    ["another site or the browser's own page, whose address is not shown", {}, { kind: "other" }, 0],
    ["a page of the extension", { url: "chrome-extension://abc/popup.html" }, { kind: "other" }, 0],
    ["any page while the permission is taken away", { isAllowed: false }, { kind: "forbidden" }, 0],
    [
      "a page that was open before the extension came gets its script",
      { url: PAGE, answers: [NOBODY, REPORT] },
      { kind: "page", tabId: TAB, ...ARTICLE, isPermitted: true },
      1,
    ],
    [
      "a page allowed by the click alone",
      { url: PAGE, isAllowed: false, answers: [NOBODY, REPORT] },
      { kind: "page", tabId: TAB, ...ARTICLE, isPermitted: false },
      1,
    ],
    [
      "a page that does not answer even then",
      { url: PAGE, answers: [NOBODY, NOBODY] },
      { kind: "unreachable", tabId: TAB },
      1,
    ],
    [
      "a page that takes no script",
      { url: PAGE, answers: [NOBODY], injection: new Error("Cannot access contents of the page") },
      { kind: "unreachable", tabId: TAB },
      1,
    ],
    [
      "a page that takes no script because that is not permitted",
      { url: PAGE, isAllowed: false, answers: [NOBODY], injection: new Error("Missing host permission for the tab") },
      { kind: "forbidden" },
      1,
    ],
  ])("%s", async (_, situation, reading, injected) => {
    const inject = browserIn(situation);
    expect(await readTabPage(await activeTab(), situation.isAllowed ?? true)).toEqual(reading);
    expect(inject).toHaveBeenCalledTimes(injected);
  });

  test("the article of a tab has the reader's corrections applied, beside the record as it was read", async () => {
    browserIn({ url: PAGE });
    const corrections = await changeCorrections(RECORDS.full, (before) => ({
      ...before,
      fields: { title: "改过的标题" },
    }));
    expect(await readTabArticle(TAB)).toMatchObject({
      report: { record: RECORDS.full },
      stored: { corrections },
      corrected: { title: "改过的标题" },
    });
  });

  test("a page whose script fails to read it rejects and gets no second script", async () => {
    const inject = browserIn({ url: PAGE, answers: [new Error("cannot read")] });
    await expect(readTabArticle(TAB)).rejects.toThrow("cannot read");
    expect(inject).not.toHaveBeenCalled();
  });
});
