import type { Claim } from '../claim/claim.ts';
import type { Language } from '../languages/language.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** How much of the text before a figure is looked at, in UTF-16 units. */
const REACH = 12;

/** Whether a figure is written as one below zero: by a sign, or by a word right before it. */
function isBelowZero({ sign, start }: Quantity, text: string, { minus }: Language): boolean {
  if (sign === '-') return true;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .trimEnd()
    .toLowerCase();
  return minus.some((word) => before.endsWith(word) && !/[\p{L}\p{M}]$/u.test(before.slice(0, -word.length)));
}

/** The levels between which a claim says that something moved. */
function levelsOf(claim: Claim): readonly (Quantity | undefined)[] {
  if (claim.kind === 'points') return [claim.before, claim.after];
  if (claim.kind !== 'change') return [];
  const { levels } = claim;
  return [...('before' in levels ? [levels.before] : []), ...('after' in levels ? [levels.after] : [])];
}

/**
 * Whether a claim goes from or to a level below zero, whose sign its figures do not carry: `from −1.5% to 2.4%` is 3.9
 * points and not 0.9, and a loss that becomes a profit grew by no percentage. `text` is the normalised text.
 */
export const hasLevelBelowZero = (claim: Claim, text: string, language: Language): boolean =>
  levelsOf(claim).some((level) => level !== undefined && isBelowZero(level, text, language));
