import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test } from "vitest";
import { pageKind } from "../../../src/read/page-kind";
import { readPage } from "../../../src/read/read-page";
import { recordOf } from "../../../src/read/record-of";
import { scanPage } from "../../../src/read/scan-page";
import { decode } from "../../../src/saved-page/decode";
import { addressIn } from "../../../src/saved-page/page-address";
import { handMadePages } from "../../eval/labelled-pages";

/** The page answers with a frame and its kind, as JSON; who asked makes the record of it. */
describe("who asks a page has the record that the page itself would have", () => {
  test.each(handMadePages())("$name", ({ bytes }) => {
    const html = decode(bytes);
    const root = parse(html, { treeAdapter: adapter });
    const address = addressIn(html, root);
    const framed = scanPage(root, address, {});
    const answer: typeof framed.record = JSON.parse(JSON.stringify(framed.record));
    const page = pageKind(framed);
    const record = answer && recordOf(answer, page !== "news");
    const whole = readPage(root, address);
    expect({ page, record }).toEqual({ page: whole.page, record: whole.record });
  });
});
