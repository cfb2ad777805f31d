import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, onSettingsChange, readSettings } from "../../../src/browser/settings-store";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/settings/settings";

const USUAL: Settings = {
  fold: true,
  foldNews: false,
  density: "full",
  actionKeys: true,
  theme: "system",
  citation: { edition: "2025", style: "number", author: "site" },
  labels: "zh-CN",
  csvGuard: true,
  columns: null,
  readingSize: 18,
  readingWidth: "medium",
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe("settings", () => {
  test("are the usual ones where nothing is stored", async () => {
    expect(await readSettings()).toEqual(USUAL);
    expect(DEFAULT_SETTINGS).toEqual(USUAL);
  });

  test("are kept as they are changed, each for itself", async () => {
    await changeSettings({ fold: false, density: "brief" });
    await changeSettings({ citation: { edition: "2015", style: "author-year", author: "none" } });
    expect(await readSettings()).toEqual({
      ...USUAL,
      fold: false,
      density: "brief",
      citation: { edition: "2015", style: "author-year", author: "none" },
    });
  });

  test("do not undo each other when they change at the same time", async () => {
    await Promise.all([changeSettings({ fold: false }), changeSettings({ foldNews: true })]);
    expect(await readSettings()).toEqual({ ...USUAL, fold: false, foldNews: true });
  });

  test.each([
    ["fold", "no", {}],
    ["foldNews", 1, {}],
    ["density", "dense", {}],
    ["actionKeys", "1", {}],
    ["theme", "paper", {}],
    ["labels", "fr", {}],
    ["csvGuard", null, {}],
    ["columns", "title", {}],
    ["columns", ["colour"], {}],
    ["columns", ["source", "colour", "title"], { columns: ["source", "title"] }],
    ["readingSize", 17, {}],
    ["readingWidth", "broad", {}],
    ["citation", "2015", {}],
    ["citation", null, {}],
    ["citation", { edition: "2015", style: "footnote" }, { citation: { ...USUAL.citation, edition: "2015" } }],
    ["unknown", true, {}],
  ])("are the usual ones where %s makes no sense: %j", async (name, value, kept) => {
    await browser.storage.local.set({ [`setting.${name}`]: value });
    expect(await readSettings()).toEqual({ ...USUAL, ...kept });
  });

  test("are told to who listens, with the names of those that changed", async () => {
    const listener = vi.fn();
    const stop = onSettingsChange(listener);
    await changeSettings({ fold: false });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    expect(listener).toHaveBeenCalledWith({ ...USUAL, fold: false }, new Set(["fold"]));
    stop();
    await changeSettings({ fold: true });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("are not what else is stored", async () => {
    const listener = vi.fn();
    onSettingsChange(listener);
    await browser.storage.local.set({ batch: [], fold: false });
    await browser.storage.session.set({ "setting.fold": false });
    expect([await readSettings(), listener.mock.calls]).toEqual([USUAL, []]);
  });

  test("that the browser cannot store are not changed, and whoever asked is told", async () => {
    vi.spyOn(browser.storage.local, "set").mockImplementation(() => Promise.reject(new Error("QUOTA_BYTES exceeded")));
    await expect(changeSettings({ fold: false })).rejects.toThrow("QUOTA_BYTES");
    expect(await readSettings()).toEqual(USUAL);
  });
});
