// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { withCorrections } from "../../../../src/browser/read-tab";
import { NO_CORRECTIONS } from "../../../../src/correct/corrections";
import { NOTHING_STORED, type StoredCorrections } from "../../../../src/correct/store";
import { FORMAT_IDS } from "../../../../src/export/formats";
import type { Language } from "../../../../src/language";
import type { FoldReport } from "../../../../src/live-page/page-answers";
import type { PressRecord } from "../../../../src/record";
import { DEFAULT_SETTINGS } from "../../../../src/settings/settings";
import { type LibraryStatus, NOTHING_SAVED } from "../../../../src/ui/popup/library-status";
import { Popup } from "../../../../src/ui/popup/popup";
import type { Density, ListState, PopupActions, PopupState } from "../../../../src/ui/popup/popup-state";
import { popupStateOf } from "../../../../src/ui/popup/popup-state-of";
import type { CorrectionProblem } from "../../../../src/ui/shared/correction-actions";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { RECORDS } from "../../../support/records";
import { translator } from "../../../support/translations";

const FOLDED: FoldReport = { copies: 1, hiddenBySite: 0, folded: true };

interface Shown {
  readonly density?: Density;
  readonly locale?: "zh_CN" | "en";
  readonly copy?: PopupActions["copy"];
  readonly isOnPage?: boolean;
  /** What speaks against a correction. */
  readonly problem?: CorrectionProblem | null;
  /** Whether the storage takes a reset or a choice. */
  readonly isStored?: boolean;
  readonly pageText?: string | null;
  /** Whether single keys work. */
  readonly hasKeys?: boolean;
  /** The words that are selected on the page. */
  readonly selection?: string | null;
}

const containers: HTMLElement[] = [];

/** The popup in a document, with actions that only remember what they were asked for. */
function show(
  state: PopupState,
  {
    density = "full",
    locale = "zh_CN",
    copy,
    isOnPage = true,
    problem = null,
    isStored = true,
    pageText = null,
    hasKeys = true,
    selection = null,
  }: Shown = {},
) {
  const actions = {
    copy: vi.fn<PopupActions["copy"]>(copy ?? (() => Promise.resolve(true))),
    export: vi.fn<PopupActions["export"]>(() => Promise.resolve(true)),
    fold: vi.fn<PopupActions["fold"]>(),
    setDensity: vi.fn<PopupActions["setDensity"]>(),
    showParagraph: vi.fn<PopupActions["showParagraph"]>(() => Promise.resolve(isOnPage)),
    showText: vi.fn<PopupActions["showText"]>(() => Promise.resolve(isOnPage)),
    correct: vi.fn<PopupActions["correct"]>(() => Promise.resolve(problem)),
    reset: vi.fn<PopupActions["reset"]>(() => Promise.resolve(isStored)),
    keepDraft: vi.fn<PopupActions["keepDraft"]>(),
    chooseVariant: vi.fn<PopupActions["chooseVariant"]>(() => Promise.resolve(isStored)),
    readPageText: vi.fn<PopupActions["readPageText"]>(() => Promise.resolve(pageText)),
    readSelection: vi.fn<PopupActions["readSelection"]>(() => Promise.resolve(selection)),
    save: vi.fn<PopupActions["save"]>(() => Promise.resolve("saved")),
    chooseText: vi.fn<PopupActions["chooseText"]>(() => Promise.resolve(() => Promise.resolve(null))),
    openSaved: vi.fn<PopupActions["openSaved"]>(),
    collect: vi.fn<PopupActions["collect"]>(() => Promise.resolve(null)),
    resume: vi.fn<PopupActions["resume"]>(),
    reportPage: vi.fn<PopupActions["reportPage"]>(),
    openReadingView: vi.fn<PopupActions["openReadingView"]>(),
    openLibrary: vi.fn<PopupActions["openLibrary"]>(),
    openOptions: vi.fn<PopupActions["openOptions"]>(),
    grant: vi.fn<PopupActions["grant"]>(),
    reload: vi.fn<PopupActions["reload"]>(),
    retry: vi.fn<PopupActions["retry"]>(),
  };
  const container = document.body.appendChild(document.createElement("div"));
  containers.push(container);
  act(() =>
    render(
      <TranslateContext.Provider value={translator(locale)}>
        <Popup state={state} density={density} hasKeys={hasKeys} actions={actions} />
      </TranslateContext.Provider>,
      container,
    ),
  );
  return { container, actions };
}

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
  vi.useRealTimers();
});

