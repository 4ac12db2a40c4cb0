import type { BreakdownClaim } from '../claim/claim.ts';
import { withQuantity } from '../claim/operand.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { rational } from '../quantity/rational.ts';
import { addUp } from './breakdown.ts';
import { numeralEdits, type Slip } from './edits.ts';
import { plainReading, type Reading } from './readings.ts';

/** Slips of one digit or one sign; a figure with a digit too few or too many is another one. */
const SLIPS: readonly Slip[] = ['swapped', 'moved', 'doubled', 'look-alike', 'mistaken', 'dropped'];

/** A thousand times as much or as little: the scale word of a neighbour. */
const STEPS = [rational(1000), rational('1/1000')] as const;

/** The quantity as it would have been with one slip of the pen undone; also within `3.135 tỷ 793 triệu`. */
function mended(quantity: Quantity): readonly Quantity[] {
  const [numeral] = quantity.readings;
  const minus = numeral.written.startsWith('-') ? '-' : '';
  const digits = numeralEdits(numeral.written.slice(minus.length))
    .filter(({ slip }) => SLIPS.includes(slip))
    .map(({ to: unsigned }): Quantity => {
      const to = minus + unsigned;
      const decimals = to.split('.')[1]?.length ?? 0;
      return { ...quantity, readings: [{ ...numeral, value: rational(to), written: to, decimals }] };
    });
  const isScaled = !quantity.scale.equals(1);
  const scales = isScaled ? STEPS.map((step) => ({ ...quantity, scale: quantity.scale.mul(step) })) : [];
  return [...digits, ...scales];
}

/** Whether one slip of the pen in one of its figures makes the sum come out. */
export function isOneSlipAway(claim: BreakdownClaim): boolean {
  const all = { ...claim, isComplete: true };
  return [...(claim.total === undefined ? [] : [claim.total]), ...claim.parts].some((quantity) =>
    mended(quantity).some((other) => {
      const edited = withQuantity(all, quantity, other);
      return edited.kind === 'breakdown' && addUp(edited, plainReading(edited)).fits;
    }),
  );
}

/** Figures that agree only where round ones may have been rounded decide nothing. */
export const isLoose = ({ precision }: Reading): boolean => precision === 'coarse' || precision === 'tens';

/** One slip makes any figure below ten of any other, so that it explains nothing. */
const LEAST = 10;

const isTelling = ({ total }: BreakdownClaim): boolean =>
  total === undefined || total.readings[0].value.mul(total.scale).gte(LEAST);

/** Two parts that are said to be all there is leave no room for a third. */
const isHalved = ({ parts, isComplete }: BreakdownClaim): boolean => isComplete && parts.length === 2;

/**
 * Whether a sum that does not come out is a flag: a person put it together, it is one of two parts, or one slip of the
 * pen explains it.
 */
export const isProvedMisfit = (claim: BreakdownClaim): boolean =>
  claim.certainty === 'given' ||
  (claim.certainty === 'sure' && isTelling(claim) && (isHalved(claim) || isOneSlipAway(claim)));
