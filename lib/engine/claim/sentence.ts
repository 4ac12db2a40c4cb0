import type { Lexicon } from '../languages/lexicon.ts';
import { type FiguresIn, figuresIn } from '../quantity/figures-in.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { type Item, isQuantity, itemsOf } from './items.ts';

/** A sentence as it is read. */
export interface Sentence {
  /** In order and without gaps but white space. */
  readonly items: readonly Item[];
  /** Those of its items that are figures. */
  readonly figures: readonly Quantity[];
  /** It has no more items than so many. */
  readonly most: number;
  /** A percent sign stands in it, whether behind a figure or not. */
  readonly hasPercentSign: boolean;
}

/** A sentence of a text, read as far as somebody asks: the items of few are asked for where no figure stands. */
class WrittenSentence implements Sentence {
  readonly #text: string;
  readonly #span: Span;
  readonly #lexicon: Lexicon;
  #read: FiguresIn | undefined;
  #figures: readonly Quantity[] | undefined;
  #items: readonly Item[] | undefined;

  constructor(text: string, span: Span, lexicon: Lexicon) {
    this.#text = text;
    this.#span = span;
    this.#lexicon = lexicon;
  }

  get #known(): FiguresIn {
    this.#read ??= figuresIn(this.#text, this.#span, this.#lexicon);
    return this.#read;
  }

  get figures(): readonly Quantity[] {
    this.#figures ??= this.#known.matches.map(({ quantity }) => quantity);
    return this.#figures;
  }

  get items(): readonly Item[] {
    this.#items ??= itemsOf(this.#known.tokens, this.#known.matches, this.#lexicon);
    return this.#items;
  }

  get most(): number {
    return this.#known.tokens.length;
  }

  get hasPercentSign(): boolean {
    return this.#text.slice(this.#span.start, this.#span.end).includes('%');
  }
}

/** A sentence of the normalised text. */
export const sentenceIn = (text: string, span: Span, lexicon: Lexicon): Sentence =>
  new WrittenSentence(text, span, lexicon);

/** A sentence of which the items are known. */
export const sentenceOf = (items: readonly Item[]): Sentence => ({
  items,
  figures: items.flatMap((item) => (isQuantity(item) ? item.quantity : [])),
  most: items.length,
  hasPercentSign: items.some((item) => item.type === 'mark' && item.text === '%'),
});
