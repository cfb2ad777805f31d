// @vitest-environment jsdom
import { expect, test } from "vitest";
import { pastFields } from "../../../../src/read/page/past-fields";
import { walkPage } from "../../../../src/read/page/walk";

const NAMES = ["firstChild", "nextSibling", "parentNode", "nodeType", "tagName", "getAttribute", "attributes"];

function formWith(name: string): HTMLFormElement {
  document.body.innerHTML = `<form class="text"><p>第一段。</p><input name="${name}"></form><p>第二段。</p>`;
  const [form] = document.forms;
  if (!form) throw new Error("no form");
  // jsdom gives a form no properties for its fields, as browsers do.
  Object.defineProperty(form, name, { configurable: true, value: form.elements[0] });
  return form;
}

test.each(NAMES)("a form is read past its field %s", (name) => {
  const form = formWith(name);
  expect(Reflect.get(form, name)).toBe(form.elements[0]);
  const { firstChild, nextSibling, parentNode, nodeType, tagName } = pastFields(form);
  expect([firstChild?.textContent, nextSibling?.textContent, parentNode, nodeType, tagName]).toEqual([
    "第一段。",
    "第二段。",
    document.body,
    Node.ELEMENT_NODE,
    "FORM",
  ]);
  expect(pastFields(form).getAttribute("class")).toBe("text");
  expect(walkPage(document).lines.map(({ text }) => text)).toEqual(["第一段。", "第二段。"]);
});

test("every other node is given back as it is", () => {
  formWith("x");
  for (const node of [document, document.body, document.body.lastChild ?? document]) {
    expect(pastFields(node)).toBe(node);
  }
});
