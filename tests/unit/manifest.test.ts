import { describe, expect, test } from "vitest";
import type { ConfigEnv } from "wxt";
import en from "../../public/_locales/en/messages.json";
import zh from "../../public/_locales/zh_CN/messages.json";
import config from "../../wxt.config";

async function manifestFor(browser: string, command: ConfigEnv["command"] = "build") {
  const env: ConfigEnv = { mode: "production", command, browser, manifestVersion: 3 };
  const { manifest } = config;
  return typeof manifest === "function" ? manifest(env) : manifest;
}

/** The longest that the Chrome Web Store takes for a description. */
const DESCRIPTION_LENGTH = 132;

describe.each(["chrome", "firefox"])("the manifest for %s", (browser) => {
  test("asks for storage, scripting, an item in the menu and the site, nothing else", async () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      (await manifestFor(browser)) ?? {};
    expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toEqual({
      permissions: ["storage", "unlimitedStorage", "scripting", "contextMenus"],
      host_permissions: ["*://*.cnnb.com.cn/*"],
      optional_permissions: undefined,
      optional_host_permissions: undefined,
    });
  });

  test("says nothing that is not translated", async () => {
    const { name, short_name, description } = (await manifestFor(browser)) ?? {};
    const keys = [name, short_name, description].map((text) => /^__MSG_(?<key>\w+)__$/u.exec(text ?? "")?.groups?.key);
    expect(keys).toEqual(["extName", "extShortName", "extDescription"]);
    for (const key of keys)
      expect([Object.keys(zh), Object.keys(en)]).toEqual([
        expect.arrayContaining([key]),
        expect.arrayContaining([key]),
      ]);
  });
});

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: http://cnnb.com.cn http://*.cnnb.com.cn",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

test.each([
  ["chrome", POLICY],
  ["firefox", `${POLICY}; upgrade-insecure-requests`],
])(
  "the pages in %s may load their own files and pictures of the site, and request nothing",
  async (browser, policy) => {
    expect((await manifestFor(browser))?.content_security_policy).toEqual({ extension_pages: policy });
  },
);

test("the development server, which talks to the pages, gets the browser's own policy", async () => {
  expect((await manifestFor("chrome", "serve"))?.content_security_policy).toBeUndefined();
});

test("Manifest V3 for both: by itself WXT would build the second for Firefox", () => {
  expect(config.manifestVersion).toBe(3);
});

test("Firefox is told who it is, which versions it runs in, none of them on a phone, and that nothing is collected", async () => {
  const { browser_specific_settings, minimum_chrome_version } = (await manifestFor("firefox")) ?? {};
  expect({ browser_specific_settings, minimum_chrome_version }).toEqual({
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/u),
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
    minimum_chrome_version: undefined,
  });
});

test("Chromium is told nothing of Firefox", async () => {
  const { browser_specific_settings, minimum_chrome_version } = (await manifestFor("chrome")) ?? {};
  expect({ browser_specific_settings, minimum_chrome_version }).toEqual({
    browser_specific_settings: undefined,
    minimum_chrome_version: "123",
  });
});

test.each([zh, en])("the description is short enough for the stores", ({ extDescription }) => {
  expect(extDescription.message.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
});
