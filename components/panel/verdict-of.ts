import type { CountedAs } from '../../lib/desk/history/entry.ts';
import type { Verdict } from '../../lib/engine/check/verdict.ts';

/** A verdict of each word, for its shape and its name. */
export const VERDICT_OF = {
  error: 'inconsistent',
  warning: 'mislabelled',
  notice: 'rounded',
  consistent: 'consistent',
  undecidable: 'undecidable',
  derived: 'derived',
} as const satisfies Record<CountedAs, Verdict>;
