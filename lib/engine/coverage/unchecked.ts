import { hasCue, type Item, isAmount, isQuantity } from '../claim/items.ts';
import { senseOf } from '../claim/sense.ts';
import { endsStatement } from '../claim/walk.ts';
import type { Unchecked } from './reasons.ts';

/** How far behind the figure the word for a plan may stand, in items. */
const REACH = 6;

/** The items of the statement around `at`. */
function statementAround(items: readonly Item[], at: number): readonly Item[] {
  const start = items.slice(0, at).findLastIndex(endsStatement) + 1;
  const length = items.slice(at).findIndex(endsStatement);
  return items.slice(start, length < 0 ? items.length : at + length);
}

/** The reason, as far as the words around the figure at `at` tell. */
export function reasonAt(items: readonly Item[], at: number): Unchecked {
  const item = items[at];
  if (!isQuantity(item)) return 'range';
  const sense = senseOf(items, at);
  if (sense.annualised) return 'other-basis';
  if (statementAround(items, at).some(isAmount)) return 'several-subjects';
  if (sense.says === 'growth' || item.quantity.nature === 'times') return 'no-amount';
  const ofPlan = items.slice(at + 1, at + REACH).some((behind) => hasCue(behind, 'plan'));
  return sense.says === 'excess' || ofPlan ? 'no-target' : 'no-whole';
}
