import { describe, expect, test } from "vitest";
import en from "../../../public/_locales/en/messages.json";
import zh_CN from "../../../public/_locales/zh_CN/messages.json";
import { LISTINGS } from "../../../store/listing";
import config from "../../../wxt.config";

const MESSAGES = { en, zh_CN };
const LANGUAGES = ["zh_CN", "en"] as const;

/** The stores' own limits, in characters. */
const MOST = { name: 75, summary: 132, description: 16_000, singlePurpose: 1000, permission: 1000 };
/** Chrome's form asks for it beside the permissions. */
const REMOTE_CODE = "remoteCode";

function permissionsIn(browser: "chrome" | "firefox"): readonly string[] {
  if (typeof config.manifest !== "function") throw new Error("the manifest is not a function of the browser");
  const manifest = config.manifest({ browser, manifestVersion: 3, mode: "production", command: "build" });
  if (manifest instanceof Promise) throw new Error("the manifest is not there at once");
  return [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
}

describe.each(LANGUAGES)("the listing in %s", (language) => {
  const { description, singlePurpose, permissions } = LISTINGS[language];
  const { extName, extDescription } = MESSAGES[language];

  test("fits the forms of the stores", () => {
    const lengths = {
      name: extName.message.length,
      summary: extDescription.message.length,
      description: description.length,
      singlePurpose: singlePurpose.length,
      permission: Math.max(...Object.values(permissions).map(({ length }) => length)),
    };
    const tooLong = Object.entries(MOST).filter(([name, most]) => lengths[name as keyof typeof MOST] > most);
    expect(tooLong).toEqual([]);
  });

  test("is plain text", () => {
    expect(`${description}${singlePurpose}`).not.toMatch(/<\w|\*\*|\]\(|^#/mu);
  });

  test.each(["chrome", "firefox"] as const)("has a reason for each permission that is asked for in %s", (browser) => {
    const asked = permissionsIn(browser);
    expect(asked.filter((permission) => !(permission in permissions))).toEqual([]);
    expect(Object.keys(permissions)).toContain(REMOTE_CODE);
  });
});
