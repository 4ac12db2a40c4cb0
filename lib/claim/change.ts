import type { Quantity } from '../quantity/quantity.ts';
import { cover, type Span } from '../text/span.ts';
import type { Claim, Levels } from './claim.ts';
import { type Item, isQuantity } from './items.ts';
import { type Levelled, levelsAround } from './operands.ts';
import { senseOf } from './sense.ts';

const quantityAt = (items: readonly Item[], at: number | undefined): Quantity | undefined => {
  const item = at === undefined ? undefined : items[at];
  return isQuantity(item) ? item.quantity : undefined;
};

/** Amounts of one unit; a unit that is not written is taken to be the other's. */
const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.measure === b.measure || a.measure === '' || b.measure === '';

/** The figures of the change that go together; nothing where there are too few of them. */
function levelsFrom(items: readonly Item[], found: Levelled): Levels | undefined {
  const before = quantityAt(items, found.before);
  const after = quantityAt(items, found.after);
  const delta = quantityAt(items, found.delta);
  if (before && after) return { known: 'before-after', before, after };
  if (delta && after && sameMeasure(delta, after)) return { known: 'delta-after', delta, after };
  if (delta && before && sameMeasure(delta, before)) return { known: 'before-delta', before, delta };
  if (delta) return { known: 'delta', delta };
  return after && { known: 'after', after };
}

function detectAt(items: readonly Item[], at: number): Claim | undefined {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent') return undefined;
  const sense = senseOf(items, at);
  if (sense.annualised || sense.says === 'shares' || sense.says === 'excess') return undefined;
  const found = levelsAround(items, at, sense, 'amounts');
  const isTriple = found.delta !== undefined;
  const isPair = found.before !== undefined && found.after !== undefined;
  // Without a word of growth only both levels or the change itself make it one.
  if (sense.says !== 'growth' && !isTriple && !isPair) return undefined;
  if (sense.says === 'nothing' && !sense.bracketed) return undefined;
  const levels = levelsFrom(items, found);
  if (levels === undefined) return undefined;
  const spans: readonly [Span, ...Span[]] = [
    stated,
    ...Object.values(levels).flatMap((part) => (typeof part === 'string' ? [] : [part])),
  ];
  return {
    kind: 'change',
    rule: `change.${levels.known}`,
    certainty: 'sure',
    ...cover(spans),
    levels,
    stated: stated.quantity,
    direction: found.direction,
    measures: isTriple && sense.says !== 'growth' ? 'open' : 'growth',
  };
}

/** Growth and decline in per cent: from both levels, from the change and a level, or with the base left to derive. */
export const detectChanges = (items: readonly Item[]): readonly Claim[] =>
  items.flatMap((_, at) => detectAt(items, at) ?? []);
