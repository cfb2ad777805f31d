import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, readSettings } from "../../../../src/browser/settings-store";
import { changeCorrections, readAllCorrections } from "../../../../src/correct/store";
import { writeBackup } from "../../../../src/library/backup/backup";
import { makeBackup, restoreBackup } from "../../../../src/library/backup/restore";
import { newArticle } from "../../../../src/library/model/saved-article";
import { textDigest } from "../../../../src/library/model/text-digest";
import { type Library, openLibrary } from "../../../../src/library/store/store";
import { storeProblem } from "../../../../src/library/store/store-problem";
import type { PressRecord } from "../../../../src/record";
import { DEFAULT_SETTINGS } from "../../../../src/settings/settings";
import { RECORDS } from "../../../support/records";

const { full, news, speech, anonymous, twoAnswerers } = RECORDS;
const AT = "2026-11-23T02:00:00.000Z";
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
    deleted: await library.deleted(),
    corrections: await readAllCorrections(),
    settings: await readSettings(),
  };
}

async function saved(record: PressRecord) {
  return newArticle({ record, readAt: AT, sha256: await textDigest(record) });
}

/** A library with everything that a reader can put into one. */
async function filled(): Promise<Blob> {
  await library.save(full);
  await library.change([FULL], (saved) => ({ ...saved, tags: ["渔业"], notes: "要核对" }));
  await changeCorrections(full, (now) => ({ ...now, fields: { source: "宁波晚报" } }));
  await changeSettings({ density: "brief" });
  return new Blob([(await makeBackup(library)).text]);
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
    expect(await restoreBackup(library, file, "merge")).toEqual({
      added: 1,
      merged: 0,
      same: 0,
      refused: 0,
      undo: null,
    });
    const { articles, corrections, settings } = await state();
    expect(articles.map(({ key }) => key).sort()).toEqual([news.id, FULL].sort());
    expect(corrections.get(FULL)?.fields).toEqual({ source: "别的报" });
    expect(settings.density).toBe("full");
  });

  test("in place of everything and then undone keeps what was saved and changed in between", async () => {
    const file = await filled();
    await library.put([], true);
    await library.save(news);
    await library.change([news.id ?? ""], (saved) => ({ ...saved, notes: "以前的备注" }));
    await library.save(speech);
    await library.remove([speech.id ?? ""]);
    await changeCorrections(news, (now) => ({ ...now, fields: { title: "以前改的" } }));
    const report = await restoreBackup(library, file, "replace");
    if (typeof report === "string") throw new Error(report);

    await library.save(anonymous);
    await library.save(twoAnswerers);
    await library.remove([twoAnswerers.id ?? ""]);
    await library.change([FULL], (saved) => ({ ...saved, notes: "后来的备注" }));
    await changeCorrections(full, (now) => ({ ...now, fields: { source: "后来改的" } }));
    await changeSettings({ fold: false });
    await report.undo?.();

    const { articles, deleted, corrections, settings } = await state();
    expect(articles.map(({ key, notes }) => [key, notes]).sort()).toEqual(
      [
        [news.id, "以前的备注"],
        [anonymous.id, ""],
        [FULL, "后来的备注"],
      ].sort(),
    );
    expect(deleted.map(({ key }) => key).sort()).toEqual([speech.id, twoAnswerers.id].sort());
    expect(Array.from(corrections, ([key, { fields }]) => [key, fields]).sort()).toEqual(
      [
        [news.id, { title: "以前改的" }],
        [FULL, { source: "后来改的" }],
      ].sort(),
    );
    expect([settings.fold, settings.density]).toEqual([false, "brief"]);
  });

  test("says how many of its entries were not sound, and restores the others", async () => {
    const [article, other] = await Promise.all([saved(full), saved(news)]);
    const foreign = { ...other, current: { ...other.current, record: { ...news, url: "https://evil.example/" } } };
    const backup = { articles: [article, foreign], deleted: [], corrections: new Map(), settings: {} };
    const file = new Blob([await writeBackup(backup, AT)]);
    expect(await restoreBackup(library, file, "merge")).toEqual({
      added: 1,
      merged: 0,
      same: 0,
      refused: 1,
      undo: null,
    });
    expect((await state()).articles).toEqual([article]);
  });

  test("has the deleted articles, and does not delete again what is saved here", async () => {
    await library.save(full);
    await library.save(news);
    await library.remove([FULL, news.id ?? ""]);
    const file = new Blob([(await makeBackup(library)).text]);
    const { deleted } = await state();
    await library.put([], true);
    await library.save(full);
    await restoreBackup(library, file, "merge");
    const after = await state();
    expect(after.articles.map(({ key }) => key)).toEqual([FULL]);
    expect(after.deleted).toEqual(deleted.filter(({ key }) => key !== FULL));
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
    const text = await writeBackup(
      { articles: [], deleted: [], corrections: new Map(), settings: {} },
      "2026-11-23T02:00:00.000Z",
    );
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
