import { browser } from "wxt/browser";
import { HOST_PATTERN } from "../site";

const SITE = { origins: [HOST_PATTERN] };

/** Whether the extension may read all pages of the site. In Firefox the user can change this at any time. */
export function isSiteAllowed(): Promise<boolean> {
  return browser.permissions.contains(SITE);
}

/** Asks the user to allow the site. Call it within a click. */
export function askForSite(): Promise<boolean> {
  return browser.permissions.request(SITE);
}
