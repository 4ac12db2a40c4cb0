import type { Quantity } from '../quantity/quantity.ts';
import { cover, type Span } from '../text/span.ts';
import type { ChangeClaim, Claim, Direction, Levels } from './claim.ts';
import type { Earlier } from './context.ts';
import { earlierLevels } from './earlier-level.ts';
import { eitherWay, isEitherWay } from './either-way.ts';
import { hasCue, type Item, indicesOf, isMark, isQuantity, quantityAt } from './items.ts';
import { type Levelled, levelsAround } from './levels.ts';
import { saidLevels } from './levels-said.ts';
import { nowOverThen } from './now-over-then.ts';
import { isPlanned } from './planned.ts';
import { domainOf, senseInRespect } from './respect.ts';
import { comparable, roleOf, sameMeasure } from './role.ts';
import { isUnsettled } from './unsettled.ts';
import { endsPhrase, isGlue } from './walk.ts';

/** `fell 508 points to 1,738`: a figure without a unit is measured as its neighbour is. */
const measuredLike = (quantity: Quantity | undefined, other: Quantity | undefined): Quantity | undefined =>
  quantity !== undefined &&
  quantity.measure === '' &&
  quantity.nature === 'count' &&
  other?.nature === 'measured'
    ? { ...quantity, nature: 'measured' }
    : quantity;

/** The figures of the change that go together; nothing where there are too few of them. */
function levelsFrom(items: readonly Item[], found: Levelled): Levels | undefined {
  const delta = quantityAt(items, found.delta);
  const before = measuredLike(quantityAt(items, found.before), delta);
  const after = measuredLike(quantityAt(items, found.after), delta ?? before);
  if (before && after && comparable(before, after)) {
    return delta && sameMeasure(before, delta) && sameMeasure(after, delta)
      ? { known: 'before-after-delta', before, after, delta }
      : { known: 'before-after', before, after };
  }
  if (delta && after && sameMeasure(delta, after)) return { known: 'delta-after', delta, after };
  if (delta && before && sameMeasure(delta, before)) return { known: 'before-delta', before, delta };
  if (delta) return { known: 'delta', delta };
  return after && { known: 'after', after };
}

const spanOf = (stated: Quantity, levels: Levels): Span =>
  cover([stated, ...Object.values(levels).flatMap((part) => (typeof part === 'string' ? [] : [part]))]);

/**
 * `144 vụ, 96 người chết, giảm 58 vụ (28,7%), giảm 59 người chết (38%)`, `Năm A đạt x. Năm B đạt y, tăng 5%`: the claim
 * with the figure that it lacks, where one that was said before may be it.
 */
function alternatives(
  items: readonly Item[],
  claim: ChangeClaim,
  found: Levelled,
  earlier: Earlier,
): readonly ChangeClaim[] {
  const { levels, stated } = claim;
  if (levels.known === 'delta' && found.delta !== undefined) {
    const { delta } = levels;
    return saidLevels(items, { at: found.delta, from: found.from }, delta, earlier.near).map(
      ({ quantity: after, isMatched }) => ({
        ...claim,
        ...spanOf(stated, { known: 'delta-after', delta, after }),
        rule: 'change.delta-level',
        certainty: isMatched && !found.isLoose ? 'sure' : 'tentative',
        levels: { known: 'delta-after', delta, after },
      }),
    );
  }
  if (levels.known !== 'after' || found.after === undefined) return [];
  const { after } = levels;
  return earlierLevels(items, found.after, after, claim.direction, earlier.near).map(
    ({ quantity: before, isMatched }) => ({
      ...claim,
      ...spanOf(stated, { known: 'before-after', before, after }),
      rule: 'change.earlier-level',
      certainty: isMatched && !found.isLoose ? 'sure' : 'tentative',
      levels: { known: 'before-after', before, after },
    }),
  );
}

/** `$9.12 billion were 4% above the $8.77 billion budgeted`: more than a plan is no growth, but an excess over it. */
function excessOver(
  items: readonly Item[],
  claim: ChangeClaim,
  before: number | undefined,
): Claim | undefined {
  const { levels, direction, stated, certainty } = claim;
  const isOver = levels.known === 'before-after' && direction === 'rise' && before !== undefined;
  if (!isOver || roleOf(items, before) !== 'against' || !isPlanned(items, before)) return undefined;
  return {
    kind: 'attainment',
    rule: 'attainment.base-printed',
    certainty,
    start: claim.start,
    end: claim.end,
    actual: levels.after,
    target: levels.before,
    stated,
    measures: 'excess',
  };
}

