import { expect, test } from "vitest";
import { joinNotes } from "../../../../src/library/model/notes";

test.each<[name: string, base: string, here: string, there: string, joined: string]>([
  ["typed only here", "旧", "旧的", "旧", "旧的"],
  ["typed only there", "旧", "旧", "旧的", "旧的"],
  ["typed alike", "", "一", "一", "一"],
  ["deleted here", "旧", "", "旧", ""],
  ["both from nothing", "", "这里", "那里", "那里\n\n这里"],
  ["both after the same beginning", "旧。", "旧。这里", "旧。那里", "旧。这里\n\n那里"],
  ["there on a new line", "旧。", "旧。这里", "旧。\n\n那里", "旧。这里\n\n那里"],
  ["here after it, there within it", "旧的话。", "旧的话。这里", "新的话。", "新的话。\n\n这里"],
  ["here within it, there after it", "旧的话。", "新的话。", "旧的话。那里", "新的话。\n\n那里"],
  ["both within it", "旧的话。", "新的话。", "别的话。", "别的话。\n\n新的话。"],
  ["here what was already joined", "一", "二\n\n一", "一", "二\n\n一"],
])("%s", (_, base, here, there, joined) => {
  expect(joinNotes(base, here, there)).toBe(joined);
});
