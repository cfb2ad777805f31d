// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "../../../../src/browser/settings-store";
import { renderPage } from "../../../../src/ui/shared/render-page";
import { useTranslate } from "../../../../src/ui/shared/translate";
import { MESSAGES } from "../../../support/translations";

let root: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string) => MESSAGES.en[key]?.message ?? "");
  root = document.body.appendChild(document.createElement("div"));
  root.id = "surface";
});

afterEach(() => {
  root.remove();
  delete document.documentElement.dataset.theme;
});

function Surface() {
  return <h1>{useTranslate()("optionsTitle")}</h1>;
}

function show(): void {
  renderPage("#surface", ["welcomeTitle", "extName"], Surface);
}

const theme = () => document.documentElement.dataset.theme;

describe("a surface", () => {
  test("speaks the reader's language, its document too", () => {
    show();
    expect([document.documentElement.lang, document.title, root.textContent]).toEqual([
      "en",
      "Press Reader is ready · CNNB Press Reader",
      "Press Reader options",
    ]);
  });

  test("wears the theme that is chosen, and another as soon as it is", async () => {
    await changeSettings({ theme: "dark" });
    show();
    await vi.waitFor(() => expect(theme()).toBe("dark"));
    await changeSettings({ theme: "light" });
    await vi.waitFor(() => expect(theme()).toBe("light"));
    await changeSettings({ theme: "system" });
    await vi.waitFor(() => expect(theme()).toBe("system"));
  });

  test("is as the system has it where the browser cannot read what is stored", async () => {
    vi.spyOn(browser.storage.local, "get").mockRejectedValue(new Error("corrupt"));
    show();
    await vi.waitFor(() => expect(browser.storage.local.get).toHaveBeenCalled());
    expect([theme(), root.textContent]).toEqual([undefined, "Press Reader options"]);
  });
});
