import { hasCue, type Item } from './items.ts';
import type { Pair } from './pairs.ts';

/** Nobody writes a fraction that can be made shorter: `6/8 làn` counts lanes. */
const isInLowestTerms = ({ part, whole }: Pair): boolean => {
  const [a, b] = [part.readings[0].value, whole.readings[0].value];
  return b.n !== 0n && a.div(b).d === b.n;
};

/** `hơn 2/3 giá trị …`: a fraction in figures, and not a count. */
export const isFraction = (pair: Pair, items: readonly Item[]): boolean =>
  pair.shape === 'slash' &&
  isInLowestTerms(pair) &&
  pair.whole.readings[0].value.lte(10) &&
  pair.part.readings[0].value.lt(pair.whole.readings[0].value) &&
  (pair.part.hedge !== undefined ||
    (pair.whole.unit === '' && !hasCue(items[pair.to + 1], 'counted', 'body')));
