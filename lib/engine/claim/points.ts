import { BARE_POINTS } from '../languages/language.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { cover, type Span } from '../text/span.ts';
import type { Claim, Direction } from './claim.ts';
import { hasCue, type Item, isPercentage, isQuantity } from './items.ts';
import { type Levelled, levelsAround } from './levels.ts';
import { type Sense, senseOf } from './sense.ts';

/** The difference that may be stated: points, or what may have been meant as points. */
function differenceOf(quantity: Quantity): Quantity | undefined {
  if (quantity.nature === 'points' || quantity.nature === 'percent') return quantity;
  // `en baisse de 0,3 point, à 7,1 %`: between percentages the points can only be theirs.
  return quantity.measure === BARE_POINTS ? { ...quantity, nature: 'points', measure: '%' } : undefined;
}

/** What is exceeded was passed upwards; a ratio that improved may have risen or fallen. */
function directionOf(items: readonly Item[], sense: Sense, { direction, to }: Levelled): Direction {
  if (items.slice(sense.from, to + 1).some((item) => hasCue(item, 'either-way'))) return 'unsaid';
  return sense.says === 'excess' ? 'rise' : direction;
}

function detectAt(items: readonly Item[], at: number): Claim | undefined {
  const item = items[at];
  const stated = isQuantity(item) ? differenceOf(item.quantity) : undefined;
  if (stated === undefined) return undefined;
  const sense = senseOf(items, at);
  // Without a word of growth only points, or what is exceeded, can be a difference.
  const mayBe = sense.says === 'growth' || sense.says === 'excess' || stated.nature === 'points';
  if (sense.annualised || !mayBe) return undefined;
  const found = levelsAround(items, at, sense, 'percentages');
  // `from 46% to 38%, or by 8 percentage points`: between both percentages the points can only be their difference.
  const hasBoth = found.before !== undefined && found.after !== undefined;
  // `đạt 38,05%, vượt 0,05% so với chỉ tiêu (38%)`: what is exceeded is a percentage too.
  const isBetween = hasBoth && (stated.nature === 'points' || sense.says === 'excess');
  if (sense.says !== 'growth' && !isBetween) return undefined;
  const before = found.before === undefined ? undefined : items[found.before];
  const after = found.after === undefined ? undefined : items[found.after];
  if (!isQuantity(after)) return undefined;
  // A difference written as per cent needs both percentages: with one of them it may be growth of something else.
  if (!isQuantity(before) && stated.nature !== 'points') return undefined;
  const earlier = isQuantity(before) ? before.quantity : undefined;
  const spans: readonly [Span, ...Span[]] = [stated, after, ...(earlier === undefined ? [] : [earlier])];
  return {
    kind: 'points',
    rule: `points.${earlier === undefined ? 'after' : 'before-after'}`,
    certainty: found.isLoose ? 'tentative' : 'sure',
    ...cover(spans),
    before: earlier,
    after: after.quantity,
    stated,
    direction: directionOf(items, sense, found),
  };
}

/** `từ 4,5% xuống 3,6%, giảm 0,9 điểm phần trăm`: the difference of two percentages. */
export function detectPoints(items: readonly Item[]): readonly Claim[] {
  const percentages = items.filter(isPercentage).length;
  // One percentage at least is a level, besides the difference itself.
  const hasLevel = (item: Item): boolean => percentages > (isPercentage(item) ? 1 : 0);
  return items.flatMap((item, at) => (isQuantity(item) && hasLevel(item) ? (detectAt(items, at) ?? []) : []));
}
