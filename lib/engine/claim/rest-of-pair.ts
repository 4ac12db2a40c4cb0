import { nominalOf, type Quantity } from '../quantity/quantity.ts';
import { toNumber } from '../quantity/rational.ts';
import { isExact, isPartition, luckOf } from './adding.ts';
import type { Figure } from './figure.ts';
import { isQuantity } from './items.ts';
import { entriesOf } from './listing.ts';
import type { Opening } from './opening.ts';
import type { Passage, ToldFigure } from './passage.ts';

/** So likely may the rest be to come out by chance. */
const LUCK = 0.02;

/** So many figures behind a pair are tried. */
const MOST = 3;

/** The figure of the denominator of a pair. */
function denominatorOf({ items }: Passage, numerator: ToldFigure): ToldFigure | undefined {
  const item = items[numerator.last];
  if (!numerator.quantity.slashed || !isQuantity(item)) return undefined;
  const { quantity } = item;
  const worth = toNumber(nominalOf(quantity, quantity.readings[0]));
  const { last, nature, measure, tells, isPlanned } = numerator;
  return { at: last, last, quantity, nature, measure, worth, tells, isPlanned };
}

/** The denominator of a pair, and what makes it up. */
export interface Rest {
  readonly total: Quantity;
  readonly parts: readonly Figure[];
}

/**
 * `333/424 công chức có mặt, 91 công chức vắng`: the numerator and what is counted behind it in the sentence, where they make the
 * denominator to the digit; nothing where they do not, or where chance could have done it as well.
 */
export function restOfPair(passage: Passage, numerator: ToldFigure): Rest | undefined {
  const total = denominatorOf(passage, numerator);
  if (total === undefined || total.nature !== 'count') return undefined;
  const behind: Opening = {
    from: total.last + 1,
    to: passage.items.length,
    isComplete: false,
    link: 'none',
    isParted: true,
  };
  const others = entriesOf(passage, behind, total).filter(
    ({ sentence, tells, isSecond, last }) =>
      sentence === 0 && tells === 'level' && !isSecond && !isQuantity(passage.items[last + 1]),
  );
  for (let most = 1; most <= Math.min(MOST, others.length); most++) {
    const parts = [numerator, ...others.slice(0, most)];
    if (isPartition(total, parts) && isExact(total, parts) && luckOf(total, parts, most) <= LUCK)
      return { total: total.quantity, parts };
  }
  return undefined;
}
