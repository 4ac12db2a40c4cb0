/** The number of a word that stands in no phrase of the language. */
export const UNKNOWN = 0;

/** The words of all phrases of a language, numbered: what a text says is looked up once, and numbers are compared from then on. */
export class Vocabulary {
  readonly #words = new Map<string, number>();

  /** The number of a word; `UNKNOWN` of one that was not learnt. */
  readonly wordOf = (text: string): number => this.#words.get(text) ?? UNKNOWN;

  /** The number of a word, which is learnt where it was not known. */
  readonly learn = (text: string): number => {
    const word = this.#words.get(text) ?? this.#words.size + 1;
    this.#words.set(text, word);
    return word;
  };
}
