import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
  type Viewport,
} from "puppeteer-core";
import {
  type BareSurface,
  type ClipboardContent,
  type Download,
  type Driver,
  FIRST_RUN_PAGE,
  HAS_ITS_SIZE,
  type LaunchOptions,
  type Look,
  NEXT_PAINTING,
  SCREEN_SIZE,
  type Surface,
  surface,
  type Toolbar,
  USUAL_LOOK,
  WINDOW_SIZE,
} from "./driver";
import { until } from "./until";

export async function launchChromium({ program, site, visible = false }: LaunchOptions): Promise<Driver> {
  const folder = await mkdtemp(join(tmpdir(), "press-reader-chromium-"));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    // Without the bars Chromium gives a popup another width than people see.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    userDataDir: join(folder, "profile"),
    defaultViewport: null,
    args: [...FLAGS, `--proxy-server=http://127.0.0.1:${site.port}`],
  });
  const [tab] = await browser.pages();
  if (tab === undefined) throw new Error("Chromium opened without a tab");
  const cdp = await browser.target().createCDPSession();
  let look: Look = USUAL_LOOK;
  let zoom = 1;
  let id: string | null = null;
  let popup: Page | null = null;
  const closePopup = async () => {
    if (popup?.isClosed() === false) await popup.close();
    popup = null;
  };

  return {
    page: surface({ ...surfaceOf(tab), settle: () => Promise.resolve() }),
    ended: new Promise((resolve) => browser.once("disconnected", resolve)),
    install: async (extension) => {
      id = await browser.installExtension(extension);
      await worker(browser, id);
      const firstPage = `${origin(id)}/${FIRST_RUN_PAGE}`;
      await browser.waitForTarget((target) => target.url() === firstPage);
      await tab.bringToFront();
    },
    goto: async (url) => {
      await closePopup();
      await tab.bringToFront();
      await tab.goto(url);
    },
    gotoExtension: async (path) => {
      await closePopup();
      await tab.goto(`${origin(installed(id))}/${path}`);
    },
    extensionTabs: async () => {
      const start = `${origin(installed(id))}/`;
      const tabs = (await browser.pages()).map((page) => page.url()).filter((url) => url.startsWith(start));
      return tabs.map((url) => url.slice(start.length));
    },
    extensionTab: async (path) => {
      const start = `${origin(installed(id))}/${path}`;
      const page = await (await browser.waitForTarget((target) => target.url().startsWith(start))).page();
      if (page === null) throw new Error(`${path} is no tab`);
      // A target has its address before its document is there.
      await page.waitForFunction(`location.href.startsWith(${JSON.stringify(start)}) && document.body !== null`);
      await page.bringToFront();
      await wear(page, look);
      const close = async () => {
        await page.close();
        await tab.bringToFront();
      };
      return { ...surface({ ...surfaceOf(page), settle: () => Promise.resolve() }), close };
    },
    openPopup: async () => {
      await closePopup();
      popup = await openPopup(browser, installed(id), tab);
      await wear(popup, look);
      // No script reaches the browser's own zoom of a popup.
      if (zoom !== 1) await popup.evaluate(`document.documentElement.style.zoom = "${zoom}"`);
      return { ...popupSurface(popup), close: closePopup };
    },
    pressKeysOf: async (command) => {
      await (await worker(browser, installed(id))).evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch("${command}", tab);
      })()`);
    },
    chooseFromMenu: async () => {
      const name = await (await worker(browser, installed(id))).evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: "save-article" }, tab);
        return chrome.i18n.getMessage("menuSave");
      })()`);
      return String(name);
    },
    extensionId: () => installed(id),
    stopBackground: () => stopWorker(browser, installed(id)),
    toolbar: async () => toolbar(browser, installed(id)),
    clipboard: () => readClipboard(browser, cdp, installed(id), tab),
    download: (start) => download(cdp, folder, start),
    setLook: async (next) => {
      look = next;
      await wear(tab, look);
    },
    setZoom: async (factor) => {
      zoom = factor;
      await tab.setViewport(factor === 1 ? null : zoomedWindow(factor));
    },
    wholePage: async () => Buffer.from(await tab.screenshot({ fullPage: true })),
    withdrawSite: () => withdrawSite(browser, installed(id)),
    clear: async () => {
      await closePopup();
      await tab.goto("about:blank");
      for (const page of await browser.pages()) if (page !== tab) await page.close();
      if (id !== null) await browser.uninstallExtension(id);
      id = null;
      look = USUAL_LOOK;
      await wear(tab, look);
      zoom = 1;
      await tab.setViewport(null);
      await clearCache(tab);
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Where Chromium's own errands (updates, accounts) end. What is left in the site's list was asked by a page or by the extension. */
const NOWHERE = "http://127.0.0.1:9/";

const FLAGS: readonly string[] = [
  // Root has no sandbox to give; everyone else keeps theirs.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  // Asking https first would stand in the list of what was asked; the network's clock is Chromium's own errand.
  "--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,AutofillServerCommunication",
  `--component-updater=url-source=${NOWHERE}`,
  `--gaia-url=${NOWHERE}`,
  "--disable-sync",
  "--no-first-run",
  `--screen-info={${SCREEN_SIZE.width}x${SCREEN_SIZE.height}}`,
  `--window-size=${WINDOW_SIZE.width},${WINDOW_SIZE.height}`,
];

function installed(id: string | null): string {
  if (id === null) throw new Error("no extension is installed");
  return id;
}

function origin(id: string): string {
  return `chrome-extension://${id}`;
}

function surfaceOf(page: Page): Omit<BareSurface, "settle"> {
  return {
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    openShadows: () => openShadows(page),
  };
}

async function openShadows(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
  const inside = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [node, ...(node.children ?? []).flatMap(inside)];
  const objectOf = async ({ nodeId }: Protocol.DOM.Node) => {
    const { object } = await cdp.send("DOM.resolveNode", { nodeId });
    return object.objectId ?? "";
  };
  for (const host of inside(root)) {
    const closed = host.shadowRoots?.find(({ shadowRootType }) => shadowRootType === "closed");
    if (closed === undefined) continue;
    await cdp.send("Runtime.callFunctionOn", {
      objectId: await objectOf(host),
      functionDeclaration: "function (root) { this.closedRoot = root; }",
      arguments: [{ objectId: await objectOf(closed) }],
    });
  }
  await cdp.detach();
}

function popupSurface(page: Page): Surface {
  return surface({
    ...surfaceOf(page),
    settle: async () => {
      await until("the popup has its size", () => page.evaluate(HAS_ITS_SIZE));
      await page.evaluate(NEXT_PAINTING);
    },
  });
}

/** What zoom comes to: fewer of larger pixels. */
function zoomedWindow(factor: number): Viewport {
  const { width, height } = WINDOW_SIZE;
  return { width: Math.floor(width / factor), height: Math.floor(height / factor), deviceScaleFactor: factor };
}

async function worker(browser: Browser, id: string) {
  const target = await browser.waitForTarget((each) => isWorkerOf(each, id));
  const running = await target.worker();
  if (running === null) throw new Error("the extension's service worker cannot be reached");
  return running;
}

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const running = await worker(browser, id);
  await running.close();
  await until("the service worker has ended", () => browser.targets().every((target) => !isWorkerOf(target, id)));
}

