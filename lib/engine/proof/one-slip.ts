import type { Check } from '../check/check.ts';
import { numeralEdits, type Slip } from '../check/edits.ts';
import { statedOf } from '../claim/operand.ts';

/** Slips of the stated figure that are made with one stroke. */
const ONE_STROKE: readonly Slip[] = ['swapped', 'exchanged', 'moved', 'doubled', 'look-alike', 'mistaken'];

/** The chance at which one slip explains any figure at all is no proof any more. */
const MOST_LUCK = 0.05;

/**
 * Whether one slip of the pen in the stated figure explains it, where the chance that a slip would explain any other
 * figure is small: the number of slips times the width that each covers, spread over a hundred.
 */
export function isOneSlip({ claim, repairs }: Check, suspects: number): boolean {
  const stated = statedOf(claim);
  if (stated === undefined || stated.nature !== 'percent' || claim.kind === 'breakdown') return false;
  const edits = numeralEdits(stated.digits).filter(({ slip }) => ONE_STROKE.includes(slip));
  const width = 10 ** -stated.readings[0].decimals;
  const luck = (edits.length * width * suspects) / 100;
  const isMended = repairs.some(
    ({ span, to }) => span.start === stated.numeral.start && edits.some((edit) => edit.to === to),
  );
  return isMended && luck <= MOST_LUCK;
}
