import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { isFraction } from './fraction.ts';
import { hasCue, type Item, isQuantity, isWord } from './items.ts';
import { nowOverThen } from './now-over-then.ts';
import { type Pair, pairs } from './pairs.ts';
import { senseOf } from './sense.ts';
import { statedBeside } from './stated-beside.ts';
import { beforeGlue } from './walk.ts';

/** `8 personnes sur 10` is a rate; nobody counted ten. */
const isRoundWhole = (whole: Quantity): boolean => /^10+$/u.test(whole.readings[0].written);

/** `17 engagements sur 19`: what is counted is named at the part. */
const isNamedAtPart = (items: readonly Item[], pair: Pair): boolean =>
  !isRoundWhole(pair.whole) &&
  pair.whole.nature === 'count' &&
  (pair.part.unit !== '' ||
    items.slice(pair.from + 1, pair.to).some((item) => hasCue(item, 'counted', 'body')));

/** How far before its bracket a change may stand. */
const NEAR = 10;

/** `giảm 20,6% (77/97 vụ)`: the two sides are what it is and what it was. */
const isOfChange = (items: readonly Item[], pair: Pair): boolean =>
  items.slice(Math.max(0, pair.from - NEAR), pair.from).some((item, k) => {
    const at = Math.max(0, pair.from - NEAR) + k;
    const isShare = isQuantity(item) && ['percent', 'times'].includes(item.quantity.nature);
    return isShare && nowOverThen(items, at)?.after === pair.part && isGrowing(items, at);
  });

const isGrowing = (items: readonly Item[], at: number): boolean =>
  senseOf(items, at).says === 'growth' || hasCue(items[beforeGlue(items, at)], 'multiplies');

/** `20/20 chỉ tiêu`, `5 trong số 6 bộ`: a pair that stands without a percentage. */
export function detectQuotas(items: readonly Item[]): readonly Claim[] {
  return pairs(items).flatMap((pair): readonly Claim[] => {
    const stated = statedBeside(items, pair);
    if (stated !== undefined && !stated.isLoose) return [];
    if (pair.part.nature === 'percent' || pair.whole.nature === 'percent') return [];
    if (isFraction(pair, items) || isOfChange(items, pair)) return [];
    const next = items[pair.to + 1];
    const noun = hasCue(next, 'counted', 'body') ? next : undefined;
    const isNamed = noun !== undefined || (pair.whole.nature === 'count' && pair.whole.unit !== '');
    // `có 6/8 làn`, `với 231/465 nghị sĩ`: a word says how many there are, and another what they are.
    const isCounted =
      pair.shape === 'slash' &&
      isWord(next) &&
      pair.part.nature === 'count' &&
      pair.whole.nature === 'count' &&
      pair.part.readings[0].value.lte(pair.whole.readings[0].value) &&
      hasCue(items[beforeGlue(items, pair.from)], 'has', 'completes');
    const isQuota =
      isNamed ||
      isCounted ||
      (pair.shape === 'out-of' &&
        pair.whole.nature === 'count' &&
        (isWord(items[pair.to + 1]) || hasCue(items[pair.to + 1], 'plan') || isNamedAtPart(items, pair)));
    if (!isQuota) return [];
    return [
      {
        kind: 'quota',
        rule: `quota.${pair.shape}`,
        certainty: 'sure',
        ...cover([pair.part, pair.whole, ...(noun === undefined ? [] : [noun])]),
        part: pair.part,
        whole: pair.whole,
      },
    ];
  });
}
