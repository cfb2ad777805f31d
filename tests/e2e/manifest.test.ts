import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildFolder } from "./browser/extension-build";
import type { BrowserName } from "./browser/find-browser";

const BUILDS: readonly BrowserName[] = ["chromium", "firefox"];

describe.each(BUILDS)("the build for %s", (browser) => {
  const folder = buildFolder(browser);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

  test("is Manifest V3 and asks for storage, scripting, an item in the menu and the one site, nothing else", () => {
    expect({
      version: manifest.manifest_version,
      permissions: manifest.permissions,
      hosts: manifest.host_permissions,
      optional: [manifest.optional_permissions, manifest.optional_host_permissions],
      exposed: manifest.web_accessible_resources,
      contentScripts: manifest.content_scripts.map(({ matches }: { matches: readonly string[] }) => matches),
    }).toEqual({
      version: 3,
      permissions: ["storage", "unlimitedStorage", "scripting", "contextMenus"],
      hosts: ["*://*.cnnb.com.cn/*"],
      optional: [undefined, undefined],
      exposed: undefined,
      contentScripts: [["*://*.cnnb.com.cn/*"]],
    });
  });

  test("lets its pages load only their own files and pictures of the site, and request nothing", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split("; ").filter((directive) => directive !== "upgrade-insecure-requests")).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: http://cnnb.com.cn http://*.cnnb.com.cn",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test("speaks Chinese first and English whole", () => {
    const messages = (language: string) =>
      JSON.parse(readFileSync(join(folder, "_locales", language, "messages.json"), "utf8"));
    expect(manifest.default_locale).toBe("zh_CN");
    expect(Object.keys(messages("en")).sort()).toEqual(Object.keys(messages("zh_CN")).sort());
  });
});

test("the build for Firefox says who it is, which versions it runs in, none of them on a phone, and that it collects nothing", () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder("firefox"), "manifest.json"), "utf8"));
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/u),
      strict_min_version: "140.0",
      data_collection_permissions: { required: ["none"] },
    },
  });
});
