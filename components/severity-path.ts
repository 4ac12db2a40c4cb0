import { severityOf, type Verdict } from '../lib/engine/check/verdict.ts';

/** A shape in a square of 12 by 12. */
export interface SeverityPath {
  readonly d: string;
  readonly look: 'filled' | 'struck' | 'ring' | 'ring broken';
}

export const DIAMOND = 'M6 .5 11.5 6 6 11.5.5 6Z';

/**
 * The shape of a verdict's severity. What was worked out or left open has a broken ring, as nothing was compared; where
 * nothing at all would fit, the square is empty and struck through.
 */
export function severityPath(verdict: Verdict): SeverityPath {
  switch (severityOf(verdict)) {
    case 'error':
      return verdict === 'impossible'
        ? { d: 'M2 2H10V10H2ZM2 10 10 2', look: 'struck' }
        : { d: 'M1.5 1.5h9v9h-9Z', look: 'filled' };
    case 'warning':
      return { d: 'M6 1 11.3 10.5H.7Z', look: 'filled' };
    case 'notice':
      return { d: DIAMOND, look: 'filled' };
    case 'none': {
      const wasCompared = verdict !== 'derived' && verdict !== 'undecidable';
      return {
        d: 'M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 1 1 9 0Z',
        look: wasCompared ? 'ring' : 'ring broken',
      };
    }
  }
}
