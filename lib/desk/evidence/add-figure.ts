import type { Claim, Levels } from '../../engine/claim/claim.ts';
import { operandsOf, statedOf } from '../../engine/claim/operand.ts';
import type { Quantity } from '../../engine/quantity/quantity.ts';
import type { FigureRole } from './by-hand.ts';

function levelsWith(levels: Levels, role: FigureRole, added: Quantity): Levels | undefined {
  switch (levels.known) {
    case 'after':
      if (role === 'before') return { known: 'before-after', before: added, after: levels.after };
      return role === 'delta' ? { known: 'delta-after', delta: added, after: levels.after } : undefined;
    case 'delta':
      if (role === 'after') return { known: 'delta-after', delta: levels.delta, after: added };
      return role === 'before' ? { known: 'before-delta', before: added, delta: levels.delta } : undefined;
    case 'before-after':
    case 'before-after-delta':
    case 'delta-after':
    case 'before-delta':
      return undefined;
  }
}

/** Which figure of the claim an added one is of a kind with: a plan goes with what was reached. */
export function kinOf(claim: Claim, role: FigureRole): Quantity | undefined {
  if (role === 'stated') return statedOf(claim);
  return operandsOf(claim)[0]?.quantity;
}

/** The claim with a figure that the text does not print; nothing where it has one in this role, or none can be. */
export function withAdded(claim: Claim, role: FigureRole, added: Quantity): Claim | undefined {
  switch (claim.kind) {
    case 'ratio':
      return undefined;
    case 'quota':
      return role === 'stated' ? { ...claim, kind: 'ratio', stated: added, isBody: false } : undefined;
    case 'share':
      return role === 'part' && claim.part === undefined ? { ...claim, part: added } : undefined;
    case 'attainment':
      return role === 'target' && claim.target === undefined ? { ...claim, target: added } : undefined;
    case 'multiple':
    case 'points':
      return role === 'before' && claim.before === undefined ? { ...claim, before: added } : undefined;
    case 'breakdown':
      if (role === 'part') return { ...claim, parts: [...claim.parts, added] };
      return role === 'stated' && claim.total === undefined ? { ...claim, total: added } : undefined;
    case 'change': {
      const levels = levelsWith(claim.levels, role, added);
      return levels && { ...claim, levels };
    }
  }
}
