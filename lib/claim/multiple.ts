import { isFactorWord } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim, Direction, MultipleClaim } from './claim.ts';
import { hasCue, type Item, isQuantity } from './items.ts';
import { levelsAround } from './levels.ts';
import { comparable } from './role.ts';
import type { Sense } from './sense.ts';
import { beforeGlue, endsStatement } from './walk.ts';

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

function detectAt(items: readonly Item[], at: number): Claim | undefined {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'times') return undefined;
  const verb = verbOf(items, at);
  const sense: Sense = {
    says: 'growth',
    direction: verb.direction,
    from: verb.from,
    bracketed: false,
    annualised: false,
  };
  const found = levelsAround(items, at, sense, 'amounts');
  const [before, after] = [items[found.before ?? -1], items[found.after ?? -1]];
  if (!isQuantity(before) || !isQuantity(after) || !comparable(before.quantity, after.quantity))
    return undefined;
  const inner = items.slice(Math.min(found.from, at), Math.max(found.to, at));
  if (inner.some(endsStatement)) return undefined;
  return {
    kind: 'multiple',
    rule: `multiple.${verb.measures}`,
    certainty: 'sure',
    ...cover([stated, before, after]),
    before: before.quantity,
    after: after.quantity,
    stated: stated.quantity,
    measures: verb.measures,
    direction: verb.direction,
  };
}

/** `tăng gấp 2,5 lần, từ 4 lên 10 triệu`, `doubled from 5 to 10`: a factor between two printed amounts. */
export const detectMultiples = (items: readonly Item[]): readonly Claim[] =>
  items.flatMap((_, at) => detectAt(items, at) ?? []);
