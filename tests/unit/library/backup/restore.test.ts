import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, readSettings } from "../../../../src/browser/settings-store";
import { changeCorrections, readAllCorrections } from "../../../../src/correct/store";
import { writeBackup } from "../../../../src/library/backup/backup";
import { makeBackup, restoreBackup } from "../../../../src/library/backup/restore";
import { type Library, openLibrary } from "../../../../src/library/store/store";
import { storeProblem } from "../../../../src/library/store/store-problem";
import { DEFAULT_SETTINGS } from "../../../../src/settings/settings";
import { RECORDS } from "../../../support/records";

const { full, news } = RECORDS;
const FULL = "030409182";
let library: Library;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  library = await openLibrary({ onBlocked: () => {}, onLost: () => {} });
});

afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

async function state() {
  const rows = await library.rows();
  return {
    articles: await library.articles(rows.map(({ key }) => key)),
    corrections: await readAllCorrections(),
    settings: await readSettings(),
  };
}

/** A library with everything that a reader can put into one. */
async function filled(): Promise<Blob> {
  await library.save(full);
  await library.change([FULL], (saved) => ({ ...saved, tags: ["渔业"], notes: "要核对" }));
  await changeCorrections(full, (now) => ({ ...now, fields: { source: "宁波晚报" } }));
  await changeSettings({ density: "brief" });
  return new Blob([await makeBackup(library)]);
}

describe("a backup that is restored", () => {
  test("in place of everything brings back all of it, and nothing else stays", async () => {
    const file = await filled();
    const before = await state();
    await library.put([], true);
    await library.save(news);
    await changeCorrections(full, () => ({ fields: {}, chosenDifferences: [] }));
    await changeCorrections(news, (now) => ({ ...now, fields: { title: "别的" } }));
    await changeSettings({ density: "full", fold: false });
    const replaced = await state();

    const report = await restoreBackup(library, file, "replace");
    expect(report).toMatchObject({ added: 1, merged: 0, same: 0 });
    expect(await state()).toEqual(before);
    if (typeof report !== "string") await report.undo?.();
    expect(await state()).toEqual(replaced);
  });

  test("beside what is there adds what is missing and leaves the settings", async () => {
    const file = await filled();
    await library.put([], true);
    await library.save(news);
    await changeCorrections(full, (now) => ({ ...now, fields: { source: "别的报" } }));
    await changeSettings({ density: "full" });
    expect(await restoreBackup(library, file, "merge")).toEqual({ added: 1, merged: 0, same: 0, undo: null });
    const { articles, corrections, settings } = await state();
    expect(articles.map(({ key }) => key).sort()).toEqual([news.id, FULL].sort());
    expect(corrections.get(FULL)?.fields).toEqual({ source: "别的报" });
    expect(settings.density).toBe("full");
  });

  test("into a full disk changes nothing", async () => {
    const file = await filled();
    await library.put([], true);
    await library.save(news);
    await changeCorrections(news, (now) => ({ ...now, fields: { title: "别的" } }));
    await changeSettings({ density: "full" });
    const before = await state();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const error: unknown = await restoreBackup(library, file, "replace").catch((reason: unknown) => reason);
    vi.restoreAllMocks();
    expect(storeProblem(error)).toBe("full");
    expect(await state()).toEqual(before);
  });

  test("in place of everything brings the usual settings where it names none", async () => {
    await changeSettings({ density: "brief" });
    const text = await writeBackup({ articles: [], corrections: new Map(), settings: {} }, "2026-11-23T02:00:00.000Z");
    await restoreBackup(library, new Blob([text]), "replace");
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test("without room for its settings changes nothing", async () => {
    const file = await filled();
    await library.put([], true);
    await library.save(news);
    await changeSettings({ density: "full" });
    const before = await state();
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, "set").mockImplementation(async (items) => {
      if (Object.values(items).includes("brief")) throw new Error("QUOTA_BYTES quota exceeded");
      await set(items);
    });
    await expect(restoreBackup(library, file, "replace")).rejects.toThrow("quota");
    expect(await state()).toEqual(before);
  });

  test("that is no good changes nothing", async () => {
    const file = await filled();
    const before = await state();
    expect(await restoreBackup(library, file.slice(0, -20), "replace")).toBe("damaged");
    expect(await restoreBackup(library, new Blob(["{}"]), "replace")).toBe("foreign");
    expect(await state()).toEqual(before);
  });

  test.each([
    ["that is larger than any", 600_000_000, '{"format":"press-reader-backup/1"}'],
    ["that begins like no backup, as a film of 100 MB does,", 100_000_000, "\u0000\u0000ftypmp42"],
  ])("%s is not read", async (_, size, start) => {
    const text = vi.fn();
    const file = { size, text, slice: () => new Blob([start]) } as unknown as Blob;
    expect([await restoreBackup(library, file, "merge"), text.mock.calls]).toEqual(["foreign", []]);
  });
});
