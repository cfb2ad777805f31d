import { browser } from "wxt/browser";
import { COMMANDS } from "../browser/commands";
import { HOST_PATTERN } from "../site";

/** Puts the command that saves into the browser's menu of the site's pages. Browsers keep it until the next installation. */
export async function makeSaveMenu(): Promise<void> {
  // Firefox on a telephone has no such menu.
  if (!("contextMenus" in browser)) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: COMMANDS.saveArticle,
    title: browser.i18n.getMessage("menuSave"),
    contexts: ["page", "selection"],
    documentUrlPatterns: [HOST_PATTERN],
  });
}