/** `giảm 20,6% (77/97 vụ)`: sure where the figures go the way that the verb says. */
function nowOverThenAt(
  items: readonly Item[],
  at: number,
  stated: Quantity,
  direction: Direction,
): readonly ChangeClaim[] {
  const both = nowOverThen(items, at);
  if (both === undefined) return [];
  const { before, after } = both;
  const fell = after.readings[0].value.lt(before.readings[0].value);
  const levels = { known: 'before-after', before, after } as const;
  return [
    {
      kind: 'change',
      rule: 'change.now-over-then',
      certainty: fell === (direction === 'fall') ? 'sure' : 'tentative',
      ...spanOf(stated, levels),
      levels,
      stated,
      direction,
      measures: 'growth',
    },
  ];
}

function detectAt(items: readonly Item[], at: number, earlier: Earlier): readonly Claim[] {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent') return [];
  const sense = senseInRespect(items, at);
  if (sense.annualised || sense.says === 'shares' || sense.says === 'excess') return [];
  const [both] = sense.says === 'growth' ? nowOverThenAt(items, at, stated.quantity, sense.direction) : [];
  if (both !== undefined) return [both];
  const found = levelsAround(items, at, sense, domainOf(items, at));
  const isTriple = found.delta !== undefined;
  const isPair = found.before !== undefined && found.after !== undefined;
  // Without a word of growth only both levels or the change itself make it one.
  if (sense.says !== 'growth' && !isTriple && !isPair) return [];
  // `and 36.8 pct in the three months to 1.33 billion from 970.9`: the verb stands with the percentage before.
  const behind = items.slice(at + 1, found.to);
  const isElliptic =
    isPair &&
    Math.min(found.before ?? 0, found.after ?? 0) > at &&
    roleOf(items, at) === 'plain' &&
    items[at + 1]?.type !== 'word' &&
    behind.some((item) => hasCue(item, 'from')) &&
    !behind.some((item) => hasCue(item, 'rise', 'fall', 'against') || isMark(item, ','));
  // `(tăng 4,523 USD/thùng, 6,77% so với kỳ trước)`: the change and its percentage in a row.
  const isApposed =
    isTriple && isMark(items[at - 1], ',') && (endsPhrase(items[at + 1]) || hasCue(items[at + 1], 'against'));
  if (sense.says === 'nothing' && !sense.bracketed && !isElliptic && !isApposed) return [];
  // `tăng từ 84.500 lên 98.200 lượt, tương đương 12,4%.`: the verb stands before the way, and nothing else is spoken of.
  const isRestated =
    isPair &&
    (found.after ?? 0) > (found.before ?? 0) &&
    sense.says === 'equals' &&
    isGlue(items[sense.from]) &&
    endsPhrase(items[at + 1]) &&
    hasCue(items[(found.before ?? 0) - 2], 'rise', 'fall');
  const levels = levelsFrom(items, found);
  if (levels === undefined) return [];
  const claim: ChangeClaim = {
    kind: 'change',
    rule: `change.${levels.known}`,
    // `từ 20 triệu lên 34 triệu cổ phiếu, tương đương 7,59% vốn điều lệ`: the percentage may speak of another whole.
    certainty:
      (sense.says === 'growth' || isTriple || isElliptic || isRestated) && !found.isLoose
        ? 'sure'
        : 'tentative',
    ...spanOf(stated.quantity, levels),
    levels,
    stated: stated.quantity,
    direction: found.direction,
    measures: isTriple && sense.says !== 'growth' ? 'open' : 'growth',
  };
  if (isEitherWay(items, at, sense, found)) return eitherWay(claim);
  if (levels.known === 'after' && isUnsettled(items, found.after, at)) return [];
  const overPlan = excessOver(items, claim, found.before);
  if (overPlan !== undefined) return [overPlan];
  const others = alternatives(items, claim, found, earlier);
  // What may be the level as well as the change says nothing alone.
  return levels.known === 'delta' && found.isLoose ? others : [claim, ...others];
}

/**
 * Growth and decline in per cent: from both levels, from the change and a level, or with the base left to derive. A
 * level may stand in the sentences of `earlier`.
 */
export const detectChanges = (items: readonly Item[], earlier: Earlier): readonly Claim[] =>
  indicesOf(items, 'percent').flatMap((at) => detectAt(items, at, earlier));
