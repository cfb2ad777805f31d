import { vi } from "vitest";

/** The files of one worker share its globals and its document: each file starts with them as the first one found them. */
vi.useRealTimers();
vi.unstubAllGlobals();
// Left by `fake-indexeddb/auto`; each test that needs one makes its own.
Reflect.deleteProperty(globalThis, "indexedDB");
if (typeof document !== "undefined") {
  history.replaceState(null, "", "/");
  localStorage.clear();
  sessionStorage.clear();
  const root = document.createElement("html");
  root.append(document.createElement("head"), document.createElement("body"));
  document.documentElement.replaceWith(root);
}
