import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { dependencies } from "../../../package.json";
import { archive, trackedFilesIn } from "../../../scripts/archive";
import { thirdPartyNotices } from "../../../scripts/notices";
import { OWNER, placeholdersIn } from "../../../scripts/owner";

const bytes = (text: string) => new TextEncoder().encode(text);
const A = { path: "a/b.txt", bytes: bytes("甲"), isProgram: false };
const B = { path: "B.sh", bytes: bytes("乙"), isProgram: true };

describe("an archive", () => {
  test("has the same bytes in whatever order the files come, and on a clock of any zone", () => {
    const before = process.env.TZ;
    const [first, second] = ["Asia/Shanghai", "America/Los_Angeles"].map((zone, i) => {
      process.env.TZ = zone;
      return archive(i === 0 ? [A, B] : [B, A]);
    });
    process.env.TZ = before;
    expect(first).toEqual(second);
    expect(Object.entries(unzipSync(first ?? new Uint8Array()))).toEqual([
      ["B.sh", B.bytes],
      ["a/b.txt", A.bytes],
    ]);
  });

  test("of the sources holds tracked files only, programs as programs", () => {
    const files = trackedFilesIn(".");
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => /^(?:node_modules|\.output|\.wxt|screenshots)\//u.test(path))).toEqual([]);
    expect(paths).toContain("package-lock.json");
    expect(files.find(({ path }) => path === ".ci/run")?.isProgram).toBe(true);
  });
});

describe("the notices of third parties", () => {
  const notices = thirdPartyNotices(".");

  test.each(Object.keys(dependencies))("name %s", (name) => {
    expect(notices).toMatch(new RegExp(`^${name.replace("/", "\\/")} \\d+\\.\\d+`, "mu"));
  });

  test("have whole licences, those of packages below too", () => {
    expect(notices).toContain("Mozilla Public License Version 2.0");
    expect(notices).toContain("END OF TERMS AND CONDITIONS");
    expect(notices).toMatch(/^entities \d/mu);
  });
});

describe("the owner's values", () => {
  test.each([
    ["x@reader.example", ["value"]],
    ["https://reader.example/", ["value"]],
    ["x@reader.examples.cn", []],
    ["https://reader.cn/example", []],
  ])("%s", (value, placeholders) => {
    expect(placeholdersIn({ value })).toEqual(placeholders);
  });

  test("are all there", () => {
    expect(Object.keys(OWNER)).toEqual(["addOnId", "homepage", "supportAddress"]);
  });
});
