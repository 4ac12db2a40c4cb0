import { isFactorWord, nominalOf, type Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim, Direction, MultipleClaim } from './claim.ts';
import { hasCue, type Item, indicesOf, isAmount, isMark, isQuantity } from './items.ts';
import { type Levelled, levelsAround } from './levels.ts';
import { nowOverThen } from './now-over-then.ts';
import { isPlanned } from './planned.ts';
import { comparable, roleOf } from './role.ts';
import type { Sense } from './sense.ts';
import { beforeGlue, behindGlue, endsStatement } from './walk.ts';

interface Verb {
  readonly from: number;
  readonly measures: MultipleClaim['measures'];
  readonly direction: Direction;
}

/** The verb of a factor: `gấp 2,5 lần`, `tăng 2,5 lần`, or none (`doubled`). */
function verbOf(items: readonly Item[], at: number): Verb {
  const k = beforeGlue(items, at);
  const stated = items[at];
  // `rose threefold`: a word for a factor means the factor, whatever verb it goes with.
  const isWord = isQuantity(stated) && isFactorWord(stated.quantity);
  if (hasCue(items[k], 'multiplies')) return { from: k, measures: 'times', direction: 'rise' };
  if (hasCue(items[k], 'rise')) {
    const measures = isWord ? 'times' : hasCue(items[k], 'adds') ? 'increase' : 'more';
    return { from: k, measures, direction: 'rise' };
  }
  if (hasCue(items[k], 'fall')) return { from: k, measures: isWord ? 'times' : 'more', direction: 'fall' };
  // `1.4 times fewer (from 34 to 24)`
  const behind = items[at + 1];
  if (!isWord && hasCue(behind, 'fall')) return { from: at, measures: 'more', direction: 'fall' };
  if (!isWord && hasCue(behind, 'rise')) return { from: at, measures: 'more', direction: 'rise' };
  return { from: at, measures: 'times', direction: 'unsaid' };
}

/** How many words may name the base between the factor and the amount: `2.2 times the 2019 level of €437m`. */
const BASE = 8;

/** One is the other so many times only where both are of one unit; in a way (`from 4 to 10 million`) it may stand once. */
const alike = (a: Quantity, b: Quantity): boolean => a.measure === b.measure && a.nature === b.nature;

/**
 * `gấp 1,3 lần năm 2020 (48 triệu đồng)`, `2.2 times the $40m`: the base printed behind its factor; behind a
 * preposition (`khuyến nghị của WHO (15 µg)`) only in a bracket.
 */
function baseBehind(items: readonly Item[], at: number, after: Quantity): number | undefined {
  let isOfOther = false;
  for (let k = at + 1; k <= at + BASE; k++) {
    const item = items[k];
    if (hasCue(item, 'preposition')) isOfOther = true;
    if (isMark(item, '(')) isOfOther = false;
    const isOver = endsStatement(item) || isMark(item, ',', ')') || hasCue(item, 'equals', 'and');
    // `gấp 3 lần so với 40`: a word that compares may also be one of growth.
    if (isOver || (hasCue(item, 'rise', 'fall') && !hasCue(item, 'against') && k > at + 1)) return undefined;
    if (!isQuantity(item)) continue;
    return !isOfOther && isAmount(item) && item.quantity !== after && alike(item.quantity, after)
      ? k
      : undefined;
  }
  return undefined;
}

/** `Chỉ tiêu là 2.340 học sinh, số đăng ký là 4.212, gấp 1,8 lần chỉ tiêu`: the amount of the plan that is named again. */
function plannedBefore(items: readonly Item[], at: number, after: Quantity): number | undefined {
  if (!hasCue(items[behindGlue(items, at)], 'plan')) return undefined;
  const planned = items
    .slice(0, at)
    .findLastIndex((item, k): boolean => isAmount(item) && isPlanned(items, k));
  const nearest = items[planned];
  const isBase = isAmount(nearest) && nearest.quantity !== after && comparable(nearest.quantity, after);
  return isBase ? planned : undefined;
}

interface Base {
  readonly at: number | undefined;
  readonly certainty: Claim['certainty'];
}

/** Words between a factor and the way that it was, and between the two ends of the way. */
const TO_THE_WAY = 5;

/** `tăng gấp 2,5 lần, từ 4 lên 10 triệu`: factor and levels in one phrase, nothing else told between. */
function isTight(items: readonly Item[], at: number, before: number, after: number): boolean {
  const [first, last] = [Math.min(at, before, after), Math.max(at, before, after)];
  const between = items.slice(first, last + 1);
  const figures = between.filter(isQuantity).length;
  const near = at < first + 1 ? Math.min(before, after) : Math.max(before, after);
  const [from, to] = [Math.min(at, near), Math.max(at, near)];
  const isJoined = items
    .slice(from, to)
    .some((item) => hasCue(item, 'and', 'preposition') && !hasCue(item, 'glue'));
  const words = items.slice(from, to).filter((item) => item.type === 'word').length;
  return figures === 3 && !isJoined && words <= TO_THE_WAY;
}

