import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sayInterruptedSave } from "../../../src/background/say-interrupted-save";
import { interruptedSave, LONGEST_SAVE_MS, notePendingSave } from "../../../src/library/store/pending-save";
import { withLibrary } from "../../../src/library/store/store";
import { RECORDS } from "../../support/records";

const { full } = RECORDS;
const START = new Date("2026-11-20T02:00:00.000Z");
const later = (milliseconds: number) => new Date(START.getTime() + milliseconds);
const said = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.useFakeTimers({ now: START, toFake: ["Date"] });
  said.mockReset().mockResolvedValue(null);
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(said);
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string, values: unknown) =>
    [key, ...(Array.isArray(values) ? values : [])].join(" "),
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ["that was read", full, `saveInterruptedOf ${full.title}`],
  ["that was not read yet", null, "saveInterrupted"],
])("the interrupted save of a page %s is said on the next page, once", async (_, record, text) => {
  await notePendingSave(record);
  vi.setSystemTime(later(LONGEST_SAVE_MS));
  await sayInterruptedSave(7);
  await sayInterruptedSave(7);
  expect(said.mock.calls).toEqual([[7, { name: "say", ask: { text } }]]);
});

test("a save that is under way is not taken for an interrupted one", async () => {
  await notePendingSave(full);
  expect(await interruptedSave(later(LONGEST_SAVE_MS - 1))).toBeNull();
  expect(await interruptedSave(later(LONGEST_SAVE_MS))).not.toBeNull();
});

test("nothing is said where the article was saved all the same", async () => {
  await notePendingSave(full);
  await withLibrary((library) => library.save(full));
  vi.setSystemTime(later(LONGEST_SAVE_MS));
  await sayInterruptedSave(7);
  expect([said.mock.calls, await browser.storage.local.get("pending-save")]).toEqual([[], {}]);
});

test("an older version of the article is not taken for the one that was interrupted", async () => {
  await withLibrary((library) => library.save(full));
  vi.setSystemTime(later(1));
  await notePendingSave(full);
  expect(await interruptedSave(later(LONGEST_SAVE_MS + 1))).toMatchObject({ article: { title: full.title } });
});

test("what a page could not say is said by the next", async () => {
  await notePendingSave(full);
  vi.setSystemTime(later(LONGEST_SAVE_MS));
  said.mockRejectedValueOnce(new Error("gone"));
  await sayInterruptedSave(7);
  await sayInterruptedSave(8);
  expect(said.mock.calls.map(([tabId]) => tabId)).toEqual([7, 8]);
});