function isWorkerOf(target: Target, id: string): boolean {
  return target.type() === "service_worker" && target.url().startsWith(`${origin(id)}/`);
}

async function openPopup(browser: Browser, id: string, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const opening = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup.html`));
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error("the extension is gone");
  await extension.triggerAction(tab);
  return (await opening).asPage();
}

async function toolbar(browser: Browser, id: string): Promise<Toolbar> {
  const said = await (await worker(browser, id)).evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return { title: await chrome.action.getTitle({ tabId: tab.id }), badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
  })()`);
  return said as Toolbar;
}

/** A page of the extension's origin is a secure context, which the clipboard asks for; its manifest runs no script of ours. */
async function readClipboard(browser: Browser, cdp: CDPSession, id: string, tab: Page): Promise<ClipboardContent> {
  await cdp.send("Browser.grantPermissions", { permissions: ["clipboardReadWrite"] });
  const reader = await browser.newPage();
  await reader.goto(`chrome-extension://${id}/manifest.json`);
  await reader.bringToFront();
  const content = await reader.evaluate(`(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => item?.types.includes(type) ? await (await item.getType(type)).text() : null;
    return { plain: await read("text/plain"), html: await read("text/html") };
  })()`);
  await reader.close();
  // Granted for this reading only: the extension has to write without it.
  await cdp.send("Browser.resetPermissions");
  await tab.bringToFront();
  return content as ClipboardContent;
}

async function download(cdp: CDPSession, folder: string, start: () => Promise<void>): Promise<Download> {
  const downloads = join(folder, "downloads");
  await cdp.send("Browser.setDownloadBehavior", {
    behavior: "allowAndName",
    downloadPath: downloads,
    eventsEnabled: true,
  });
  const begun = new Map<string, string>();
  const finished: string[] = [];
  const onBegin = (event: { guid: string; suggestedFilename: string }) =>
    begun.set(event.guid, event.suggestedFilename);
  const onProgress = (event: { guid: string; state: string }) =>
    event.state === "completed" && finished.push(event.guid);
  cdp.on("Browser.downloadWillBegin", onBegin);
  cdp.on("Browser.downloadProgress", onProgress);
  try {
    await start();
    const guid = await until("the download is finished", () => finished[0]);
    return { name: begun.get(guid) ?? "", bytes: await readFile(join(downloads, guid)) };
  } finally {
    cdp.off("Browser.downloadWillBegin", onBegin);
    cdp.off("Browser.downloadProgress", onProgress);
  }
}

/** The next test may serve something else at the same address. */
async function clearCache(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

async function wear(page: Page, { scheme, forcedColors }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: forcedColors ? "active" : "none" },
    ],
  });
}

/** The switch "on click" of the extension's own page in the browser's settings, which tests can reach only by its script. */
async function withdrawSite(browser: Browser, id: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${id}", hostAccess: "ON_CLICK" })`,
  );
  await settings.close();
}
