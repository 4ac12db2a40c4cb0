import type { Check } from '../check/check.ts';
import { isQuantity } from '../claim/items.ts';
import { statedOf } from '../claim/operand.ts';
import { endsStatement } from '../claim/walk.ts';
import type { Span } from '../text/span.ts';
import { cautionsIn } from './cautions-in.ts';
import type { Surroundings } from './surroundings.ts';

/** From behind the stated figure to the next figure that is not the claim's own, or the end of the statement. */
function behind(from: number, { end }: Span, { items }: Surroundings): Span {
  const next = items.find(
    (item) => item.start >= from && (endsStatement(item) || (isQuantity(item) && item.start >= end)),
  );
  return { start: from, end: next?.start ?? Math.max(from, items.at(-1)?.end ?? from) };
}

/** From the beginning of the statement to the stated figure. */
function before(until: number, { items }: Surroundings): Span {
  const opens = items.findLast((item) => item.end <= until && endsStatement(item));
  return { start: opens?.end ?? items[0]?.start ?? until, end: until };
}

/** `down 11%, excluding exchange rate effects`; `up 5% to $498m compared to our guidance of $460m`. */
export function isOnOtherBasis({ claim }: Check, surroundings: Surroundings): boolean {
  const stated = statedOf(claim);
  if (stated === undefined || claim.kind === 'ratio' || claim.kind === 'breakdown') return false;
  const cautions = cautionsIn(behind(stated.end, claim, surroundings), surroundings);
  const said = cautionsIn(before(stated.start, surroundings), surroundings);
  const isOnOther = cautions.has('other-basis') || said.has('other-basis');
  return isOnOther || (claim.kind !== 'attainment' && cautions.has('outlook'));
}
