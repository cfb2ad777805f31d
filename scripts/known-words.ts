/**
 * The Han words that the reader's rules look for, taken from the literals of its sources when the extension is built: a
 * masked page has to keep them, and a list by hand would miss the next rule.
 */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import type { KnownWords, WordList } from "../src/report-page/known-words";

interface Plugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | null;
  readonly load: (id: string) => string | null;
}

const MODULE = "virtual:known-words";
/** As Vite wants it: other plugins leave such modules alone. */
const RESOLVED = `\0${MODULE}`;

/** A Vite plugin: `import { KNOWN_WORDS } from "virtual:known-words"`. */
export function knownWordsModule(root: string): Plugin {
  return {
    name: "known-words",
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export const KNOWN_WORDS = ${JSON.stringify(knownWordsOf(root))};` : null),
  };
}

/** @param root the project's folder */
export function knownWordsOf(root: string): KnownWords {
  const inRead = readdirSync(`${root}/src/read`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/read/${name.replaceAll("\\", "/")}`);
  const files = ["src/site.ts", ...inRead.sort()];
  const isOfFigures = (file: string) => file.includes("/figures/");
  const wordsOf = (isWanted: (file: string) => boolean) =>
    wordsIn(files.filter(isWanted).map((file) => readFileSync(`${root}/${file}`, "utf8")));
  return {
    labels: wordsOf((file) => !isOfFigures(file)),
    markers: wordsOf((file) => file.includes("/outline")),
    figures: wordsOf(isOfFigures),
  };
}

const HAN = "[\\u3400-\\u9fff]";
/** Longer runs are lists of characters, as the surnames are. */
const LONGEST_WORD = 12;
/** `[问答]`, but not an escaped bracket. */
const CLASS = /(?<!\\)\[(?<inner>(?:\\.|[^\]\\])*)\]/gu;
const ONE = new RegExp(HAN, "gu");
const RUN = new RegExp(`${HAN}+`, "gu");
/** `[一-龥]` names only its ends. */
const RANGE = new RegExp(`${HAN}-${HAN}`, "gu");

/** @param sources in TypeScript; comments are no rules */
export function wordsIn(sources: readonly string[]): WordList {
  const words = new Set<string>();
  const characters = new Set<string>();
  for (const literal of sources.flatMap(literalsIn)) {
    for (const { groups } of literal.matchAll(CLASS))
      for (const [character] of (groups?.inner ?? "").replace(RANGE, "").matchAll(ONE)) characters.add(character);
    for (const [run] of literal.replace(CLASS, " ").matchAll(RUN)) {
      if (run.length === 1) characters.add(run);
      else if (run.length <= LONGEST_WORD) words.add(run);
    }
  }
  return { words: [...words].sort(), characters: [...characters].sort().join("") };
}

const LITERALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.RegularExpressionLiteral,
]);

function literalsIn(source: string): readonly string[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest);
  const literals: string[] = [];
  const visit = (node: ts.Node) => {
    if (LITERALS.has(node.kind)) literals.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return literals;
}
