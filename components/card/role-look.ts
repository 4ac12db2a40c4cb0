import type { OperandRole } from '../../lib/engine/claim/claim.ts';

export type RoleLook = 'measured' | 'base' | 'stated';

/** What is measured has a solid line, what it is measured against a double one, the printed result a frame. */
export function lookOf(role: OperandRole): RoleLook {
  switch (role) {
    case 'part':
    case 'actual':
    case 'after':
    case 'delta':
      return 'measured';
    case 'whole':
    case 'target':
    case 'before':
      return 'base';
  }
}
