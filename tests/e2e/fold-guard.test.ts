import { describe, expect, test } from "vitest";
import { click, controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";

const ADDRESS = "http://www.cnnb.com.cn/nbzfxwfbh/system/2024/04/18/030570";

const TEXT = `
<p>　　记者提问：老城区的河道保洁怎样做到不留死角？请介绍一下有关情况。</p>
<p>　　祝清川答：今年以来，我们给284条河道配了保洁船，每天巡查两次，垃圾当天清运。</p>
<p>　　下一步我们将请沿河居民一起当河长，每月公布一次水质，接受大家监督。</p>`;

/** @param first what is to be done to the first copy, which is the primary one; `second` to the other */
function page({ head = "", first = "", second = "", after = "", wrap = "div" }: PageParts): Buffer {
  return Buffer.from(`<!doctype html><html><head><meta charset="utf-8">
<title>老城区的河道保洁怎样做到不留死角？-宁波新闻发布-中国宁波网</title>${head}</head><body>
<p>您当前的位置 ：<a href="/">中国宁波网</a>&nbsp;&gt;&nbsp;<a href="/nbzfxwfbh/">宁波新闻发布</a>&nbsp;&gt;&nbsp;记者提问</p>
<${wrap} id="first" ${first}><h1>老城区的河道保洁怎样做到不留死角？</h1>
<p>http://www.cnnb.com.cn　中国宁波网　24年04月18日</p>${TEXT}<p>宁波市人民政府新闻办公室</p></${wrap}>
<${wrap} id="second" ${second}><h1>老城区的河道保洁怎样做到不留死角？</h1><p>稿源：　2024-04-18 15:20:00</p>${TEXT}
<p>编辑：　顾南栀</p></${wrap}>${after}</body></html>`);
}

interface PageParts {
  readonly head?: string;
  readonly first?: string;
  readonly second?: string;
  readonly after?: string;
  readonly wrap?: string;
}

const SENTENCE = "每天巡查两次";
/** What a page can make of all that the extension needs to build something of its own. */
const HOOKED = `<script>window.roots = [];
for (const name of ["attachShadow", "append", "before", "remove"]) {
  const real = Element.prototype[name];
  Element.prototype[name] = function (...values) {
    const result = real.apply(this, values);
    if (this.localName.startsWith("cnnb-press")) window.roots.push(name);
    return result;
  };
}</script>`;

/** Ways in which a page can keep its first copy from being seen, all of which `checkVisibility` alone does not know. */
const UNSEEN: Readonly<Record<string, string>> = {
  opacity: "opacity:0",
  "faint opacity": "opacity:0.02",
  "a place left of the page": "position:absolute;left:-9999px",
  "a place over the page": "position:absolute;top:-9999px",
  "a place right of the window": "position:fixed;left:200vw",
  "no height": "height:0;overflow:hidden",
  "little height": "max-height:30px;overflow:hidden",
  "no width": "width:0;height:0;overflow:hidden",
  "size of type": "font-size:0",
  "an empty clip": "clip-path:inset(50%)",
  "an old clip": "position:absolute;clip:rect(0,0,0,0)",
  "transparent type": "color:transparent",
  "type in the colour of the ground": "color:#fff;background:#fff",
  "a transform to nothing": "transform:scale(0)",
  "a transform beside the page": "transform:translateX(-9999px)",
  "an indent": "text-indent:-9999px;overflow:hidden;white-space:nowrap",
  "a filter": "filter:opacity(0)",
};

/** What a page does some time after it was folded. `do` runs once the page is folded. */
const LATER: Readonly<Record<string, string>> = {
  "is hidden": "first.style.display = 'none'",
  "is made transparent": "first.style.opacity = '0'",
  "is moved away": "first.style.cssText = 'position:absolute;left:-9999px'",
  "is hidden by a class of the body": "document.body.className = 'one'",
  "is hidden by a new style sheet":
    "document.head.append(Object.assign(document.createElement('style'), { textContent: '#first { visibility: hidden }' }))",
  "is hidden by a rule without a trace": "document.styleSheets[0].insertRule('#first { display: none }')",
  "is covered by a box": `const { top, height } = first.getBoundingClientRect();
    const box = document.body.appendChild(document.createElement("div"));
    box.style.cssText = "position:absolute;left:0;right:0;background:#eee;top:" + (scrollY + top) + "px;height:" + height + "px"`,
  "is put behind the page":
    "document.body.style.background = '#eee'; first.parentElement.style.cssText = 'position:relative;z-index:0'; const ground = document.createElement('div'); ground.style.background = '#eee'; first.before(ground); ground.append(first); first.style.cssText = 'position:relative;z-index:-1'",
  "is removed": "first.remove()",
  "is emptied": "first.textContent = ''",
  "says something else": "first.querySelectorAll('p')[2].firstChild.data = '页面改了这一段的文字，和原来的不一样了。'",
};

inEachBrowser((session) => {
  let number = 100;
  const open = async (parts: PageParts): Promise<void> => {
    const { driver, site } = session();
    const url = `${ADDRESS}${number++}.shtml`;
    site.serve(url, page(parts));
    await driver.goto(url);
  };
  const isFolded = async () => (await controls(session().driver.page)).some(({ expanded }) => expanded === "false");
  const areSeen = () =>
    session().driver.page.evaluate(
      (sentence) =>
        [...document.querySelectorAll("p")]
          .filter(({ textContent }) => textContent?.includes(sentence))
          .map((each) => each.checkVisibility()),
      SENTENCE,
    );

  test("a page that shows both copies is folded, and stays so", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    expect(await areSeen()).toEqual([true, false]);
  });

  test("an element without a box of its own is seen by its content: the page is folded", async () => {
    await open({ head: "<style>#second { display: contents }</style>" });
    await expect.poll(isFolded).toBe(true);
    expect(await foldStatusInPopup()).toContain("已折叠");
  });

  describe("the only copy that is seen stays where the first is kept from sight by", () => {
    test.each(Object.entries(UNSEEN))("%s", async (_, style) => {
      await open({ first: `style="${style}"` });
      await expect.poll(async () => (await session().driver.toolbar()).title).toMatch(/^净读：记者问答/u);
      await expect.poll(areSeen).toEqual([true, true]);
      expect(await isFolded()).toBe(false);
    });
  });

  describe("folded text comes back when the first copy", () => {
    const head = "<style>.one #first { display: none }</style>";
    test.each(Object.entries(LATER))("%s", async (_, script) => {
      await open({ head });
      await expect.poll(isFolded).toBe(true);
      await session().driver.page.evaluate((code) => {
        new Function("first", code)(document.querySelector("#first"));
      }, script);
      await expect.poll(async () => (await areSeen()).at(-1)).toBe(true);
      expect(await isFolded()).toBe(false);
      expect(await foldStatusInPopup()).not.toContain("已折叠");
    });
  });

  test("folded text comes back when the page removes the bar, however often", async () => {
    const script = `new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes)
      if (node.localName === "cnnb-press-fold") node.remove(); }).observe(document, { childList: true, subtree: true });`;
    await open({ head: `<script>${script}</script>` });
    await expect.poll(areSeen).toEqual([true, true]);
    expect(await foldStatusInPopup()).not.toContain("已折叠");
  });

  test("folded text comes back when the page writes its own markup again", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    await session().driver.page.evaluate(() => {
      const { body } = document;
      body.innerHTML = String(body.innerHTML);
    });
    await expect.poll(areSeen).toEqual([true, true]);
    await expect
      .poll(() => session().driver.page.evaluate(() => document.querySelectorAll("cnnb-press-fold").length))
      .toBe(0);
  });

  test("folded text comes back when the page writes its document again", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    await session().driver.page.evaluate(() => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    });
    await expect.poll(areSeen).toEqual([true, true]);
  });

  test("folded text comes back when the page puts something into it", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    await session().driver.page.evaluate(() =>
      document.querySelector("#second p:nth-of-type(3)")?.append("（又补了一句）"),
    );
    await expect.poll(areSeen).toEqual([true, true]);
  });

  test("nothing is folded on a page that defines elements under our names", async () => {
    const script = `for (const name of ["cnnb-press-fold", "cnnb-press-fold-run"])
      customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }); } });`;
    await open({ head: `<script>${script}</script>` });
    await expect.poll(async () => (await session().driver.toolbar()).title).toMatch(/^净读：记者问答/u);
    await expect.poll(areSeen).toEqual([true, true]);
  });

  test("a page that changes what elements can do learns nothing of ours", async () => {
    await open({ head: HOOKED });
    await expect.poll(isFolded).toBe(true);
    expect(await session().driver.page.evaluate(() => Reflect.get(window, "roots"))).toEqual([]);
  });

  test("a page cannot press the bar", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    await session().driver.page.evaluate(() => {
      const bar = document.querySelector<HTMLElement>("cnnb-press-fold");
      const { x, y, width, height } = bar?.getBoundingClientRect() ?? new DOMRect();
      const [clientX, clientY] = [x + width / 2, y + height / 2];
      for (const target of [bar, document.elementFromPoint(clientX, clientY), document.activeElement]) {
        for (const type of ["pointerdown", "mousedown", "mouseup", "click"]) {
          target?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX, clientY }),
          );
        }
        for (const key of ["Enter", " "]) {
          target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
          target?.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true, composed: true }));
        }
        if (target instanceof HTMLElement) target.click();
      }
    });
    // The answer of the popup comes after what the page has done.
    expect(await foldStatusInPopup()).toContain("已折叠");
    expect(await areSeen()).toEqual([true, false]);
  });

  test("markup that the page copies to print it shows the folded text", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    const copied = await session().driver.page.evaluate((sentence) => {
      const paper = document.createElement("iframe");
      document.body.append(paper);
      const inside = paper.contentDocument;
      if (inside === null) return null;
      inside.body.innerHTML = document.querySelector("#second")?.innerHTML ?? "";
      return [...inside.querySelectorAll("p")]
        .find(({ textContent }) => textContent?.includes(sentence))
        ?.checkVisibility();
    }, SENTENCE);
    expect(copied).toBe(true);
  });

  test("scripts of the page reach neither the bar nor what the extension says", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    await session().driver.pressKeysOf("save-article");
    await expect
      .poll(() => session().driver.page.evaluate(() => document.querySelector("cnnb-press-toast") !== null))
      .toBe(true);
    const seen = await session().driver.page.evaluate(() =>
      ["cnnb-press-fold", "cnnb-press-toast"].map((name) => {
        const element = document.querySelector(name);
        return [element?.shadowRoot, element?.textContent?.replace(/::highlight.*/u, "")];
      }),
    );
    expect(seen).toEqual([
      [null, ""],
      [null, ""],
    ]);
  });

  test("no event of the page ends the extension's script", async () => {
    await open({});
    await expect.poll(isFolded).toBe(true);
    const id = session().driver.extensionId();
    await session().driver.page.evaluate((extension) => {
      const detail = { contentScriptName: "content", messageId: "x" };
      for (const name of [extension, "cnnb-press-reader@press-reader.example"]) {
        document.dispatchEvent(new CustomEvent(`${name}:content:wxt:content-script-started`, { detail }));
      }
    }, id);
    await click(session().driver.page, "已折叠重复正文 · 与上文一致 展开");
    await expect.poll(areSeen).toEqual([true, true]);
    await expect.poll(foldStatusInPopup).toContain("展开");
  });

  test.each([
    "localName",
    "firstChild",
    "nextSibling",
    "parentNode",
    "tagName",
    "nodeType",
    "attributes",
    "checkVisibility",
  ])("a form with an input named %s around the article is read and folded", async (name) => {
    const { driver, site } = session();
    const url = `${ADDRESS}${number++}.shtml`;
    const html = page({ wrap: "form" }).toString();
    site.serve(url, Buffer.from(html.replaceAll("</form>", `<input name="${name}"></form>`)));
    await driver.goto(url);
    await expect.poll(isFolded).toBe(true);
    const popup = await driver.openPopup();
    await articleContent(popup);
    await popup.close();
  });

  async function foldStatusInPopup(): Promise<string> {
    const popup = await session().driver.openPopup();
    await articleContent(popup);
    const text = await popup.evaluate(() => document.querySelector("header.status")?.textContent ?? "");
    await popup.close();
    return text;
  }
});
