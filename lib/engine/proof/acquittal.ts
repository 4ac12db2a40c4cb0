import type { Check } from '../check/check.ts';
import { hasLooseOperand } from './loose-operand.ts';
import { isOnOtherBasis } from './other-basis.ts';
import { hasOwnBase } from './own-base.ts';
import { hasOwnWhole } from './own-whole.ts';
import { isPerUnit } from './per-unit.ts';
import { isInRange } from './range.ts';
import { isRoundFactor } from './round-factor.ts';
import { turnsSign } from './sign.ts';
import type { Surroundings } from './surroundings.ts';

/** An innocent explanation of figures that do not fit: whether it holds. */
type Acquits = (check: Check, surroundings: Surroundings) => boolean;

/**
 * What is tried before figures are said not to fit, however surely they seem to belong together. The names are what
 * `--trace` prints.
 */
export const ACQUITTALS = {
  'other-basis': isOnOtherBasis,
  range: isInRange,
  'own-base': hasOwnBase,
  'own-whole': hasOwnWhole,
  'per-unit': isPerUnit,
  'loss-and-profit': turnsSign,
  'loose-operand': hasLooseOperand,
  'round-factor': isRoundFactor,
} as const satisfies Readonly<Record<string, Acquits>>;
export type AcquittalName = keyof typeof ACQUITTALS;

/** The first innocent explanation that holds; nothing where none does. */
export function acquittalOf(check: Check, surroundings: Surroundings): AcquittalName | undefined {
  const names = Object.keys(ACQUITTALS) as readonly AcquittalName[];
  return names.find((name) => ACQUITTALS[name](check, surroundings));
}
