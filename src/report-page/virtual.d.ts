declare module "virtual:known-words" {
  /** Made by `scripts/known-words.ts` when the extension is built. */
  export const KNOWN_WORDS: import("./known-words").KnownWords;
}
