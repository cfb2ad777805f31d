import { readFile } from "node:fs/promises";
import {
  type ClipboardContent,
  type Command,
  type Download,
  type Driver,
  type ExtensionTab,
  FIRST_RUN_PAGE,
  HAS_ITS_SIZE,
  type Key,
  type LaunchOptions,
  NEXT_PAINTING,
  type Popup,
  type Surface,
  surface,
  type Toolbar,
  USUAL_LOOK,
  WINDOW_SIZE,
} from "./driver";
import { startFirefox } from "./firefox-process";
import type { Marionette } from "./marionette";
import { until } from "./until";

export async function launchFirefox({ program, site, visible = false }: LaunchOptions): Promise<Driver> {
  const firefox = await startFirefox(program, throughProxy(site.port), visible);
  const { marionette } = firefox;
  await marionette.send("WebDriver:SetWindowRect", WINDOW_SIZE);
  const own = await currentTab(marionette);
  let id: string | null = null;

  return {
    page: pageSurface(marionette),
    ended: firefox.ended,
    install: async (folder) => {
      const { value } = (await marionette.send("Addon:Install", { path: folder, temporary: true })) as {
        value: string;
      };
      id = value;
      await until("the first page is open", () => inChrome<boolean>(marionette, LEAVE_BEHIND, id, FIRST_RUN_PAGE));
    },
    goto: async (url) => {
      await closePopup(marionette);
      await switchTo(marionette, own, true);
      await inContext(marionette, "content", "WebDriver:Navigate", { url });
    },
    gotoExtension: async (path) => {
      await closePopup(marionette);
      const url = await inChrome<string>(marionette, ADDRESS, installed(id), path);
      await inContext(marionette, "content", "WebDriver:Navigate", { url });
    },
    extensionTabs: () => inChrome<readonly string[]>(marionette, EXTENSION_TABS, installed(id)),
    extensionTab: async (path) => {
      const start = await inChrome<string>(marionette, ADDRESS, installed(id), path);
      return extensionTab(marionette, own, start);
    },
    openPopup: () => openPopup(marionette, installed(id)),
    pressKeysOf: (command) => act(marionette, "chrome", keysTogether(["\uE00A", "\uE008", COMMAND_KEYS[command]])),
    chooseFromMenu: async () => {
      await act(marionette, "content", mouseClick(5, 5, RIGHT_BUTTON));
      await until("the menu of the page is open", () => inChrome<boolean>(marionette, IS_MENU_OPEN));
      return inChrome<string>(marionette, CHOOSE_FROM_MENU);
    },
    extensionId: () => installed(id),
    stopBackground: () => inChrome(marionette, STOP_BACKGROUND, installed(id)),
    toolbar: () => inChrome<Toolbar>(marionette, TOOLBAR, installed(id)),
    clipboard: () => inChrome<ClipboardContent>(marionette, CLIPBOARD),
    download: (start) => download(marionette, start),
    setLook: (look) => inChrome(marionette, SET_LOOK, look),
    setZoom: (factor) => inChrome(marionette, SET_ZOOM, factor),
    wholePage: () => takeScreenshot(marionette, true),
    withdrawSite: () => inChrome(marionette, WITHDRAW_SITE, installed(id)),
    clear: async () => {
      await closePopup(marionette);
      await switchTo(marionette, own, true);
      await inContext(marionette, "content", "WebDriver:Navigate", { url: "about:blank" });
      await inChrome(marionette, CLEAR);
      await inChrome(marionette, SET_LOOK, USUAL_LOOK);
      if (id === null) return;
      const removed = id;
      id = null;
      await inContext(marionette, "chrome", "Addon:Uninstall", { id: removed });
      await until("Firefox has forgotten the extension", () => inChrome<boolean>(marionette, IS_FORGOTTEN, removed));
    },
    close: () => firefox.close(),
  };
}

function throughProxy(port: number) {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    // Asking https first would stand in the list of what was asked.
    "dom.security.https_first": false,
    // The browser's own question about a permission cannot be answered by script: it counts as answered with yes.
    "extensions.webextOptionalPermissionPrompts": false,
  };
}

function installed(id: string | null): string {
  if (id === null) throw new Error("no extension is installed");
  return id;
}

function pageSurface(marionette: Marionette): Surface {
  return surface({
    run: async (expression) => fromJson(await run(marionette, "content", answering(expression), [])),
    clickAt: (x, y) => act(marionette, "content", mouseClick(x, y)),
    press: (key) => act(marionette, "content", keyPress(key)),
    type: (text) => act(marionette, "content", keysInTurn(text)),
    screenshot: () => takeScreenshot(marionette, false),
    openShadows: () => openShadows(marionette),
    settle: () => Promise.resolve(),
  });
}

