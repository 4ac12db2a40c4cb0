import type { Outline } from '../check/outline.ts';
import { type Item, isMark, isQuantity } from '../claim/items.ts';
import type { Sentence } from '../claim/sentence.ts';
import type { Nature, Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { UNCHECKED, type Unchecked } from './reasons.ts';
import { reasonAt } from './unchecked.ts';

/**
 * How much of a text could be recomputed. Counted are its percentages, percentage points and factors, and its ratios:
 * each `n/m` or `n of m` that the words make one. A ratio with its percentage counts once, as the percentage.
 */
export interface Coverage {
  readonly figures: number;
  /** Compared with what other figures give. */
  readonly checked: number;
  /** Nothing to compare with, but a missing figure could be worked out. */
  readonly derived: number;
  readonly unchecked: Readonly<Record<Unchecked, number>>;
}

const RELATIVE: ReadonlySet<Nature> = new Set(['percent', 'points', 'times']);
const isRelative = ({ nature }: Quantity): boolean => RELATIVE.has(nature);

/** `20%` of `10-20%`: a numeral that was not read as a quantity, before a percent sign. */
const endsRange = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item?.type === 'word' && isMark(items[at + 1], '%') && /^\p{Nd}/u.test(item.text);
};

/** Nothing could be compared: the claim prints too few figures, or can be read in more than one way. */
const isOpen = ({ verdict }: Outline): boolean => verdict === 'derived' || verdict === 'undecidable';

/** Whether a sentence may hold anything that is counted; of the others the items are not asked for. */
const mayCount = ({ figures, hasPercentSign }: Sentence): boolean =>
  figures.some(isRelative) || hasPercentSign;

/** What became of a relative figure, in offsets of the normalised text; `sentence` is the one that it stands in. */
export interface FigureFate extends Span {
  readonly became: 'checked' | 'derived' | Unchecked;
  readonly sentence: Sentence;
}

/** What became of every relative figure of the text, in reading order; ratios without a percentage are not among them. */
export function* fatesIn(
  sentences: readonly Sentence[],
  checks: readonly Outline[],
): Generator<FigureFate, void> {
  const derivedPlaces = new Set(checks.filter(isOpen).flatMap(({ numerals }) => numerals));
  const checkedPlaces = new Set(checks.filter((check) => !isOpen(check)).flatMap(({ numerals }) => numerals));
  for (const sentence of sentences.filter(mayCount)) {
    const { items } = sentence;
    for (const [at, item] of items.entries()) {
      if (!(isQuantity(item) && isRelative(item.quantity)) && !endsRange(items, at)) continue;
      const place = isQuantity(item) ? item.quantity.numeral.start : item.start;
      const became = checkedPlaces.has(place)
        ? 'checked'
        : derivedPlaces.has(place)
          ? 'derived'
          : reasonAt(items, at);
      // The sign of a range stands by itself.
      const { end } = isQuantity(item) ? item : (items[at + 1] ?? item);
      yield { start: item.start, end, became, sentence };
    }
  }
}

/** Counts what became of every relative figure of the text. */
export function coverageOf(sentences: readonly Sentence[], checks: readonly Outline[]): Coverage {
  const unchecked = new Map<Unchecked, number>(UNCHECKED.map((reason) => [reason, 0]));
  let checked = 0;
  // A ratio without a percentage is a figure of its own.
  let derived = checks.filter(({ kind }) => kind === 'quota').length;
  for (const { became } of fatesIn(sentences, checks)) {
    if (became === 'checked') checked++;
    else if (became === 'derived') derived++;
    else unchecked.set(became, (unchecked.get(became) ?? 0) + 1);
  }
  const figures = checked + derived + [...unchecked.values()].reduce((sum, count) => sum + count, 0);
  const count = (reason: Unchecked): number => unchecked.get(reason) ?? 0;
  return {
    figures,
    checked,
    derived,
    unchecked: {
      'no-amount': count('no-amount'),
      'no-whole': count('no-whole'),
      'no-target': count('no-target'),
      'several-subjects': count('several-subjects'),
      'other-basis': count('other-basis'),
      range: count('range'),
    },
  };
}
