import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sayInterruptedSave } from "../../../src/background/say-interrupted-save";
import { interruptedSave, notePendingSave } from "../../../src/library/store/pending-save";
import { withLibrary } from "../../../src/library/store/store";
import type { PressRecord } from "../../../src/record";
import { RECORDS } from "../../support/records";

const { full } = RECORDS;
const START = new Date("2026-11-20T02:00:00.000Z");
const later = (milliseconds: number) => new Date(START.getTime() + milliseconds);

/** The note that an earlier run of the background has left. */
async function leaveNote(record: PressRecord | null): Promise<void> {
  await notePendingSave(record);
  const { "pending-save": note } = await browser.storage.local.get("pending-save");
  await browser.storage.local.set({ "pending-save": { ...Object(note), run: "earlier" } });
}

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
  await leaveNote(record);
  await sayInterruptedSave(7);
  await sayInterruptedSave(7);
  expect(said.mock.calls).toEqual([[7, { name: "say", ask: { text } }]]);
});

test("a save that is under way is not taken for an interrupted one, however long it takes", async () => {
  await notePendingSave(full);
  vi.setSystemTime(later(100_000));
  expect(await interruptedSave()).toBeNull();
});

test("the note of a version that did not say which run of the background was saving is of an interrupted save", async () => {
  await browser.storage.local.set({ "pending-save": { article: null, startedAt: START.toISOString() } });
  expect(await interruptedSave()).toEqual({ article: null, startedAt: START.toISOString(), run: null });
});

test("nothing is said where the article was saved all the same", async () => {
  await leaveNote(full);
  await withLibrary((library) => library.save(full));
  await sayInterruptedSave(7);
  expect([said.mock.calls, await browser.storage.local.get("pending-save")]).toEqual([[], {}]);
});

test("an older version of the article is not taken for the one that was interrupted", async () => {
  await withLibrary((library) => library.save(full));
  vi.setSystemTime(later(1));
  await leaveNote(full);
  expect(await interruptedSave()).toMatchObject({ article: { title: full.title } });
});

test("what a page could not say is said by the next", async () => {
  await leaveNote(full);
  said.mockRejectedValueOnce(new Error("gone"));
  await sayInterruptedSave(7);
  await sayInterruptedSave(8);
  expect(said.mock.calls.map(([tabId]) => tabId)).toEqual([7, 8]);
});
