import { defineConfig } from "wxt";
import { drawIcons } from "./scripts/icons";
import { knownWordsModule } from "./scripts/known-words";
import { thirdPartyNotices } from "./scripts/notices";
import { OWNER, placeholdersIn } from "./scripts/owner";
import { withoutInnerHtml } from "./scripts/without-inner-html";
import { COMMANDS } from "./src/browser/commands";
import { HOST, HOST_PATTERN } from "./src/site";

/**
 * The extension's pages load nothing from elsewhere and make no requests. Only the reading view shows pictures of the
 * site; `http:` allows https as well. Style attributes are set by script, which needs no permission.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' data: http://${HOST} http://*.${HOST}`,
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  // Every supported browser preloads modules by itself; the polyfill would request them.
  vite: () => ({
    plugins: [withoutInnerHtml(), knownWordsModule(import.meta.dirname)],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_extName__",
    short_name: "__MSG_extShortName__",
    description: "__MSG_extDescription__",
    default_locale: "zh_CN",
    // A link that leads nowhere helps nobody.
    ...(placeholdersIn({ homepage: OWNER.homepage }).length === 0 && { homepage_url: OWNER.homepage }),
    // Unlimited, so that the browser never clears the library to make room.
    permissions: ["storage", "unlimitedStorage", "scripting", "contextMenus"],
    host_permissions: [HOST_PATTERN],
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: { default_icon: { 16: "icon/none-16.png", 32: "icon/none-32.png" } },
    // The development server needs more than this.
    ...(command === "build" && { content_security_policy: contentSecurityPolicy(browser) }),
    // Keys that browsers leave to extensions; where one is taken all the same, it stays unassigned and the options say so.
    commands: {
      [COMMANDS.openPopup]: { suggested_key: { default: "Alt+Shift+K" } },
      [COMMANDS.toggleFold]: { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_shortcutFold__" },
      [COMMANDS.copySummary]: { suggested_key: { default: "Alt+Shift+U" }, description: "__MSG_shortcutCopy__" },
      [COMMANDS.saveArticle]: { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_shortcutSave__" },
    },
    // The oldest versions with all that the fold needs: hidden until found, highlights, light-dark().
    // Firefox for Android is not among them: the extension was never tried on a phone.
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: OWNER.addOnId,
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "123" }),
  }),
  hooks: {
    "build:before": drawIcons,
    "build:publicAssets": ({ config }, files) => {
      files.push({ relativeDest: "THIRD-PARTY-NOTICES.txt", contents: thirdPartyNotices(config.root) });
    },
    "build:manifestGenerated": (_, manifest) => {
      // Of its own accord WXT takes the title of the popup's document, which no browser translates.
      manifest.action = { ...manifest.action, default_title: "__MSG_actionNone__" };
    },
  },
});

function contentSecurityPolicy(browser: string) {
  // Firefox adds this to its own policy, not to a stated one.
  const added = browser === "firefox" ? ["upgrade-insecure-requests"] : [];
  return { extension_pages: [...CONTENT_SECURITY_POLICY, ...added].join("; ") };
}
