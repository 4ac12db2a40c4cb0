import type { Conclusion } from '../claim/claim.ts';
import type { Recomputed } from './recompute.ts';
import type { Reason } from './undecidable.ts';

/** What a verdict rests on, where it is not the stated figure against the recomputed one. */
export type Ground =
  | { readonly on: 'stated-figure' }
  /** Two printed levels have another difference than the change that is printed beside them. */
  | { readonly on: 'difference'; readonly difference: Recomputed }
  /** The words conclude what the figures do not bear out. */
  | { readonly on: 'wording'; readonly conclusion: Conclusion }
  | { readonly on: 'ambiguity'; readonly reason: Reason };

export const ON_STATED_FIGURE: Ground = { on: 'stated-figure' };
