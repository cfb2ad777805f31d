// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { Welcome } from "../../../../src/ui/welcome/welcome";
import { type MESSAGES, translator } from "../../../support/translations";

const HAN = /\p{Script=Han}/u;

async function show(locale: keyof typeof MESSAGES, onOptions = () => undefined): Promise<HTMLElement> {
  const container = document.createElement("div");
  await act(async () =>
    render(
      <TranslateContext.Provider value={translator(locale)}>
        <Welcome onOptions={onOptions} />
      </TranslateContext.Provider>,
      container,
    ),
  );
  return container;
}

test("the first page shows in three pictures what happens where", async () => {
  const container = await show("zh_CN");
  expect([...container.querySelectorAll("li")].map((step) => step.querySelector("h2")?.textContent)).toEqual([
    "页面上：重复的正文折成一行",
    "工具栏上：图标说明这是什么页面",
    "弹窗里：谁问、谁答、说了什么",
  ]);
  // What a picture shows is said beside it.
  const pictures = [...container.querySelectorAll("li > svg")];
  expect(pictures.map((picture) => picture.getAttribute("aria-hidden"))).toEqual(["true", "true", "true"]);
});

test("the first page is English in English, pictures too", async () => {
  expect((await show("en")).textContent).not.toMatch(HAN);
});

test("the first page leads to the press section and to the options", async () => {
  const onOptions = vi.fn();
  const container = await show("zh_CN", onOptions);
  expect(container.querySelector("a")?.href).toBe("http://www.cnnb.com.cn/nbzfxwfbh/");
  container.querySelector("button")?.click();
  expect(onOptions).toHaveBeenCalledTimes(1);
});
