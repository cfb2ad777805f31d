import type { Site } from "./site";

/** What each browser has a way of its own for. */
export interface BareSurface {
  /** Runs an expression in the document's own world, beyond the reach of its content security policy; its value is JSON. */
  run(expression: string): Promise<unknown>;
  /** Resolves once the document has the size that its content asks for and is painted: before, what is in it still moves. */
  settle(): Promise<void>;
  /** A mouse click with the user activation of a real one; in CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types where the keyboard is, character by character. */
  type(text: string): Promise<void>;
  /** What is seen now, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Makes closed shadow roots, which scripts of the page cannot reach, known as `closedRoot` of their elements; not needed on pages of our own. */
  openShadows?(): Promise<void>;
}

/** A document that a person looks at and acts on: the page in its tab, or the popup under the toolbar. */
export interface Surface extends BareSurface {
  openShadows(): Promise<void>;
  /**
   * Runs a function in the document's own world. It travels as source text: it sees that world's globals and its
   * arguments, nothing of the test around it. Arguments and result are JSON.
   */
  evaluate<Args extends readonly unknown[], T>(inside: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
}

export type Key = "Enter" | "Space" | "Tab" | "Escape" | "1" | "2" | "3" | "4" | "5" | "s";

export interface Popup extends Surface {
  close(): Promise<void>;
}

/** A page of the extension in a tab of its own. */
export interface ExtensionTab extends Surface {
  close(): Promise<void>;
}

export interface ClipboardContent {
  readonly plain: string | null;
  readonly html: string | null;
}

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Of those that are answered on the page. */
export type Command = "toggle-fold" | "copy-summary" | "save-article";

/** What the toolbar says of the open tab. */
export interface Toolbar {
  readonly title: string;
  readonly badge: string;
}

export interface Look {
  readonly scheme: "light" | "dark";
  readonly forcedColors: boolean;
}

export const USUAL_LOOK: Look = { scheme: "light", forcedColors: false };

/** What the extension opens when it is installed. */
export const FIRST_RUN_PAGE = "welcome.html";

/** One running browser with one tab, behind a proxy that is the test's own site. */
export interface Driver {
  readonly page: Surface;
  /** Fulfilled when the browser has ended, by `close` or because the user closed its window. */
  readonly ended: Promise<void>;
  /** Installs the unpacked extension of this folder, as a user would by hand. What it then opens stays behind the tab. */
  install(folder: string): Promise<void>;
  /** The extension's own name for itself: `runtime.id`. */
  extensionId(): string;
  /** Ends the extension's background at once, as a browser may at any time. Something that concerns it starts it again. */
  stopBackground(): Promise<void>;
  /** Opens the address in the tab; the popup closes, as it does for a person who clicks beside it. */
  goto(url: string): Promise<void>;
  /** Opens a page of the extension in the tab: `options.html`. */
  gotoExtension(path: string): Promise<void>;
  /** The paths of the extension's own pages that are open in tabs. */
  extensionTabs(): Promise<readonly string[]>;
  /** The one of them whose path begins so, once it is open. */
  extensionTab(path: string): Promise<ExtensionTab>;
  /** Opens the popup by the toolbar's button; one that is open is closed before. */
  openPopup(): Promise<Popup>;
  /** Presses the keys of a command. Those of Chromium are beyond the reach of tests: there its event comes without them. */
  pressKeysOf(command: Command): Promise<void>;
  /** Chooses the extension's item from the browser's menu of the page; resolves to what it is called. Chromium's is beyond the reach of tests too. */
  chooseFromMenu(): Promise<string>;
  toolbar(): Promise<Toolbar>;
  clipboard(): Promise<ClipboardContent>;
  /** Does what starts a download and returns the finished file. */
  download(start: () => Promise<void>): Promise<Download>;
  setLook(look: Look): Promise<void>;
  /** Zooms the page of the extension that is open in the tab: 2 is 200 %. So are popups that open then, but in Firefox, which zooms none. */
  setZoom(factor: number): Promise<void>;
  /** The whole page in the tab, also what has to be scrolled to, as PNG. */
  wholePage(): Promise<Buffer>;
  /** Takes the permission for the site's pages away, as a user can in the browser's own settings. */
  withdrawSite(): Promise<void>;
  /** Removes the extension and everything that it and the tests left: one blank tab stays, as after the start. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The program to start. */
  readonly program: string;
  readonly site: Site;
  /** A window on the screen instead of none. */
  readonly visible?: boolean;
}

/** More than this no browser gives a popup. */
const MOST_POPUP_HEIGHT = 600;

/** An expression that is true in a popup once it has grown to its content, or as far as it may; a part of a pixel is cut off. */
export const HAS_ITS_SIZE = `innerHeight + 1 >= Math.min(document.documentElement.scrollHeight, ${MOST_POPUP_HEIGHT})`;

/** An expression whose promise is fulfilled after the next painting, and after what waited for it. */
export const NEXT_PAINTING = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";

/** A popup may be as high as the screen leaves room for. */
export const SCREEN_SIZE = { width: 1600, height: 1200 };
export const WINDOW_SIZE = { width: 1200, height: 900 };

export function surface(bare: BareSurface): Surface {
  return {
    openShadows: () => Promise.resolve(),
    ...bare,
    evaluate: async <Args extends readonly unknown[], T>(inside: (...args: Args) => T | Promise<T>, ...args: Args) =>
      // Some compilers wrap named functions in a call of `__name`, which only their own modules have.
      (await bare.run(`((__name) => (${inside})(...${JSON.stringify(args)}))((named) => named)`)) as T,
  };
}
