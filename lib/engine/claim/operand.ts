import type { Quantity } from '../quantity/quantity.ts';
import type { Claim, FractionClaim, Levels, OperandRole } from './claim.ts';

export interface Operand {
  readonly role: OperandRole;
  readonly quantity: Quantity;
}

function levelsOf(levels: Levels): readonly Operand[] {
  switch (levels.known) {
    case 'before-after':
      return [
        { role: 'before', quantity: levels.before },
        { role: 'after', quantity: levels.after },
      ];
    case 'before-after-delta':
      return [
        { role: 'before', quantity: levels.before },
        { role: 'after', quantity: levels.after },
        { role: 'delta', quantity: levels.delta },
      ];
    case 'delta-after':
      return [
        { role: 'delta', quantity: levels.delta },
        { role: 'after', quantity: levels.after },
      ];
    case 'before-delta':
      return [
        { role: 'before', quantity: levels.before },
        { role: 'delta', quantity: levels.delta },
      ];
    case 'after':
      return [{ role: 'after', quantity: levels.after }];
    case 'delta':
      return [{ role: 'delta', quantity: levels.delta }];
  }
}

/** The figures of a claim that are put into its formula, the stated percentage not among them. */
export function operandsOf(claim: Claim): readonly Operand[] {
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
      return [
        { role: 'part', quantity: claim.part },
        { role: 'whole', quantity: claim.whole },
      ];
    case 'share': {
      if (claim.whole === undefined) return [{ role: 'part', quantity: claim.part }];
      const whole = { role: 'whole', quantity: claim.whole } as const;
      return claim.part === undefined ? [whole] : [{ role: 'part', quantity: claim.part }, whole];
    }
    case 'multiple': {
      const after = { role: 'after', quantity: claim.after } as const;
      return claim.before === undefined ? [after] : [{ role: 'before', quantity: claim.before }, after];
    }
    case 'breakdown':
      return claim.parts.map((quantity) => ({ role: 'part', quantity }));
    case 'attainment': {
      const actual = { role: 'actual', quantity: claim.actual } as const;
      return claim.target === undefined ? [actual] : [actual, { role: 'target', quantity: claim.target }];
    }
    case 'change':
      return levelsOf(claim.levels);
    case 'points': {
      const after = { role: 'after', quantity: claim.after } as const;
      return claim.before === undefined ? [after] : [{ role: 'before', quantity: claim.before }, after];
    }
  }
}

/** What the text states to compare with: a percentage, points, the total of a breakdown; nothing for a quota. */
export function statedOf(claim: Claim): Quantity | undefined {
  switch (claim.kind) {
    case 'quota':
      return undefined;
    case 'breakdown':
      return claim.total;
    default:
      return claim.stated;
  }
}

/** Whether it is a fraction in words beside its percentage, so that no whole is counted. */
export const isFractionClaim = (claim: Claim): claim is FractionClaim =>
  claim.kind === 'share' && claim.whole === undefined;

/** Whether a change is stated as an amount and not in per cent: `1.320, tăng 120`. */
export const isAmountOfChange = (claim: Claim): boolean =>
  claim.kind === 'change' && (claim.stated.nature === 'count' || claim.stated.nature === 'measured');

/** The claim with one of its figures put in the place of another; the claim itself stays as it is. */
export function withQuantity(claim: Claim, from: Quantity, to: Quantity): Claim {
  const swap = (quantity: Quantity): Quantity => (quantity === from ? to : quantity);
  const swapIf = (quantity: Quantity | undefined): Quantity | undefined => quantity && swap(quantity);
  switch (claim.kind) {
    case 'ratio':
      return { ...claim, part: swap(claim.part), whole: swap(claim.whole), stated: swap(claim.stated) };
    case 'quota':
      return { ...claim, part: swap(claim.part), whole: swap(claim.whole) };
    case 'share':
      return claim.whole === undefined
        ? { ...claim, part: swap(claim.part), stated: swap(claim.stated) }
        : { ...claim, part: swapIf(claim.part), whole: swap(claim.whole), stated: swap(claim.stated) };
    case 'multiple':
      return { ...claim, before: swapIf(claim.before), after: swap(claim.after), stated: swap(claim.stated) };
    case 'breakdown':
      return { ...claim, total: swapIf(claim.total), parts: claim.parts.map(swap) };
    case 'attainment':
      return {
        ...claim,
        actual: swap(claim.actual),
        target: swapIf(claim.target),
        stated: swap(claim.stated),
      };
    case 'points':
      return { ...claim, before: swapIf(claim.before), after: swap(claim.after), stated: swap(claim.stated) };
    case 'change':
      return { ...claim, levels: swapLevels(claim.levels, swap), stated: swap(claim.stated) };
  }
}

function swapLevels(levels: Levels, swap: (quantity: Quantity) => Quantity): Levels {
  switch (levels.known) {
    case 'before-after':
      return { ...levels, before: swap(levels.before), after: swap(levels.after) };
    case 'before-after-delta':
      return {
        ...levels,
        before: swap(levels.before),
        after: swap(levels.after),
        delta: swap(levels.delta),
      };
    case 'delta-after':
      return { ...levels, delta: swap(levels.delta), after: swap(levels.after) };
    case 'before-delta':
      return { ...levels, before: swap(levels.before), delta: swap(levels.delta) };
    case 'after':
      return { ...levels, after: swap(levels.after) };
    case 'delta':
      return { ...levels, delta: swap(levels.delta) };
  }
}
