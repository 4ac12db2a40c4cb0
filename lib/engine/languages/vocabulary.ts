import { hashed } from '../text/scan.ts';

/** The number of a word that stands in no phrase of the language. */
export const UNKNOWN = 0;

/** So many slots for words at first; they double before they are half full. */
const SLOTS = 1024;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** Hashes of short words differ in their higher bits, too. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/**
 * The words of all phrases of a language, numbered: what a text says is looked up once, where it stands, and numbers are
 * compared from then on.
 */
export class Vocabulary {
  readonly #texts: string[] = [''];
  /** Of the words, by their numbers. */
  readonly #hashes: number[] = [0];
  #slots = new Uint16Array(SLOTS);

  /** The word with a number. */
  readonly textOf = (word: number): string => this.#texts[word] ?? '';

  /** The number of a word; `UNKNOWN` of one that was not learnt. */
  readonly wordOf = (text: string): number => this.wordAt(text, 0, text.length, hashOf(text));

  /** The number of the word that stands at a place of a text, by its hash; `UNKNOWN` of one that was not learnt. */
  readonly wordAt = (text: string, start: number, end: number, hash: number): number => {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const word = slots[slot] ?? UNKNOWN;
      if (word === UNKNOWN) return word;
      if (this.#hashes[word] === hash && isAt(text, start, end, this.#texts[word] ?? '')) return word;
    }
  };

  /** The number of a word, which is learnt where it was not known. */
  readonly learn = (text: string): number => {
    const known = this.wordOf(text);
    if (known !== UNKNOWN) return known;
    const word = this.#texts.push(text) - 1;
    this.#hashes.push(hashOf(text));
    if (this.#texts.length * 2 > this.#slots.length) this.#grow();
    else this.#put(word);
    return word;
  };

  #put(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#hashes[word] ?? 0, mask);
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  #grow(): void {
    this.#slots = new Uint16Array(this.#slots.length * 2);
    for (let word = 1; word < this.#texts.length; word++) this.#put(word);
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
