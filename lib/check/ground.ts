import type { Recomputed } from './recompute.ts';
import type { Reason } from './undecidable.ts';

/** What a verdict rests on, where it is not the stated figure against the recomputed one. */
export type Ground =
  | { readonly on: 'stated-figure' }
  /** Two printed levels have another difference than the change that is printed beside them. */
  | { readonly on: 'difference'; readonly difference: Recomputed }
  | { readonly on: 'ambiguity'; readonly reason: Reason };

export const ON_STATED_FIGURE: Ground = { on: 'stated-figure' };