/** Marionette acts on one tab at a time; between two acts that is always the driver's own. */
async function extensionTab(marionette: Marionette, own: string, start: string): Promise<ExtensionTab> {
  const within = async <T>(handle: string, act: () => Promise<T>): Promise<T> => {
    await switchTo(marionette, handle);
    return act().finally(() => switchTo(marionette, own));
  };
  const address = async () => {
    const { value } = (await inContext(marionette, "content", "WebDriver:GetCurrentURL", {})) as { value: string };
    return value;
  };
  const handle = await until(`${start} is open`, async () => {
    await marionette.send("Marionette:SetContext", { value: "content" });
    for (const each of (await marionette.send("WebDriver:GetWindowHandles")) as readonly string[]) {
      if ((await within(each, address)).startsWith(start)) return each;
    }
    return null;
  });
  const tab = pageSurface(marionette);
  return {
    ...surface({
      run: (expression) => within(handle, () => tab.run(expression)),
      clickAt: (x, y) => within(handle, () => tab.clickAt(x, y)),
      press: (key) => within(handle, () => tab.press(key)),
      type: (text) => within(handle, () => tab.type(text)),
      screenshot: () => within(handle, () => tab.screenshot()),
      openShadows: () => within(handle, () => tab.openShadows()),
      settle: () => Promise.resolve(),
    }),
    close: async () => {
      await within(handle, () => inContext(marionette, "content", "WebDriver:CloseWindow", {}));
    },
  };
}

async function currentTab(marionette: Marionette): Promise<string> {
  const { value } = (await marionette.send("WebDriver:GetWindowHandle")) as { value: string };
  return value;
}

/** @param isSelected whether the tab is to be seen then, as one that somebody has clicked */
async function switchTo(marionette: Marionette, handle: string, isSelected = false): Promise<void> {
  await marionette.send("WebDriver:SwitchToWindow", { handle, focus: isSelected });
}

async function takeScreenshot(marionette: Marionette, full: boolean): Promise<Buffer> {
  const { value } = (await inContext(marionette, "content", "WebDriver:TakeScreenshot", { full })) as { value: string };
  return Buffer.from(value, "base64");
}

