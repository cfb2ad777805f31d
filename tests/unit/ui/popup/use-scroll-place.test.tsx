// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { rememberedScroll, rememberScroll } from "../../../../src/browser/scroll-place";
import { useScrollPlace } from "../../../../src/ui/popup/use-scroll-place";

const [URL_A, URL_B] = ["http://www.cnnb.com.cn/a.shtml", "http://www.cnnb.com.cn/b.shtml"];
const container = document.createElement("div");

function Page({ url }: { readonly url: string | null }) {
  useScrollPlace(url);
  return null;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("scrollTo", vi.fn());
});

afterEach(() => {
  render(null, container);
  vi.unstubAllGlobals();
});

test("a popup opens where it was scrolled on the same page", async () => {
  vi.stubGlobal("scrollY", 240);
  await act(async () => render(<Page url={URL_A} />, container));
  dispatchEvent(new Event("scroll"));
  await vi.waitFor(async () => expect(await rememberedScroll(URL_A)).toBe(240));
  render(null, container);
  vi.stubGlobal("scrollY", 0);
  await act(async () => render(<Page url={URL_A} />, container));
  await vi.waitFor(() => expect(scrollTo).toHaveBeenLastCalledWith({ top: 240 }));
});

test.each([
  ["on another page", URL_B, 0, 0],
  ["without an article", null, 0, null],
  ["after the reader has scrolled already", URL_A, 10, null],
])("a popup stays where it opens %s", async (_, url, scrolled, top) => {
  await rememberScroll(URL_A, 240);
  vi.stubGlobal("scrollY", scrolled);
  await act(async () => render(<Page url={url} />, container));
  await act(async () => void (await rememberedScroll(URL_A)));
  expect(vi.mocked(scrollTo).mock.calls).toEqual(top === null ? [] : [[{ top }]]);
});
