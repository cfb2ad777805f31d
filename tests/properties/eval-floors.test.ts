import { describe, expect, test } from "vitest";
import { FIELD_NAMES, FIELDS } from "../eval/fields";
import { FLOORS, MIN_HAND_MADE, MIN_PRINTED } from "../eval/floors";
import { handMadePages, printedPages } from "../eval/labelled-pages";
import { PRESS_READER } from "../eval/readers";
import { readAll, scoreOf, shareRight } from "../eval/score";

const [handMade, printed] = [handMadePages(), printedPages()];
const results = await readAll(PRESS_READER, [...handMade, ...printed]);

describe("no field is read worse than it was", () => {
  test.each(FIELD_NAMES.map((field) => ({ field, name: FIELDS[field].name })))("$name", ({ field }) => {
    const score = scoreOf(results, field);
    const wrong = results.filter(({ verdicts }) => ["wrong", "false"].includes(verdicts.get(field) ?? ""));
    const said = `wrong on: ${wrong.map(({ page }) => page.name).join(" · ")}`;
    expect(score && shareRight(score), said).toBeGreaterThanOrEqual(FLOORS[field]);
    expect(score?.printed).toBeGreaterThan(0);
  });
});

test("no labelled page is lost", () => {
  expect(handMade.length).toBeGreaterThanOrEqual(MIN_HAND_MADE);
  expect(printed.length).toBeGreaterThanOrEqual(MIN_PRINTED);
  expect(new Set(handMade.map(({ name }) => name)).size).toBe(handMade.length);
});