/** The document under the toolbar belongs to no tab: its DOM is reached by a script loaded into its frame, its place on the screen by the window. */
async function openPopup(marionette: Marionette, id: string): Promise<Popup> {
  await closePopup(marionette);
  await inChrome(marionette, OPEN_POPUP, id);
  await until("the popup is open", () => inChrome<boolean>(marionette, IS_POPUP_OPEN));
  const popup = surface({
    run: async (expression) => fromJson(await inChrome<string>(marionette, IN_POPUP, answering(expression))),
    clickAt: async (x, y) => {
      const corner = await inChrome<Box>(marionette, POPUP_BOX);
      await act(marionette, "chrome", mouseClick(corner.x + x, corner.y + y));
    },
    press: (key) => act(marionette, "chrome", keyPress(key)),
    type: (text) => act(marionette, "chrome", keysInTurn(text)),
    screenshot: async () => {
      const width = await popup.run("document.documentElement.clientWidth");
      return Buffer.from(await inChrome<string>(marionette, POPUP_PICTURE, width), "base64");
    },
    settle: async () => {
      await until("the popup has its size", async () => {
        const { height } = await inChrome<Box>(marionette, POPUP_BOX);
        return popup.run(`${HAS_ITS_SIZE} && innerHeight === ${Math.round(height)}`);
      });
      await popup.run(NEXT_PAINTING);
    },
  });
  await until("the popup has the keyboard", () => inChrome<boolean>(marionette, FOCUS_POPUP));
  return { ...popup, close: () => closePopup(marionette) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

async function closePopup(marionette: Marionette): Promise<void> {
  await inChrome(marionette, CLOSE_POPUP);
  await until("the popup is closed", async () => !(await inChrome<boolean>(marionette, HAS_POPUP)));
}

async function download(marionette: Marionette, start: () => Promise<void>): Promise<Download> {
  await inChrome(marionette, FORGET_DOWNLOADS);
  await start();
  const { path, name } = await until("the download is finished", () =>
    inChrome<{ path: string; name: string } | null>(marionette, FINISHED_DOWNLOAD),
  );
  return { name, bytes: await readFile(path) };
}

// ---- scripts: bodies of async functions that run with Firefox's own rights ----

const WINDOW = `const win = Services.wm.getMostRecentWindow("navigator:browser");`;
const POPUP = `${WINDOW} const popup = win.document.querySelector("browser.webextension-popup-browser");`;
const ACTION = `${WINDOW} const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const action = extension.apiManager.global.browserActionFor(extension);`;

const ADDRESS = `return WebExtensionPolicy.getByID(arguments[0]).getURL(arguments[1]);`;

/** The tabs' own order is that of their opening. */
const LEAVE_BEHIND = `${WINDOW}
  const address = WebExtensionPolicy.getByID(arguments[0])?.getURL(arguments[1]);
  const isOpen = win.gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec === address);
  if (isOpen) win.gBrowser.selectedTab = win.gBrowser.tabs[0];
  return isOpen;`;

const EXTENSION_TABS = `${WINDOW}
  const start = WebExtensionPolicy.getByID(arguments[0]).getURL("");
  return win.gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)
    .filter((address) => address.startsWith(start)).map((address) => address.slice(start.length));`;

const OPEN_POPUP = `${ACTION} await action.triggerAction(win);`;

const IS_POPUP_OPEN = `${POPUP}
  return popup !== null && popup.currentURI.schemeIs("moz-extension") && popup.closest("panel").state === "open"
    && popup.getBoundingClientRect().height > 0;`;

const HAS_POPUP = `${POPUP} return popup !== null;`;

const CLOSE_POPUP = `${POPUP} popup?.closest("panel").hidePopup();`;

/** Firefox gives an open popup the keyboard by itself, but in vain where there is no screen. */
const FOCUS_POPUP = `${POPUP} popup.focus(); return Services.focus.focusedElement === popup;`;

const POPUP_BOX = `${POPUP} const { x, y, height } = popup.getBoundingClientRect(); return { x, y, height };`;

/** The bar that scrolls is left out: snapshots have a blank strip in its place. */
const POPUP_PICTURE = `${POPUP}
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = new win.OffscreenCanvas(arguments[0], picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return win.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));`;

/** Marionette's own scripts reach tabs only. `answer` is the door through which the popup's script gives its result back. */
const IN_POPUP = `${POPUP}
  if (popup === null) throw new Error("no popup is open");
  const { messageManager } = popup;
  const script = arguments[0];
  return new Promise((answer) => {
    messageManager.addMessageListener("press-reader:answer", function listen({ data }) {
      messageManager.removeMessageListener("press-reader:answer", listen);
      answer(data);
    });
    const frameScript = \`{
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Components.utils.exportFunction((json) => sendAsyncMessage("press-reader:answer", json), sandbox, { defineAs: "answer" });
      Components.utils.evalInSandbox("(async () => {" + \${JSON.stringify(script)} + "})().then(answer)", sandbox);
    }\`;
    messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(frameScript), false);
  });`;

const CHOOSE_FROM_MENU = `${WINDOW}
  const menu = win.document.getElementById("contentAreaContextMenu");
  const item = [...menu.querySelectorAll("menuitem")].find(({ id }) => id.includes("save-article"));
  const { label } = item;
  menu.activateItem(item);
  return label;`;

const IS_MENU_OPEN = `${WINDOW} return win.document.getElementById("contentAreaContextMenu").state === "open";`;

const TOOLBAR = `${ACTION}
  const tab = win.gBrowser.selectedTab;
  return { title: action.action.getProperty(tab, "title"), badge: action.action.getProperty(tab, "badgeText") };`;

const CLIPBOARD = `
  const read = (flavor) => {
    const transfer = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor(flavor);
    Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard);
    const held = {};
    try {
      transfer.getTransferData(flavor, held);
    } catch {
      return null;
    }
    return held.value.QueryInterface(Ci.nsISupportsString).data;
  };
  return { plain: read("text/plain"), html: read("text/html") };`;

const DOWNLOADS = `const { Downloads } = ChromeUtils.importESModule("resource://gre/modules/Downloads.sys.mjs");
  const list = await Downloads.getList(Downloads.ALL);`;

const FORGET_DOWNLOADS = `${DOWNLOADS} await list.removeFinished();`;

const FINISHED_DOWNLOAD = `${DOWNLOADS}
  const finished = (await list.getAll()).find((each) => each.succeeded);
  return finished === undefined ? null : { path: finished.target.path, name: PathUtils.filename(finished.target.path) };`;

const STOP_BACKGROUND = `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

const SET_LOOK = `const { scheme, forcedColors } = arguments[0];
  const ALWAYS = 2, WITH_SYSTEM_THEME = 0;
  Services.prefs.setIntPref("ui.systemUsesDarkTheme", scheme === "dark" ? 1 : 0);
  Services.prefs.setIntPref("browser.display.document_color_use", forcedColors ? ALWAYS : WITH_SYSTEM_THEME);`;

const SET_ZOOM = `${WINDOW} win.FullZoom.setZoom(arguments[0], win.gBrowser.selectedBrowser);`;

const WITHDRAW_SITE = `${ACTION}
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins: extension.manifest.host_permissions }, extension);`;

/** Files that stay would change the names of the next downloads, what is cached the next answers. */
const CLEAR = `${WINDOW} ${DOWNLOADS}
  for (const tab of [...win.gBrowser.tabs].slice(1)) win.gBrowser.removeTab(tab, { skipPermitUnload: true });
  await list.removeFinished();
  const folder = Services.prefs.getStringPref("browser.download.dir");
  for (const file of await IOUtils.getChildren(folder)) await IOUtils.remove(file);
  await new Promise((done) =>
    Services.clearData.deleteData(Services.clearData.CLEAR_ALL_CACHES, { onDataDeleted: done }));`;

/** The next installation is given its permissions, which must not be taken away behind it. */
const IS_FORGOTTEN = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { origins, permissions } = await ExtensionPermissions.get(arguments[0]);
  return WebExtensionPolicy.getByID(arguments[0]) === null && origins.length + permissions.length === 0;`;

