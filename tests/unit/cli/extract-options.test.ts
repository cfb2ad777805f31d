import { describe, expect, test } from "vitest";
import { extractOptions } from "../../../src/cli/extract-options";

const ADDRESS = "http://a.example/";

describe("the arguments of extract", () => {
  test.each<[string, readonly string[], object]>([
    ["files", ["a.html", "b"], { kind: "read", names: ["a.html", "b"], url: null }],
    ["standard input", ["-"], { kind: "read", names: ["-"], url: null }],
    ["one file and its address", ["--url", ADDRESS, "a"], { kind: "read", names: ["a"], url: ADDRESS }],
    ["a file that begins with a dash", ["--", "-a.html"], { kind: "read", names: ["-a.html"], url: null }],
    ["--help", ["--help"], { kind: "help" }],
    ["-h before a file", ["-h", "a.html"], { kind: "help" }],
  ])("are understood: %s", (_, args, expected) => {
    expect(extractOptions(args)).toEqual(expected);
  });

  test.each([
    ["no file", [], "No file was given."],
    ["only an address", ["--url", ADDRESS], "No file was given."],
    ["an unknown option", ["-x.html"], "Unknown option '-x'."],
    ["one address for two files", ["--url", ADDRESS, "a", "b"], "--url goes with one file only."],
    ["a word as the address", ["--url", "here", "a"], "--url is not an address: here"],
    ["a missing address", ["--url"], "Option '--url <value>' argument missing"],
  ])("are refused with a sentence: %s", (_, args, sentence) => {
    const options = extractOptions(args);
    expect(options).toEqual({ kind: "wrong-use", problem: expect.stringMatching(new RegExp(`^${sentence}`, "u")) });
  });
});
