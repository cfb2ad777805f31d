import { expect, test } from "vitest";
import { controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";

const ADDRESS = "http://www.cnnb.com.cn/nbzfxwfbh/system/2024/05/07/030571";
const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);
const STEPS = 12;

const PARAGRAPHS = [
  "　　记者提问：滨江步道的路灯什么时候修好？晚上走路看不清。",
  "　　简明远答：步道一共有418盏路灯，目前修好了352盏，其余的在月底前修好。",
  "　　我们同时给126处台阶贴了反光条，每周派人检查一次。",
  "　　下一步请大家继续通过热线告诉我们哪里还暗。",
];

function page(): Buffer {
  const copy = (id: string, first: string, last: string) =>
    `<div id="${id}"><h1>滨江步道的路灯什么时候修好？</h1><p>${first}</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}<p>${last}</p></div>`;
  return Buffer.from(`<!doctype html><html><head><meta charset="utf-8"><style>.quiet #first { visibility: hidden }</style>
<title>滨江步道的路灯什么时候修好？-宁波新闻发布-中国宁波网</title></head><body>
<p>您当前的位置 ：<a href="/">中国宁波网</a>&nbsp;&gt;&nbsp;<a href="/nbzfxwfbh/">宁波新闻发布</a>&nbsp;&gt;&nbsp;记者提问</p>
${copy("first", "http://www.cnnb.com.cn　中国宁波网　24年05月07日", "宁波市人民政府新闻办公室")}
${copy("second", "稿源：　2024-05-07 10:05:00", "编辑：　程若愚")}<aside id="aside"><p>相关阅读</p></aside></body></html>`);
}

/**
 * Runs in the page: does something at random to it, step by step, and looks after each step whether every text is seen
 * that would be seen without the extension. What the extension hides lies in its own wrapper; all else is the page's.
 * @returns what went wrong, and whether the fold lasted
 */
async function playAtRandom(seed: number, steps: number): Promise<{ faults: readonly string[]; folds: number }> {
  const RUN = "cnnb-press-fold-run";
  const BAR = "cnnb-press-fold";
  /** An observer of the browser answers a frame later, a busy machine some more. */
  const MOST_FRAMES = 60;
  let state = seed;
  const random = (below: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  const one = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const copies = () => [...document.querySelectorAll<HTMLElement>("#first, #second")];
  const paragraphs = () => [...document.querySelectorAll<HTMLElement>("#first p, #first h1, #second p, #second h1")];
  const some = () => (random(2) === 0 ? one(copies()) : one(paragraphs()));
  const STYLES = [
    "display:none",
    "visibility:hidden",
    "opacity:0",
    "position:absolute;left:-9999px",
    "height:0;overflow:hidden",
    "font-size:0",
    "color:transparent",
    "clip-path:inset(50%)",
    "transform:scale(0)",
  ];
  const ACTIONS: Readonly<Record<string, () => void>> = {
    hide: () => some()?.setAttribute("style", one(STYLES) ?? ""),
    show: () => some()?.removeAttribute("style"),
    "show all": () => {
      for (const each of [...copies(), ...paragraphs()]) each.removeAttribute("style");
    },
    "move a copy": () => document.body.append(one(copies()) ?? ""),
    "move a paragraph": () => one(copies())?.append(one(paragraphs()) ?? ""),
    "move one aside": () => document.querySelector("#aside")?.append(one(paragraphs()) ?? ""),
    remove: () => one(paragraphs())?.remove(),
    rewrite: () => one(paragraphs())?.replaceChildren(`第${random(1000)}次改写的一句话。`),
    "add a sentence": () => one(paragraphs())?.append(`又补充了第${random(1000)}句。`),
    "render a copy": () => {
      const copy = one(copies());
      if (copy) copy.innerHTML = String(copy.innerHTML);
    },
    "copy a copy": () => document.body.append(one(copies())?.cloneNode(true) ?? ""),
    "change a class": () => void document.body.classList.toggle("quiet"),
    "remove the bar": () => document.querySelector(BAR)?.remove(),
    "move the bar": () => document.body.append(document.querySelector(BAR) ?? ""),
    "empty the bar": () => document.querySelector(BAR)?.setAttribute("style", "display:none"),
    "something else": () => document.querySelector("#aside")?.append(`第${random(1000)}条`),
  };
  const isShownBySite = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { display, visibility, opacity, position, height, fontSize, clipPath, transform } = getComputedStyle(at);
      const isHidden =
        display === "none" ||
        opacity === "0" ||
        position === "absolute" ||
        (height === "0px" && at.localName !== RUN) ||
        fontSize === "0px" ||
        clipPath !== "none" ||
        transform !== "none" ||
        (at === element && visibility === "hidden");
      if (isHidden) return false;
    }
    return getComputedStyle(element).color !== "rgba(0, 0, 0, 0)";
  };
  /** The texts that a reader would see without the extension and does not see anywhere. */
  const missing = (): readonly string[] => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const [wanted, seen] = [new Set<string>(), new Set<string>()];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      const text = (node.nodeValue ?? "").trim();
      if (text === "" || !parentElement || !isShownBySite(parentElement)) continue;
      wanted.add(text);
      if (parentElement.checkVisibility()) seen.add(text);
    }
    return [...wanted].filter((text) => !seen.has(text));
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const faults: string[] = [];
  let folds = 0;
  for (let step = 0; step < steps; step++) {
    const name = one(Object.keys(ACTIONS)) ?? "";
    ACTIONS[name]?.();
    let lost = missing();
    for (let frames = 0; frames < MOST_FRAMES && (frames < 3 || lost.length > 0); frames++) {
      await frame();
      lost = missing();
    }
    if (lost.length > 0) faults.push(`seed ${seed}, step ${step}, ${name}: ${lost.join(" | ")}`);
    if (document.querySelector(RUN) !== null) folds++;
  }
  return { faults, folds };
}

inEachBrowser((session) => {
  test("whatever a page does to its copies, each of its texts is seen at least once", async () => {
    const { driver, site } = session();
    const faults: string[] = [];
    let folds = 0;
    for (const seed of SEEDS) {
      const url = `${ADDRESS}${String(seed).padStart(3, "0")}.shtml`;
      site.serve(url, page());
      await driver.goto(url);
      await expect
        .poll(async () => (await controls(driver.page)).some(({ expanded }) => expanded === "false"))
        .toBe(true);
      const played = await driver.page.evaluate(playAtRandom, seed, STEPS);
      faults.push(...played.faults);
      folds += played.folds;
    }
    expect(faults).toEqual([]);
    // What the page does has to reach pages that are folded.
    expect(folds).toBeGreaterThan(SEEDS.length);
  });
});
