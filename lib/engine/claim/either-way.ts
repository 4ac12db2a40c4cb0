import { nominalOf } from '../quantity/quantity.ts';
import type { ChangeClaim } from './claim.ts';
import { hasCue, type Item } from './items.ts';
import type { Levelled } from './levels.ts';
import type { Sense } from './sense.ts';
import { behindGlue } from './walk.ts';

/** How far before the change itself its verb may stand. */
const VERB = 3;

/** A currency that grew stronger, a loss that improved: the figure may rise or fall with it. */
export function isEitherWay(
  items: readonly Item[],
  at: number,
  { from }: Sense,
  { delta }: Levelled,
): boolean {
  const near = delta === undefined ? [] : items.slice(Math.max(0, delta - VERB), delta);
  return [...near, items[from], items[behindGlue(items, at)]].some((item) => hasCue(item, 'either-way'));
}

/** The claim read in the direction that its levels show, or, with one of them, in both. */
export function eitherWay(claim: ChangeClaim): readonly ChangeClaim[] {
  const { levels, direction } = claim;
  if ('before' in levels && 'after' in levels) {
    const before = nominalOf(levels.before, levels.before.readings[0]);
    const isFall = nominalOf(levels.after, levels.after.readings[0]).lt(before);
    return [{ ...claim, direction: isFall ? 'fall' : 'rise' }];
  }
  if (levels.known !== 'delta-after') return [claim];
  return [claim, { ...claim, certainty: 'tentative', direction: direction === 'fall' ? 'rise' : 'fall' }];
}
