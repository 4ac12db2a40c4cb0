import type { CueName } from '../languages/cues.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { figuresIn } from '../quantity/figures-in.ts';
import type { Nature, Quantity } from '../quantity/quantity.ts';
import type { QuantityMatch } from '../quantity/quantity-match.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence as the detectors see it: figures, words that do something for a figure, and the rest. */
export type Item =
  | (Span & { readonly type: 'quantity'; readonly quantity: Quantity })
  | (Span & { readonly type: 'cue'; readonly text: string; readonly cues: ReadonlySet<CueName> })
  | (Span & { readonly type: 'mark'; readonly text: string })
  | (Span & { readonly type: 'word'; readonly text: string });

/** A token that does nothing for a figure; what is no sign counts as a word. */
const plain = (token: Token): Item =>
  isPlain(token) ? token : { type: 'word', text: token.text, start: token.start, end: token.end };

const isPlain = (token: Token): token is Token & { readonly type: 'word' | 'mark' } =>
  token.type === 'word' || token.type === 'mark';

/** The items of a sentence of which the figures are known, in order and without gaps but white space. */
export function itemsOf(
  all: readonly Token[],
  figures: readonly QuantityMatch[],
  lexicon: Lexicon,
): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let at = 0; at < all.length; ) {
    const match = figures[next];
    if (match !== undefined && match.from <= at) {
      const { quantity } = match;
      items.push({ type: 'quantity', quantity, start: quantity.start, end: quantity.end });
      at = match.to;
      next++;
      continue;
    }
    const token = all[at];
    if (token === undefined) break;
    const limit = match?.from ?? all.length;
    const cue = lexicon.cues.at(all, at, limit);
    // `hạ tầng` is infrastructure, and no fall.
    const idiom = (cue && lexicon.lookalikes.at(all, at, limit)?.length) ?? 0;
    if (cue !== undefined && cue.length >= idiom) {
      const end = all[at + cue.length - 1]?.end ?? token.end;
      let said = token.text;
      for (let k = at + 1; k < at + cue.length; k++) said += ` ${all[k]?.text ?? ''}`;
      items.push({ type: 'cue', text: said, cues: cue.value, start: token.start, end });
      at += cue.length;
    } else {
      for (const to = at + (cue === undefined ? 1 : idiom); at < to; at++)
        items.push(plain(all[at] ?? token));
    }
  }
  return items;
}

export const isQuantity = (item: Item | undefined): item is Item & { readonly type: 'quantity' } =>
  item?.type === 'quantity';
export const isPercentage = (item: Item | undefined): item is Item & { readonly type: 'quantity' } =>
  isQuantity(item) && item.quantity.nature === 'percent';
/** Whether a word does one of several things. They are parameters, for an array of them would be made at each of the many calls. */
export const hasCue = (
  item: Item | undefined,
  first: CueName,
  second?: CueName,
  third?: CueName,
  fourth?: CueName,
): boolean =>
  item?.type === 'cue' &&
  (item.cues.has(first) ||
    (second !== undefined && item.cues.has(second)) ||
    (third !== undefined && item.cues.has(third)) ||
    (fourth !== undefined && item.cues.has(fourth)));
/** The same of more things. */
export function hasAnyCue(item: Item | undefined, names: readonly CueName[]): boolean {
  if (item?.type !== 'cue') return false;
  for (const name of names) if (item.cues.has(name)) return true;
  return false;
}
/** Whether it is one of several signs. */
export const isMark = (
  item: Item | undefined,
  first: string,
  second?: string,
  third?: string,
  fourth?: string,
): boolean =>
  item?.type === 'mark' &&
  (item.text === first || item.text === second || item.text === third || item.text === fourth);
/** The same of more signs. */
export const isAnyMark = (item: Item | undefined, signs: ReadonlySet<string>): boolean =>
  item?.type === 'mark' && signs.has(item.text);

export const isWord = (item: Item | undefined): item is Item & { readonly type: 'word' } =>
  item?.type === 'word';

/** An amount: a count, money or a measure that stands for itself, and not for one side of `n/m`. */
export const isAmount = (item: Item | undefined): item is AmountItem =>
  isQuantity(item) &&
  (item.quantity.nature === 'count' || item.quantity.nature === 'measured') &&
  !item.quantity.slashed;

type AmountItem = Item & {
  readonly type: 'quantity';
  readonly quantity: Quantity & { readonly nature: 'count' | 'measured' };
};

/** The items of one sentence of the normalised text, in order and without gaps but white space. */
export const readItems = (text: string, sentence: Span, lexicon: Lexicon): readonly Item[] => {
  const { tokens, matches } = figuresIn(text, sentence, lexicon);
  return itemsOf(tokens, matches, lexicon);
};

/** The indices of the figures of one nature, in order. */
export function indicesOf(items: readonly Item[], nature: Nature): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.type === 'quantity' && item.quantity.nature === nature) found.push(at);
  }
  return found;
}

/** The figure at an index; nothing where there is none. */
export function quantityAt(items: readonly Item[], at: number | undefined): Quantity | undefined {
  const item = at === undefined ? undefined : items[at];
  return isQuantity(item) ? item.quantity : undefined;
}

/** The index of a figure; -1 where it is none of these items. */
export const placeOf = (items: readonly Item[], figure: Quantity | undefined): number =>
  items.findIndex((item) => isQuantity(item) && item.quantity === figure);
