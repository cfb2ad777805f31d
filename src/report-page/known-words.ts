/** Words of the reader's rules. */
export interface WordList {
  /** Of two characters or more. */
  readonly words: readonly string[];
  /** One character each, as a class or an alternative of a rule has them: `[问答]`. */
  readonly characters: string;
}

export interface KnownWords {
  /** All but those of figures: labels, offices, outlets, buttons, words that are no names. */
  readonly labels: WordList;
  /** `首先`, `其次`: what begins a numbered point. */
  readonly markers: WordList;
  /** Units, and what is said of numbers. */
  readonly figures: WordList;
}
