import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/settings/settings";
import { readSettingsFile, writeSettingsFile } from "../../../src/settings/settings-file";

const UNUSUAL: Settings = {
  ...DEFAULT_SETTINGS,
  fold: false,
  foldNews: true,
  density: "brief",
  theme: "dark",
  citation: { edition: "2015", style: "author-year", author: "office" },
  labels: "en",
  csvGuard: false,
  columns: ["url", "title"],
};

function file(settings: unknown, format: unknown = "press-reader-settings/1"): string {
  return JSON.stringify({ format, settings });
}

describe("a file of settings", () => {
  test.each([DEFAULT_SETTINGS, UNUSUAL])("is read as it was written", (settings) => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual(settings);
  });

  test("says what it is, for people too", () => {
    expect(writeSettingsFile(DEFAULT_SETTINGS)).toMatch(
      /^\{\n {2}"format": "press-reader-settings\/1",\n {2}"settings": \{\n {4}"fold": true,\n/u,
    );
  });

  test("changes only what it names", () => {
    expect(readSettingsFile(file({ fold: false }))).toEqual({ fold: false });
  });

  test("may name what only a later version knows", () => {
    expect(readSettingsFile(file({ fold: false, typeface: "serif" }))).toEqual({ fold: false });
  });

  test.each([
    ["nothing", ""],
    ["another text", "fold: false"],
    ["cut off", writeSettingsFile(UNUSUAL).slice(0, -20)],
    ["no object", "[]"],
    ["null", "null"],
    ["another program's", JSON.stringify({ fold: false })],
    ["of another form", file(UNUSUAL, "press-reader-settings/2")],
    ["without settings", JSON.stringify({ format: "press-reader-settings/1" })],
    ["with a list for settings", file([UNUSUAL])],
    ["with a value that makes no sense", file({ ...UNUSUAL, fold: "no" })],
    ["with a density that is none", file({ ...UNUSUAL, density: "dense" })],
    ["with a theme that is none", file({ ...UNUSUAL, theme: "paper" })],
    ["with labels in no language", file({ ...UNUSUAL, labels: null })],
    ["with a citation that is none", file({ ...UNUSUAL, citation: "2015" })],
    ["with a column that is none", file({ ...UNUSUAL, columns: ["title", "colour"] })],
    ["with half a citation", file({ ...UNUSUAL, citation: { edition: "2015" } })],
    ["with an author that is none", file({ ...UNUSUAL, citation: { ...UNUSUAL.citation, author: "editor" } })],
  ])("is refused as a whole where it is %s", (_, text) => {
    expect(readSettingsFile(text)).toBeNull();
  });
});