/** The figure that the amount is a multiple of, as far as it is printed; nothing where the two are not of one kind. */
function baseOf(items: readonly Item[], at: number, found: Levelled, after: number): Base | undefined {
  const [before, later] = [items[found.before ?? -1], items[after]];
  if (!isQuantity(later)) return undefined;
  if (isQuantity(before) && found.before !== undefined) {
    const isOne = alike(before.quantity, later.quantity) || isUnitOnce(before.quantity, later.quantity);
    if (!isOne)
      return comparable(before.quantity, later.quantity)
        ? { at: found.before, certainty: 'tentative' }
        : undefined;
    return { at: found.before, certainty: isTight(items, at, found.before, after) ? 'sure' : 'tentative' };
  }
  const behind = baseBehind(items, at, later.quantity);
  if (behind !== undefined)
    return { at: behind, certainty: isTight(items, at, behind, after) ? 'sure' : 'tentative' };
  return { at: plannedBefore(items, at, later.quantity), certainty: 'tentative' };
}

/** `from 4 to 10 million`: what stands at the second end stands for the first too. */
const isUnitOnce = (before: Quantity, after: Quantity): boolean =>
  before.unit === '' && before.prefix === '' && before.measure === '' && after.measure !== '';

/** `tăng 9 lần, từ 290.000 đồng lên 1,3 triệu đồng`: nine times that it rose, where the levels give no such factor. */
function mayBeOccasions(items: readonly Item[], at: number, verb: Verb, claim: Factored): boolean {
  const { before, after, stated } = claim;
  const [{ value, decimals }] = stated.readings;
  if (decimals > 0 || verb.measures === 'times' || verb.from === at || !isMark(items[at + 1], ','))
    return false;
  const base = nominalOf(before, before.readings[0]);
  if (base.equals(0)) return true;
  const factor = nominalOf(after, after.readings[0]).div(base);
  return ![factor, factor.sub(1)].some((one) => one.sub(value).abs().mul(2).lt(1));
}

/** A factor with both its levels. */
interface Factored {
  readonly before: Quantity;
  readonly after: Quantity;
  readonly stated: Quantity;
}

function detectAt(items: readonly Item[], at: number): Claim | undefined {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'times') return undefined;
  const verb = verbOf(items, at);
  const sense: Sense = {
    says: 'growth',
    direction: verb.direction,
    from: verb.from,
    bracketed: isMark(items[verb.from - 1], '('),
    annualised: false,
  };
  const both = verb.direction === 'unsaid' ? undefined : nowOverThen(items, at);
  if (both !== undefined) {
    return {
      kind: 'multiple',
      rule: 'multiple.now-over-then',
      certainty: 'tentative',
      ...cover([stated.quantity, both.before, both.after]),
      ...both,
      stated: stated.quantity,
      measures: verb.measures,
      direction: verb.direction,
    };
  }
  const found = levelsAround(items, at, sense, 'amounts');
  const after = items[found.after ?? -1];
  // `30 đầu đạn, sẽ tăng gấp đôi số này`: the amount is the base, and the later figure is not printed.
  const isBase = hasCue(items[at + 1], 'mentioned', 'respectively') || hasCue(items[at + 2], 'respectively');
  if (!isQuantity(after) || found.after === undefined || found.delta !== undefined || isBase)
    return undefined;
  const base = baseOf(items, at, found, found.after);
  const inner = items.slice(Math.min(found.from, at), Math.max(found.to, at));
  if (base === undefined || inner.some(endsStatement)) return undefined;
  const before = items[base.at ?? -1];
  const earlier = isQuantity(before) ? before.quantity : undefined;
  // `khám trên 50 lần` counts how often: without a verb of growth, a way, a word for a factor or a base it is no multiple.
  const isWay =
    base.at === found.before &&
    base.certainty === 'sure' &&
    isMark(items[beforeGlue(items, at)], ',') &&
    roleOf(items, found.after) === 'to';
  const isFactor = verb.direction !== 'unsaid' || isFactorWord(stated.quantity) || isWay;
  const isOfBase = base.at !== undefined && base.at > at && base.at !== found.before;
  if (!isFactor && !isOfBase && !hasCue(items[at + 1], 'period', 'plan')) return undefined;
  const isOften =
    earlier !== undefined &&
    mayBeOccasions(items, at, verb, { before: earlier, after: after.quantity, stated: stated.quantity });
  // `after 12 minutes before doubling the lead`: nothing ties the figure to the word.
  const isApart =
    earlier === undefined &&
    items
      .slice(found.after + 1, verb.from)
      .some((item) => hasCue(item, 'preposition') && !hasCue(item, 'glue'));
  // `2,83 lần âm thanh, và có lúc vọt lên 3.700 km/h`: behind the comma something else is told.
  const isLater =
    earlier === undefined && inner.some((item, k) => isMark(item, ',') && hasCue(inner[k + 1], 'and'));
  if (isApart || isLater) return undefined;
  const isSure = base.certainty === 'sure' && !found.isLoose && !isOften;
  return {
    kind: 'multiple',
    rule: `multiple.${verb.measures}${earlier === undefined ? '-base-implied' : ''}`,
    certainty: isSure ? 'sure' : 'tentative',
    ...cover([stated, after, ...(earlier === undefined ? [] : [earlier])]),
    before: earlier,
    after: after.quantity,
    stated: stated.quantity,
    measures: verb.measures,
    direction: verb.direction,
  };
}

/** `tăng gấp 2,5 lần, từ 4 lên 10 triệu`, `doubled from 5 to 10`; `gấp 18 lần` of an amount, with its base to derive. */
export const detectMultiples = (items: readonly Item[]): readonly Claim[] =>
  indicesOf(items, 'times').flatMap((at) => detectAt(items, at) ?? []);
