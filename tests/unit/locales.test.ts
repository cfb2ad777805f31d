import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { MESSAGES, type Messages } from "../support/translations";

const { zh_CN: chinese, en: english } = MESSAGES;
const LOCALES: readonly (readonly [name: string, messages: Messages])[] = [
  ["zh_CN", chinese],
  ["en", english],
];

const HAN = /\p{Script=Han}/u;

/** Sources with their comments taken out: a key or a Chinese word in a comment is no use of it. */
function sources(folders: readonly string[], extensions: RegExp): readonly (readonly [file: string, text: string])[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" })
      .filter((name) => extensions.test(name))
      .map((name) => [`${folder}/${name}`, withoutComments(readFileSync(`${folder}/${name}`, "utf8"))] as const),
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:"'`\w])\/\/.*/gu, "");
}

describe("the two languages", () => {
  test("have the same texts", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  test.each(LOCALES)("%s has a text for every key", (_, messages) => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === "")).toEqual([]);
  });

  test("no English text is Chinese, no Chinese text is the English one", () => {
    // A format's name is the same everywhere.
    const untranslated = Object.keys(chinese).filter(
      (key) =>
        HAN.test(english[key]?.message ?? "") ||
        (chinese[key]?.message === english[key]?.message && key !== "nameMarkdown"),
    );
    expect(untranslated).toEqual([]);
  });

  test.each(LOCALES)("%s uses each of its placeholders, which are those of the Chinese text", (_, messages) => {
    const wrong = Object.entries(messages).filter(([key, message]) => {
      const used = [...message.message.matchAll(/\$(?<name>\w+)\$/gu)].map(
        ({ groups }) => groups?.name?.toLowerCase() ?? "",
      );
      const places = placesOf(message);
      return (
        [...new Set(used)].sort().join() !== [...places.keys()].sort().join() ||
        !isDeepStrictEqual(places, placesOf(chinese[key]))
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** Placeholders and the values that they stand for; their examples are for translators only. */
function placesOf(message: Messages[string] | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(message?.placeholders ?? {}).map(([name, { content }]) => [name, content]));
}

describe("texts and the code that shows them", () => {
  const code = [...sources(["src", "entrypoints"], /\.(?:tsx?|html)$/u), ...sources(["."], /^wxt\.config\.ts$/u)];
  const all = code.map(([, text]) => text).join("\n");

  test("every text is used", () => {
    expect(Object.keys(chinese).filter((key) => !all.includes(`"${key}"`) && !all.includes(`__MSG_${key}__`))).toEqual(
      [],
    );
  });

  test("every text that is asked for is there", () => {
    const asked = [...all.matchAll(/__MSG_(?<key>\w+?)__|(?:\bt|getMessage)\(\s*"(?<name>\w+)"/gu)];
    const missing = asked.map(({ groups }) => groups?.key ?? groups?.name ?? "").filter((key) => !(key in chinese));
    expect(asked.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test("the interface has no Chinese words of its own", () => {
    const words = sources(["src/ui", "entrypoints"], /\.(?:tsx?|html|css)$/u).flatMap(([file, text]) =>
      text
        .split("\n")
        .filter((line) => HAN.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(words).toEqual([]);
  });
});
