import type { Check } from '../check/check.ts';
import type { Claim, Levels } from '../claim/claim.ts';
import { isAmountOfChange } from '../claim/operand.ts';
import { isShifted } from '../explain/shifted-working.ts';

function changeFormula(levels: Levels, falls: boolean, isIndex: boolean): string {
  switch (levels.known) {
    case 'before-after':
    case 'before-after-delta':
      return isIndex ? 'after ÷ before × 100' : 'after ÷ before × 100 − 100';
    case 'delta-after': {
      const base = falls ? '(after + delta)' : '(after − delta)';
      return isIndex ? `after ÷ ${base} × 100` : `${falls ? '0 − ' : ''}delta ÷ ${base} × 100`;
    }
    case 'before-delta':
      if (isIndex) return `(before ${falls ? '−' : '+'} delta) ÷ before × 100`;
      return `${falls ? '0 − ' : ''}delta ÷ before × 100`;
    case 'after':
      return `after ÷ (100 ${falls ? '−' : '+'} stated) × 100`;
    case 'delta':
      return 'delta ÷ stated × 100';
  }
}

function derivedFormula(claim: Claim): string | undefined {
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
    case 'share':
    case 'breakdown':
      return undefined;
    case 'multiple':
      return claim.direction === 'fall' ? 'after × stated' : 'after ÷ stated';
    case 'attainment':
      return claim.measures === 'excess' ? 'actual ÷ (100 + stated) × 100' : 'actual ÷ stated × 100';
    case 'change':
      return changeFormula(claim.levels, claim.direction === 'fall', false);
    case 'points':
      return claim.direction === 'fall' ? 'after + stated' : 'after − stated';
  }
}

/**
 * How the figure of a check was worked out, in the roles of its operands and the signs + − × ÷: `part ÷ whole × 100`.
 * `stated` stands for the figure that the text states. Nothing where nothing was worked out.
 */
export function formulaOf(check: Check): string | undefined {
  const { claim, verdict } = check;
  if (check.derived !== undefined) return derivedFormula(claim);
  if (check.recomputed === undefined) return undefined;
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
      return 'part ÷ whole × 100';
    case 'share':
      if (claim.whole === undefined) return 'part × 100';
      // To the nearest whole number, as what is counted is one.
      return claim.part === undefined ? 'whole × stated ÷ 100' : 'part ÷ whole × 100';
    case 'attainment':
      return claim.measures === 'excess' ? 'actual ÷ target × 100 − 100' : 'actual ÷ target × 100';
    case 'change':
      return isAmountOfChange(claim)
        ? 'after − before'
        : changeFormula(claim.levels, claim.direction === 'fall', isShifted(check));
    case 'multiple':
      if (claim.direction === 'fall') return 'before ÷ after';
      return isShifted(check) ? 'after ÷ before − 1' : 'after ÷ before';
    case 'points':
      return claim.stated.nature === 'percent' && verdict !== 'mislabelled'
        ? 'after ÷ before × 100 − 100'
        : 'after − before';
    case 'breakdown':
      return claim.parts.map(() => 'part').join(' + ');
  }
}
