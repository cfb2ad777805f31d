import { browser } from "wxt/browser";
import type { PageKind } from "../record";
import { translate } from "./translate";

/** Each kind of page has its own title and icon. */
const TITLES = {
  "press-qa": "actionPressQa",
  "press-article": "actionPressArticle",
  news: "actionNews",
  list: "actionList",
  none: "actionNone",
} as const satisfies Record<PageKind, string>;

const STATUS_TITLES = { saved: "actionSaved", changed: "actionChanged" } as const;

const BADGE_COLOR = "#14506b";
const CHANGED_COLOR = "#8a4b00";

export interface ToolbarPage {
  readonly page: PageKind;
  /** How many articles a list has. */
  readonly articles: number;
  /** Whether the article is saved, and still says what was saved; null where it is not saved. */
  readonly status: keyof typeof STATUS_TITLES | null;
}

/** Shows in the toolbar what the page of a tab is. The browser resets it when the tab loads another page. */
export async function showToolbar(tabId: number, { page, articles, status }: ToolbarPage): Promise<void> {
  const kind = translate(TITLES[page], String(articles));
  const title = status === null ? kind : translate(STATUS_TITLES[status], kind);
  const badge = page === "list" ? badgeOf(articles) : "";
  const isChanged = status === "changed";
  // Each of these fails if the tab has been closed meanwhile: then there is nothing to show.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: { 16: `/icon/${page}-16.png`, 32: `/icon/${page}-32.png` } }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: isChanged ? translate("badgeChanged") : badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: isChanged ? CHANGED_COLOR : BADGE_COLOR }),
  ]);
}

/** A badge has room for four characters. */
function badgeOf(articles: number): string {
  return articles > 999 ? "999+" : String(articles);
}
