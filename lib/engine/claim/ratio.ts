import type { Quantity } from '../quantity/quantity.ts';
import { sumOf } from '../quantity/sum.ts';
import { cover } from '../text/span.ts';
import type { Claim, RatioClaim } from './claim.ts';
import { isFraction } from './fraction.ts';
import { hasCue, type Item, isQuantity } from './items.ts';
import { type Pair, pairs } from './pairs.ts';
import { roleOf } from './role.ts';
import { statedBeside } from './stated-beside.ts';
import { endsStatement } from './walk.ts';

/** `bỏ 80 điều kiện, sửa 7 điều kiện trong số 127`: the part may be the sum of this figure and those before it. */
function summedPart(items: readonly Item[], pair: Pair): Quantity | undefined {
  if (pair.shape === 'slash') return undefined;
  const addends: Quantity[] = [pair.part];
  for (let k = pair.from - 1; k >= 0 && !endsStatement(items[k]); k--) {
    const item = items[k];
    if (!isQuantity(item)) continue;
    const isAlike = item.quantity.nature === pair.part.nature && roleOf(items, k) === 'plain';
    if (!isAlike) break;
    addends.unshift(item.quantity);
  }
  return sumOf(addends);
}

/** `n/m` or `n trong số m` with its percentage. */
export function detectRatios(items: readonly Item[]): readonly Claim[] {
  return pairs(items).flatMap((pair): readonly Claim[] => {
    const stated = statedBeside(items, pair);
    const isWord = isFraction(pair, items);
    // `gần 3/4 người Anh (73%)`: the fraction only says once more, and roughly, what the percentage says.
    if (stated === undefined || (isWord && pair.part.hedge !== undefined)) return [];
    const summed = summedPart(items, pair);
    const touched = items.slice(pair.from, Math.max(pair.to, stated.at) + 6);
    const isOpen = pair.maybeDate || stated.otherTarget || stated.isFar || isWord || summed !== undefined;
    const claim: RatioClaim = {
      kind: 'ratio',
      rule: `ratio.${pair.shape}`,
      certainty: isOpen ? 'tentative' : 'sure',
      ...cover([pair.part, pair.whole, stated.quantity]),
      part: pair.part,
      whole: pair.whole,
      stated: stated.quantity,
      isBody: touched.some((item) => hasCue(item, 'body')),
    };
    if (summed === undefined) return [claim];
    const span = cover([summed, pair.whole, stated.quantity]);
    return [claim, { ...claim, ...span, rule: 'ratio.summed-part', part: summed }];
  });
}
