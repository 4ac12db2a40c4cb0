import { isFactorWord, type Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim, Direction, MultipleClaim } from './claim.ts';
import { hasCue, type Item, isAmount, isMark, isQuantity } from './items.ts';
import { levelsAround } from './levels.ts';
import { nowOverThen } from './now-over-then.ts';
import { isPlanned } from './planned.ts';
import { comparable } from './role.ts';
import type { Sense } from './sense.ts';
import { beforeGlue, behindGlue, endsStatement } from './walk.ts';

/** The verb of a factor: `gấp 2,5 lần`, `tăng 2,5 lần`, or none (`doubled`). */
function verbOf(
  items: readonly Item[],
  at: number,
): { readonly from: number; readonly measures: MultipleClaim['measures']; readonly direction: Direction } {
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
  return { from: at, measures: 'times', direction: 'unsaid' };
}

/** How many words may name the base between the factor and the amount: `2.2 times the 2019 level of €437m`. */
const BASE = 8;

/** `gấp 1,3 lần năm 2020 (48 triệu đồng)`, `2.2 times the $40m`: the base printed behind its factor. */
function baseBehind(items: readonly Item[], at: number, after: Quantity): Quantity | undefined {
  for (let k = at + 1; k <= at + BASE; k++) {
    const item = items[k];
    if (endsStatement(item) || isMark(item, ',', ')') || hasCue(item, 'rise', 'fall', 'equals'))
      return undefined;
    if (!isQuantity(item)) continue;
    const isBase = isAmount(item) && item.quantity !== after && comparable(item.quantity, after);
    return isBase ? item.quantity : undefined;
  }
  return undefined;
}

/** `Chỉ tiêu là 2.340 học sinh, số đăng ký là 4.212, gấp 1,8 lần chỉ tiêu`: the amount of the plan that is named again. */
function plannedBefore(items: readonly Item[], at: number, after: Quantity): Quantity | undefined {
  if (!hasCue(items[behindGlue(items, at)], 'plan')) return undefined;
  const planned = items.slice(0, at).filter((item, k): boolean => isAmount(item) && isPlanned(items, k));
  const [nearest] = planned.toReversed();
  return isAmount(nearest) && nearest.quantity !== after && comparable(nearest.quantity, after)
    ? nearest.quantity
    : undefined;
}

interface Base {
  readonly before: Quantity | undefined;
  readonly certainty: Claim['certainty'];
}

/** The figure that the amount is a multiple of, as far as it is printed. */
function baseOf(
  items: readonly Item[],
  at: number,
  before: Item | undefined,
  after: Quantity,
): Base | undefined {
  if (isQuantity(before))
    return comparable(before.quantity, after) ? { before: before.quantity, certainty: 'sure' } : undefined;
  const behind = baseBehind(items, at, after);
  if (behind !== undefined) return { before: behind, certainty: 'sure' };
  return { before: plannedBefore(items, at, after), certainty: 'tentative' };
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
  const isBase = hasCue(items[at + 1], 'mentioned');
  if (!isQuantity(after) || found.delta !== undefined || isBase) return undefined;
  const base = baseOf(items, at, items[found.before ?? -1], after.quantity);
  const inner = items.slice(Math.min(found.from, at), Math.max(found.to, at));
  if (base === undefined || inner.some(endsStatement)) return undefined;
  const { before } = base;
  // `khám trên 50 lần` counts how often: without a verb of growth, a word for a factor or a base it is no multiple.
  const isMultiple =
    verb.direction !== 'unsaid' || isFactorWord(stated.quantity) || hasCue(items[at + 1], 'period', 'plan');
  if (before === undefined && !isMultiple) return undefined;
  return {
    kind: 'multiple',
    rule: `multiple.${verb.measures}${before === undefined ? '-base-implied' : ''}`,
    certainty: found.isLoose ? 'tentative' : base.certainty,
    ...cover([stated, after, ...(before === undefined ? [] : [before])]),
    before,
    after: after.quantity,
    stated: stated.quantity,
    measures: verb.measures,
    direction: verb.direction,
  };
}

/** `tăng gấp 2,5 lần, từ 4 lên 10 triệu`, `doubled from 5 to 10`; `gấp 18 lần` of an amount, with its base to derive. */
export const detectMultiples = (items: readonly Item[]): readonly Claim[] =>
  items.flatMap((_, at) => detectAt(items, at) ?? []);
