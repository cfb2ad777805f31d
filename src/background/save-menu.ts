import { browser } from "wxt/browser";
import { COMMANDS } from "../browser/commands";
import { translate } from "../browser/translate";
import { HOST_PATTERN } from "../site";

/** Adds the command that saves an article to the context menu of the site's pages, where it stays until the next update. */
export async function makeSaveMenu(): Promise<void> {
  // Firefox on a phone has no such menu.
  if (!("contextMenus" in browser)) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: COMMANDS.saveArticle,
    title: translate("menuSave"),
    contexts: ["page", "selection"],
    documentUrlPatterns: [HOST_PATTERN],
  });
}