function article(
  record: PressRecord,
  fold: FoldReport | null = FOLDED,
  language: Language = "zh-CN",
  stored: StoredCorrections = NOTHING_STORED,
  library: LibraryStatus = NOTHING_SAVED,
): PopupState {
  const report = { page: record.page, record, links: [], next: null, fold, needsArticleFinder: false };
  const { citation, labels } = DEFAULT_SETTINGS;
  return popupStateOf(
    { kind: "page", tabId: 7, isPermitted: true, ...withCorrections(report, stored) },
    { language, citation, labels, today: "2026-11-23" },
    diagnosticsOf,
    library,
  );
}

const LIST: ListState = { kind: "list", links: [], known: new Set(), hasNext: false, unfinished: null };

const diagnosticsOf = (pageText: string | null) => ({ html: null, plain: `诊断 ${pageText ?? ""}`.trim() });

function texts(container: Element, selector: string): readonly (string | null)[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function button(container: Element, name: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>("button, [role=button]")].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Clicks, and lets what the click began come to its end. */
async function click(target: HTMLElement): Promise<void> {
  await act(async () => {
    target.click();
    await Promise.resolve();
  });
}

describe("states without an article say one sentence and what to do", () => {
  test.each<[state: PopupState, title: string, action: keyof PopupActions]>([
    [{ kind: "other" }, "这里没有可读的文章", "openLibrary"],
    [{ kind: "nothing", diagnosticsOf }, "这一页没有文章", "openLibrary"],
    [{ kind: "translated" }, "这一页正显示译文", "retry"],
    [{ kind: "forbidden", denied: false }, "需要您的授权", "grant"],
    [{ kind: "forbidden", denied: true }, "需要您的授权", "grant"],
    [{ kind: "unreachable", diagnosticsOf }, "暂时读不到这一页", "reload"],
    [{ kind: "failed", diagnosticsOf }, "这一页没能读完", "retry"],
  ])("%j", async (state, title, action) => {
    const { container, actions } = show(state);
    expect(texts(container, "h1")).toEqual([title]);
    expect(texts(container, "main > p")).toHaveLength(1);
    const target = container.querySelector<HTMLElement>("main button");
    if (target !== null) await click(target);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test("waiting is said to screen readers", () => {
    const { container } = show({ kind: "loading" });
    expect(container.querySelector("main")?.getAttribute("aria-busy")).toBe("true");
    expect(texts(container, "h1")).toEqual(["正在读取页面…"]);
  });

  test("a list page shows its articles; an address that is none of the web is no link", () => {
    const links = [
      { url: "http://www.cnnb.com.cn/a.shtml", title: "市民如何办理居住证？", date: "2012-08-16" },
      { url: "javascript:alert(1)", title: "坏链接", date: null },
    ];
    const { container } = show({ ...LIST, links });
    expect(texts(container, "h1, li")).toEqual(["共 2 篇文章", "市民如何办理居住证？2012-08-16", "坏链接"]);
    expect(texts(container, "a")).toEqual(["市民如何办理居住证？"]);
    expect(container.querySelector("a")?.getAttribute("href")).toBe("http://www.cnnb.com.cn/a.shtml");
  });
});

describe("an article", () => {
  test("everything there", () => {
    const { container } = show(article(RECORDS.full));
    expect(texts(container, ".status p, .fold-status li")).toEqual(["记者问答", "已折叠重复正文展开"]);
    expect(texts(container, "h1")).toEqual(["宁波的海洋渔业如何走出一条绿色发展之路？"]);
    expect(texts(container, ".metadata-item")).toEqual([
      "日期2022年11月18日 17:26",
      "发言人市农业农村局副局长 沈立帆",
      "编辑林清雅",
      "稿源宁波日报",
    ]);
    expect(texts(container, ".turn-mark, .speaker")).toEqual(["问", "甬城晚报", "答", "市农业农村局副局长 沈立帆"]);
    expect(texts(container, ".answer .passage")).toEqual(["宁波因海而兴，海洋渔业是全市农业农村经济的重要支柱。"]);
    expect(texts(container, ".count")).toEqual(["四个“聚焦”4 项齐全", "7 个复制全部"]);
    expect(texts(container, ".measure-list li")[0]).toBe("一是聚焦资源养护，严格落实伏季休渔制度");
    expect(texts(container, "tbody tr:nth-child(6) > *")).toEqual(["每年增殖放流各类苗种", "", "不少于5", "亿尾"]);
  });

  test("fewer measures than announced are said to be fewer", () => {
    const { container } = show(article({ ...RECORDS.full, outline: RECORDS.full.outline.slice(0, 3) }));
    expect(texts(container, ".count.warning")).toEqual(["四个“聚焦”实际读到 3 项"]);
  });

  test("a field that the page does not state says so; a disputed date shows the other copy’s", () => {
    const { container } = show(article(RECORDS.anonymous, null));
    expect(texts(container, ".metadata-item")).toEqual([
      "日期2012年8月16日 09:46待核页面上也写作：稿源： 2012-08-17 08:02:11",
      "发言人未注明",
      "编辑未注明",
      "稿源未注明",
    ]);
    expect(texts(container, ".speaker, .fold-status")).toEqual([]);
  });

  test.each<[name: string, fold: FoldReport, record: PressRecord, lines: readonly string[]]>([
    ["open", { ...FOLDED, folded: false }, RECORDS.full, ["重复正文已展开折叠"]],
    ["hidden by the site", { copies: 0, hiddenBySite: 1, folded: false }, RECORDS.full, ["另一份正文已由网站隐藏"]],
    ["with differences", FOLDED, RECORDS.twoAnswerers, ["已折叠重复正文展开", "两份正文有 1 段不同"]],
  ])("the second copy: %s", (_, fold, record, lines) => {
    expect(texts(show(article(record, fold)).container, ".fold-status li")).toEqual(lines);
  });

  test("a speech says that nobody asks, and begins with its first words", () => {
    const { container } = show(article(RECORDS.speech));
    expect(texts(container, ".note, .lead")).toEqual([
      "这一页没有记者提问。",
      "今年以来，我市着力抓好以下两方面工作。",
    ]);
  });

  test("a record with nothing but a title has no empty parts", () => {
    const { container } = show(article(RECORDS.empty, null));
    expect(texts(container, "section, table, .lead, .exchange")).toEqual([]);
  });

  test("the full view shows all, the brief one the first and how many more there are", async () => {
    const { container } = show(article(RECORDS.long));
    expect([
      texts(container, ".exchange").length,
      texts(container, ".measure-list li").length,
      texts(container, "tbody tr").length,
    ]).toEqual([10, 40, 40]);
    const brief = show(article(RECORDS.long), { density: "brief" }).container;
    expect([
      texts(brief, ".exchange").length,
      texts(brief, ".measure-list li").length,
      texts(brief, "tbody tr").length,
    ]).toEqual([2, 4, 4]);
    expect(texts(brief, ".show-more")).toEqual(["还有 8 条", "还有 36 条", "还有 36 条"]);
    await click(button(brief, "还有 8 条"));
    expect(texts(brief, ".exchange")).toHaveLength(10);
  });

  test("very long lists are drawn in parts, in the full view too", async () => {
    const many = Array.from({ length: 450 }, (_, i) => `第${i + 1}段`);
    const exchanges = many.map((text) => ({ question: { asker: null, paragraphs: [text] }, answers: [] }));
    const { container } = show(article({ ...RECORDS.full, exchanges }));
    const drawn = [texts(container, ".exchange").length];
    for (const rest of ["还有 250 条", "还有 50 条"]) {
      await click(button(container, rest));
      drawn.push(texts(container, ".exchange").length);
    }
    expect(drawn).toEqual([200, 400, 450]);
  });

  test.each(["full", "brief"] as const)("hostile text stays text, %s", (density) => {
    const { container } = show(article(RECORDS.hostile), { density });
    expect(container.querySelector("main img, script, [onerror], a")).toBeNull();
    expect(texts(container, "h1")).toEqual([RECORDS.hostile.title]);
  });

  test.each(Object.entries(RECORDS))(
    "in English no word of the interface is Chinese, and what is Chinese is marked so: %s",
    (_, record) => {
      const { container } = show(article(record, FOLDED, "en"), { locale: "en" });
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/\p{Script=Han}/u.test(node.textContent ?? "") && !node.parentElement?.closest("[lang=zh-CN]")) {
          unmarked.push(node.textContent ?? "");
        }
      }
      expect(unmarked).toEqual([]);
      expect(container.textContent).not.toContain("missing:");
    },
  );
});

describe("what can be done", () => {
  test("a measure, a question, an answer and a figure lead back to their paragraphs", async () => {
    const { container, actions } = show(article(RECORDS.full));
    for (const selector of [".question .jump", ".answer .jump", ".measure-list .jump", "tbody .jump"]) {
      const target = container.querySelector<HTMLElement>(selector);
      if (target) await click(target);
    }
    expect(actions.showParagraph.mock.calls).toEqual([[0], [1], [4], [2]]);
    expect(texts(container, "[role=status]")).toEqual(["已在页面上标出"]);
  });

  test("a passage that the page no longer has is said not to be there", async () => {
    const { container } = show(article(RECORDS.full), { isOnPage: false });
    await click(button(container, "聚焦资源养护，严格落实伏季休渔制度"));
    expect(texts(container, "[role=status]")).toEqual(["页面上没找到这一段"]);
  });

  test("the fold and the density", async () => {
    const { container, actions } = show(article(RECORDS.full));
    await click(button(container, "展开"));
    await click(button(container, "简"));
    expect(actions.fold).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.setDensity).toHaveBeenCalledExactlyOnceWith("brief");
    expect(
      [...container.querySelectorAll("[aria-pressed]")].map((choice) => choice.getAttribute("aria-pressed")),
    ).toEqual(["false", "true"]);
  });

  test("copying says so on the button and in the live region, and after a while no more", async () => {
    vi.useFakeTimers();
    const { container, actions } = show(article(RECORDS.full));
    await click(button(container, "复制摘要"));
    expect(actions.copy.mock.calls[0]?.[0].plain).toContain("宁波因海而兴");
    expect(actions.copy.mock.calls[0]?.[0].html).toContain("<h1>宁波的海洋渔业");
    expect(texts(container, ".main-button, [role=status]")).toEqual(["已复制", "已复制摘要"]);
    act(() => void vi.runAllTimers());
    expect(texts(container, ".main-button, [role=status]")).toEqual(["复制摘要", ""]);
  });

  test("what was done last is said for its whole time, however short before it something else was done", async () => {
    vi.useFakeTimers();
    const { container } = show(article(RECORDS.full));
    await click(button(container, "复制摘要"));
    act(() => void vi.advanceTimersByTime(2000));
    await click(button(container, "复制引用"));
    act(() => void vi.advanceTimersByTime(2000));
    expect(texts(container, "[role=status]")).toEqual(["已复制引用"]);
  });

  test("the citation is after GB/T 7714—2025", async () => {
    const { container, actions } = show(article(RECORDS.full));
    await click(button(container, "复制引用"));
    expect(actions.copy.mock.calls[0]?.[0].plain).toBe(
      "中国宁波网. 宁波的海洋渔业如何走出一条绿色发展之路？[EB/OL]. （2022-11-18）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml.",
    );
  });

  test("the keys 1 to 5 copy, but not within a text or with another key held", async () => {
    const { container, actions } = show(article(RECORDS.full));
    const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) =>
      act(
        () =>
          void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init })),
      );
    for (const key of ["1", "2", "3", "4", "5", "6", "0", "a"]) press(key);
    press("1", { ctrlKey: true });
    press("1", { metaKey: true });
    press("1", { altKey: true });
    press("1", { repeat: true });
    press("1", {}, container.appendChild(document.createElement("textarea")));
    press("1", {}, container.appendChild(Object.assign(document.createElement("input"), { type: "text" })));
    expect(actions.copy.mock.calls.map(([{ plain }]) => plain.split("\n")[0])).toEqual([
      "宁波的海洋渔业如何走出一条绿色发展之路？",
      "宁波的海洋渔业如何走出一条绿色发展之路？",
      "标题：宁波的海洋渔业如何走出一条绿色发展之路？",
      "中国宁波网. 宁波的海洋渔业如何走出一条绿色发展之路？[EB/OL]. （2022-11-18）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml.",
      "# 宁波的海洋渔业如何走出一条绿色发展之路？",
    ]);
    expect(actions.copy.mock.calls[4]?.[0].html).toBeNull();
  });

  test.each([
    [true, ["1", "4", "S", "1", "2", "3", "4", "5"], 1],
    [false, [], 0],
  ])("the buttons name their keys where these are on: %j", async (hasKeys, keys, copied) => {
    const { container, actions } = show(article(RECORDS.full), { hasKeys });
    const named = [...container.querySelectorAll("[aria-keyshortcuts]")].map((each) => each.ariaKeyShortcuts);
    expect([named, container.querySelectorAll("kbd").length]).toEqual([keys, hasKeys ? 5 : 0]);
    await act(async () => void dispatchEvent(new KeyboardEvent("keydown", { key: "1" })));
    expect(actions.copy).toHaveBeenCalledTimes(copied);
  });

  test("the first stop of the keyboard leads to the actions", async () => {
    const { container } = show(article(RECORDS.full));
    expect(container.querySelector("button")?.textContent).toBe("跳到操作");
    await click(button(container, "跳到操作"));
    expect(document.activeElement?.textContent).toBe("复制摘要");
  });

  test("the keys work on a radio button of the differences too", async () => {
    const { container, actions } = show(article(RECORDS.twoAnswerers));
    await click(button(container, "两份正文有 1 段不同"));
    const radio = container.querySelector("input[type=radio]");
    act(() => void radio?.dispatchEvent(new KeyboardEvent("keydown", { key: "4", bubbles: true })));
    act(() => void radio?.dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true })));
    expect([actions.copy.mock.calls.length, actions.save.mock.calls.length]).toEqual([1, 1]);
  });

  test("where the clipboard refuses, the text stands selected with a hint, until it is closed", async () => {
    const { container } = show(article(RECORDS.full), { copy: () => Promise.resolve(false) });
    await click(button(container, "复制摘要"));
    const area = container.querySelector("textarea");
    expect(texts(container, "[role=alert]")).toEqual([
      "浏览器没有允许写入剪贴板。文字已经选中，请按 Ctrl+C（Mac 上按 ⌘C）复制。",
    ]);
    expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toContain("宁波因海而兴");
    expect(texts(container, ".main-button, [role=status]")).toEqual(["复制摘要", ""]);
    await click(button(container, "关闭"));
    expect(container.querySelector("textarea")).toBeNull();
  });

  test("the menu has everything that can be copied and exported, and a way to report the page", async () => {
    const { container, actions } = show(article(RECORDS.full));
    const formats = [
      "JSON 数据",
      "CSV 表格",
      "Excel 表格",
      "Markdown 文档",
      "Markdown 压缩包",
      "HTML 简报",
      "RIS 文献",
      "BibTeX 文献",
      "CSL-JSON 文献",
      "JSON-LD 数据",
    ];
    expect(texts(container, "[popover] button")).toEqual([
      "摘要1",
      "全文2",
      "元数据3",
      "引用4",
      "Markdown5",
      ...formats,
      "报告此页",
    ]);
    for (const name of formats) await click(button(container, name));
    expect(actions.export.mock.calls).toEqual(FORMAT_IDS.map((format) => [format]));
    expect(texts(container, "[role=status]")).toEqual(["已导出 JSON-LD 数据"]);
  });

  test("a file that could not be made is not said to be there", async () => {
    const { container, actions } = show(article(RECORDS.full));
    actions.export.mockResolvedValue(false);
    await click(button(container, "CSV 表格"));
    expect(texts(container, "[role=status]")).toEqual(["没能导出文件。请再试一次，或换一种格式。"]);
  });
});