// ---- the way to them ----

type Context = "chrome" | "content";

async function inContext(
  marionette: Marionette,
  context: Context,
  command: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  await marionette.send("Marionette:SetContext", { value: context });
  return marionette.send(command, parameters);
}

async function inChrome<T = void>(marionette: Marionette, body: string, ...args: readonly unknown[]): Promise<T> {
  return (await run(marionette, "chrome", body, args)) as T;
}

/** Runs the body of an async function; what it throws is thrown here. */
async function run(marionette: Marionette, context: Context, body: string, args: readonly unknown[]): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    (async function () { ${body} }).apply(this, Array.prototype.slice.call(arguments, 0, -1))
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value: outcome } = (await inContext(marionette, context, "WebDriver:ExecuteAsyncScript", {
    script,
    args,
    sandbox: null,
  })) as {
    value: { readonly value?: unknown; readonly error?: string };
  };
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.value;
}

async function openShadows(marionette: Marionette): Promise<void> {
  const script = `for (const each of document.querySelectorAll("*")) {
    // The shadow root of a field or of details is Firefox's own: a page that is handed it is not allowed to read it.
    const root = each.matches("input, textarea, select, details, video, audio") ? null : each.openOrClosedShadowRoot;
    if (root && !each.shadowRoot) Components.utils.waiveXrays(each).closedRoot = Components.utils.waiveXrays(root);
  }`;
  await inContext(marionette, "content", "WebDriver:ExecuteScript", { script, args: [], sandbox: "system" });
}

/** The body of an async function that gives the expression's value, or what it throws, as JSON. */
function answering(expression: string): string {
  return `try { return JSON.stringify({ value: await ${expression} }); } catch (error) { return JSON.stringify({ error: String(error) }); }`;
}

function fromJson(json: unknown): unknown {
  const { value, error } = JSON.parse(String(json)) as { readonly value?: unknown; readonly error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

async function act(marionette: Marionette, context: Context, source: unknown): Promise<void> {
  await inContext(marionette, context, "WebDriver:PerformActions", { actions: [source] });
}

const LEFT_BUTTON = 0;
const RIGHT_BUTTON = 2;

function mouseClick(x: number, y: number, button = LEFT_BUTTON): unknown {
  return {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button },
      { type: "pointerUp", button },
    ],
  };
}

/** The private code points that WebDriver gives the keys without a character. */
const KEY_CODES: Readonly<Partial<Record<Key, string>>> = {
  Enter: "\uE007",
  Space: " ",
  Tab: "\uE004",
  Escape: "\uE00C",
};

/** Beside Alt and Shift, as the manifest suggests them. */
const COMMAND_KEYS: Readonly<Record<Command, string>> = {
  "toggle-fold": "J",
  "copy-summary": "U",
  "save-article": "L",
};

/** Pressed in order, released in reverse. */
function keysTogether(keys: readonly string[]): unknown {
  const down = keys.map((value) => ({ type: "keyDown", value }));
  const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
  return { type: "key", id: "keyboard", actions: [...down, ...up] };
}

function keyPress(key: Key): unknown {
  return keysInTurn([KEY_CODES[key] ?? key]);
}

function keysInTurn(keys: Iterable<string>): unknown {
  const actions = [...keys].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return { type: "key", id: "keyboard", actions };
}