/** Types into a field as a reader does. */
async function type(container: Element, typed: string): Promise<void> {
  await act(() => {
    const input = container.querySelector<HTMLInputElement>(".field-editor input");
    if (!input) throw new Error("no field is open");
    input.value = typed;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

async function press(container: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(() => void container.querySelector(".field-editor input")?.dispatchEvent(event));
  return event;
}

async function submit(container: Element): Promise<void> {
  await act(async () => container.querySelector("form")?.requestSubmit());
}

function named(container: Element, label: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

describe("a field is corrected in its place", () => {
  test.each<[label: string, begins: string]>([
    ["修改标题", "宁波的海洋渔业如何走出一条绿色发展之路？"],
    ["修改日期", "2022-11-18 17:26:40"],
    ["修改发言人", "市农业农村局副局长 沈立帆"],
    ["修改编辑", "林清雅"],
    ["修改稿源", "宁波日报"],
  ])("%s", async (label, begins) => {
    const { container, actions } = show(article(RECORDS.full));
    await click(named(container, label));
    const input = container.querySelector<HTMLInputElement>(".field-editor input");
    expect([input?.value, document.activeElement === input]).toEqual([begins, true]);
    await type(container, "新的");
    await submit(container);
    expect(actions.correct.mock.calls.map(([, typed]) => typed)).toEqual(["新的"]);
    expect(texts(container, "form, [role=status]")).toEqual(["已保存修改"]);
    expect(document.activeElement).toBe(named(container, label));
    expect(actions.keepDraft.mock.calls.at(-1)).toEqual([null]);
  });

  test("Esc gives up what was typed, and not the popup", async () => {
    const { container, actions } = show(article(RECORDS.full));
    await click(named(container, "修改编辑"));
    await type(container, "周晚晴");
    expect(actions.keepDraft).toHaveBeenLastCalledWith({ field: "editors", typed: "周晚晴" });
    const event = await press(container, "Escape");
    expect([event.defaultPrevented, container.querySelector("form"), actions.correct.mock.calls]).toEqual([
      true,
      null,
      [],
    ]);
    expect(actions.keepDraft).toHaveBeenLastCalledWith(null);
    expect(document.activeElement).toBe(named(container, "修改编辑"));
  });

  test.each<[problem: CorrectionProblem, sentence: string]>([
    ["no-date", "这不是一个日期。请写成 2022-11-10，或再加上 18:11。"],
    ["not-stored", "浏览器没能保存这处修改，您写的还在这里。请再试一次。"],
  ])("what is not kept is said, and what was typed stays: %s", async (problem, sentence) => {
    const { container } = show(article(RECORDS.full), { problem });
    await click(named(container, "修改日期"));
    await type(container, "昨天");
    await submit(container);
    expect(texts(container, ".hint, [role=alert]")).toEqual([sentence, sentence]);
    expect(container.querySelector<HTMLInputElement>(".field-editor input")?.value).toBe("昨天");
    await type(container, "昨");
    expect(texts(container, "[role=alert]")).toEqual([""]);
  });

  test("opened and left, a field keeps nothing", async () => {
    const { container, actions } = show(article(RECORDS.full));
    await click(named(container, "修改编辑"));
    expect(actions.keepDraft).not.toHaveBeenCalled();
  });

  test("what was being typed when the popup closed stands there again", async () => {
    const draft = { field: "source", typed: "宁波晚" } as const;
    const { container } = show(article(RECORDS.full, FOLDED, "zh-CN", { corrections: NO_CORRECTIONS, draft }));
    expect(container.querySelector<HTMLInputElement>(".field-editor input")?.value).toBe("宁波晚");
    expect(texts(container, ".hint")).toEqual(["这是上次没有保存的修改，可以接着改。"]);
  });

  test("edited fields are marked, are what is copied, and can be reset one by one", async () => {
    const corrections = { fields: { editors: ["周晚晴"], source: null }, chosenDifferences: [] };
    const { container, actions } = show(article(RECORDS.full, FOLDED, "zh-CN", { corrections, draft: null }));
    expect(texts(container, ".metadata-item").slice(2)).toEqual(["编辑周晚晴已改", "稿源未注明已改"]);
    expect([...container.querySelectorAll(".corrected")].map((mark) => mark.getAttribute("title"))).toEqual([
      "页面上读到的是：林清雅",
      "页面上读到的是：宁波日报",
    ]);
    await click(button(container, "复制摘要"));
    expect(actions.copy.mock.calls[0]?.[0].plain).toContain(" · 编辑：周晚晴\n");
    await click(named(container, "撤销对稿源的修改"));
    expect(actions.reset).toHaveBeenCalledExactlyOnceWith("source");
    expect(texts(container, "[role=status]")).toEqual(["已恢复成页面上的内容"]);
  });

  test("a reset that the browser could not store is said", async () => {
    const corrections = { fields: { source: null }, chosenDifferences: [] };
    const { container } = show(article(RECORDS.full, FOLDED, "zh-CN", { corrections, draft: null }), {
      isStored: false,
    });
    await click(named(container, "撤销对稿源的修改"));
    expect(texts(container, "[role=status]")).toEqual(["浏览器没能保存，什么都没有改。请再试一次。"]);
  });
});

describe("what is quoted", () => {
  const NAME = "沈立帆，2022-11-18";

  test("figures are copied one by one with their source, and all at once", async () => {
    const { container, actions } = show(article(RECORDS.full), { density: "brief" });
    await click(named(container, `复制：我市拥有海洋捕捞渔船：3862艘（${NAME}）`));
    expect(actions.copy.mock.lastCall?.[0]).toEqual({
      html: `<p>我市拥有海洋捕捞渔船：3862艘（${NAME}）</p>`,
      plain: `我市拥有海洋捕捞渔船：3862艘（${NAME}）`,
    });
    expect(texts(container, "[role=status]")).toEqual(["已复制 1 个数字"]);
    await click(button(container, "复制全部"));
    expect(actions.copy.mock.lastCall?.[0].plain.split("\n")).toHaveLength(7);
    expect(texts(container, "[role=status]")).toEqual(["已复制 7 个数字"]);
  });

  test("figures that the clipboard refuses are reported as such", async () => {
    const { container } = show(article(RECORDS.full), { copy: () => Promise.resolve(false) });
    await click(button(container, "复制全部"));
    expect(texts(container, "[role=status]")).toEqual(["浏览器没有允许写入剪贴板。"]);
  });

  test("words selected on the page are the first line, with one click to quote them", async () => {
    const { container, actions } = show(article(RECORDS.full), { selection: "培育“渔文旅”新业态" });
    await vi.waitFor(() => expect(texts(container, ".selection-line")).toEqual(["培育“渔文旅”新业态引用所选"]));
    await click(button(container, "引用所选"));
    expect(actions.copy.mock.lastCall?.[0].plain.split("\n")).toEqual([
      `「培育“渔文旅”新业态」（${NAME}）`,
      "中国宁波网. 宁波的海洋渔业如何走出一条绿色发展之路？[EB/OL]. （2022-11-18）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml.",
      `网址：${RECORDS.full.url}#:~:text=${encodeURIComponent("培育“渔文旅”新业态")}`,
    ]);
    expect(texts(container, "[role=status]")).toEqual(["已复制引文"]);
  });

  test("without a selection there is no line for it", async () => {
    const { container, actions } = show(article(RECORDS.full));
    await vi.waitFor(() => expect(actions.readSelection).toHaveBeenCalledOnce());
    expect(texts(container, ".selection-line")).toEqual([]);
  });

  test("a click on words jumps, a drag over them selects, and the keyboard jumps", async () => {
    const { container, actions } = show(article(RECORDS.full));
    const words = container.querySelector<HTMLElement>(".measure-list .jump");
    if (words === null) throw new Error("no words");
    getSelection()?.selectAllChildren(words);
    await click(words);
    expect(actions.showParagraph).not.toHaveBeenCalled();
    getSelection()?.removeAllRanges();
    await click(words);
    for (const key of ["Enter", " ", "x"])
      await act(async () => void words.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
    expect(actions.showParagraph.mock.calls).toEqual([[4], [4], [4]]);
  });
});

describe("the differences between the copies", () => {
  const checked = (container: Element) =>
    [...container.querySelectorAll<HTMLInputElement>(".differing input")].map(({ checked }) => checked);

  test("are shown in parts where there are very many", async () => {
    const differences = Array.from({ length: 260 }, (_, i) => ({ kept: `第${i}段`, dropped: null }));
    const { container } = show(article({ ...RECORDS.full, copies: 2, differences }));
    await click(button(container, "两份正文有 260 段不同"));
    const drawn = [texts(container, ".difference").length];
    await click(button(container, "还有 210 条"));
    drawn.push(texts(container, ".difference").length);
    expect([...drawn, texts(container, ".show-more")]).toEqual([50, 250, ["还有 10 条"]]);
  });

  test("are shown word by word, and the reader chooses whose words are used", async () => {
    const { container, actions } = show(article(RECORDS.twoAnswerers));
    const status = button(container, "两份正文有 1 段不同");
    expect(status.getAttribute("aria-expanded")).toBe("false");
    await click(status);
    expect(status.getAttribute("aria-expanded")).toBe("true");
    expect(texts(container, "h1, main legend, .differing-name, mark")).toEqual([
      "两份正文的不同",
      "第 1 段，共 1 段，1 处不同",
      "读取的一份",
      "106",
      "另一份",
      "108",
    ]);
    expect([document.activeElement?.textContent, checked(container)]).toEqual(["两份正文的不同", [true, false]]);
    await click(container.querySelectorAll<HTMLElement>(".differing input")[1] ?? container);
    expect(actions.chooseVariant).toHaveBeenCalledExactlyOnceWith(0, "dropped");
    expect(texts(container, "[role=status]")).toEqual(["已保存您的选择"]);
    await click(button(container, "返回摘要"));
    expect([texts(container, "h1"), document.activeElement]).toEqual([[RECORDS.twoAnswerers.title], status]);
  });

  test("show the choice that is kept, in the summary too", async () => {
    const corrections = { fields: {}, chosenDifferences: RECORDS.twoAnswerers.differences };
    const { container } = show(article(RECORDS.twoAnswerers, FOLDED, "zh-CN", { corrections, draft: null }));
    expect(texts(container, "tbody .number")).toEqual(["5", "108", "2"]);
    await click(button(container, "两份正文有 1 段不同"));
    expect(checked(container)).toEqual([false, true]);
  });

  test("leave no choice where nobody knows the place of what only the other print says", async () => {
    const differences = [{ kept: null, dropped: "只在另一份里。" }];
    const { container } = show(article({ ...RECORDS.twoAnswerers, differences }));
    await click(button(container, "两份正文有 1 段不同"));
    expect(checked(container)).toEqual([]);
    expect(texts(container, ".differing, fieldset .note")).toEqual([
      "读取的一份没有这一段",
      "另一份只在另一份里。",
      "只有另一份有这一段，摘要、复制和导出都不含它。",
    ]);
  });

  test("a choice that the browser could not store is said", async () => {
    const { container } = show(article(RECORDS.twoAnswerers), { isStored: false });
    await click(button(container, "两份正文有 1 段不同"));
    await click(container.querySelectorAll<HTMLElement>(".differing input")[1] ?? container);
    expect(texts(container, "[role=status]")).toEqual(["浏览器没能保存，什么都没有改。请再试一次。"]);
  });
});

describe("back to the page, to the options, to who can help", () => {
  test("the title and each field lead to the line that they were read from", async () => {
    const { container, actions } = show(article(RECORDS.full));
    for (const jump of container.querySelectorAll<HTMLElement>("h1 .jump, .metadata-item .jump")) await click(jump);
    const { evidence, paragraphs } = RECORDS.full;
    expect(actions.showText.mock.calls.map(([text]) => text)).toEqual([
      evidence.title?.text,
      evidence.publishedAt?.text,
      paragraphs[1],
      evidence.editors?.text,
      evidence.source?.text,
    ]);
    expect(texts(container, "[role=status]")).toEqual(["已在页面上标出"]);
  });

  test("a date that only the address gives, and what is not stated, lead nowhere", () => {
    const evidence = { ...RECORDS.empty.evidence, publishedAt: { text: RECORDS.empty.url, from: "address" } };
    const { container } = show(article({ ...RECORDS.empty, publishedAt: "2021-03-04", evidence }, null));
    expect(texts(container, ".metadata-item .jump")).toEqual([]);
  });

  test.each<[name: string, state: PopupState]>([
    ["an article", article(RECORDS.full)],
    ["a list", LIST],
  ])("the options open from %s", async (_, state) => {
    const { container, actions } = show(state);
    await click(named(container, "选项"));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  const DIAGNOSABLE: readonly PopupState[] = [
    { kind: "nothing", diagnosticsOf },
    { kind: "unreachable", diagnosticsOf },
    { kind: "failed", diagnosticsOf },
  ];

  test.each(DIAGNOSABLE)("diagnostics are copied without the page's text: $kind", async (state) => {
    const { container, actions } = show(state, { pageText: "页面的话" });
    await click(button(container, "复制诊断信息"));
    expect(actions.copy.mock.calls).toEqual([[{ html: null, plain: "诊断" }]]);
    expect(texts(container, "[role=status]")).toEqual(["已复制诊断信息"]);
    expect(actions.readPageText).not.toHaveBeenCalled();
  });

  test.each<PopupState>([...DIAGNOSABLE, LIST, article(RECORDS.full)])("a page is reported: $kind", async (state) => {
    const { container, actions } = show(state);
    await click(button(container, "报告此页"));
    expect(actions.reportPage).toHaveBeenCalledOnce();
  });

  test("with the page's text only where the reader ticks it", async () => {
    const { container, actions } = show({ kind: "failed", diagnosticsOf }, { pageText: "页面的话" });
    const box = container.querySelector<HTMLInputElement>("input[type=checkbox]") ?? container;
    await click(box);
    await click(button(container, "复制诊断信息"));
    await click(box);
    await click(button(container, "复制诊断信息"));
    expect(actions.copy.mock.calls.map(([{ plain }]) => plain)).toEqual(["诊断 页面的话", "诊断"]);
  });

  test("without it where the box is empty again before the text has come", async () => {
    const { container, actions } = show({ kind: "failed", diagnosticsOf });
    let answer = (_text: string) => {};
    actions.readPageText.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const box = container.querySelector<HTMLInputElement>("input[type=checkbox]") ?? container;
    await click(box);
    await click(box);
    await act(async () => answer("页面的话"));
    await click(button(container, "复制诊断信息"));
    expect(actions.copy.mock.calls.map(([{ plain }]) => plain)).toEqual(["诊断"]);
  });

  test("a text that cannot be had is said, and its box is empty again", async () => {
    const { container } = show({ kind: "unreachable", diagnosticsOf });
    const box = container.querySelector<HTMLInputElement>("input[type=checkbox]");
    await click(box ?? container);
    expect([box?.checked, texts(container, "[role=status]")]).toEqual([false, ["浏览器没有让净读取得这一页的文字"]]);
  });

  test("where the clipboard refuses, the diagnostics stand there to be copied by hand", async () => {
    const { container } = show({ kind: "failed", diagnosticsOf }, { copy: () => Promise.resolve(false) });
    await click(button(container, "复制诊断信息"));
    expect(container.querySelector("textarea")?.value).toBe("诊断");
  });
});
