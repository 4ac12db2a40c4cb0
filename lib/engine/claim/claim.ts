import type { ConclusionName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';

export const CLAIM_KINDS = [
  'ratio',
  'quota',
  'share',
  'attainment',
  'change',
  'points',
  'multiple',
  'breakdown',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const OPERAND_ROLES = ['part', 'whole', 'actual', 'target', 'before', 'after', 'delta'] as const;
export type OperandRole = (typeof OPERAND_ROLES)[number];

/** A phrase that concludes something from the figures of a claim, where it stands in the normalised text. */
export interface Conclusion extends Span {
  readonly says: ConclusionName;
}

/** Where the names of a cell of a table stand, of its row and of its column; several where heads are merged over others. */
export interface NamedCell {
  readonly row: readonly Span[];
  readonly column: readonly Span[];
}

interface Found extends Span {
  /** The detector and the shape that it saw: `ratio.slash`. */
  readonly rule: string;
  /**
   * `tentative`: the words may mean something else (`10/4 đạt 98%` may be a date), so the claim counts only where its
   * figures agree. `given`: a person put the figures together, so that they belong together however far they are apart.
   */
  readonly certainty: 'sure' | 'tentative' | 'given';
  /** What the words beside it conclude from its figures; mostly nothing. */
  readonly concludes?: Conclusion;
  /** The cell of its stated figure, where it is a claim of a table. */
  readonly cell?: NamedCell;
}

/** A part, its whole and the percentage that the text gives for them. */
export interface RatioClaim extends Found {
  readonly kind: 'ratio';
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly stated: Quantity;
  /** The whole is a body that votes or meets, so that its members may be more than those counted. */
  readonly isBody: boolean;
}

/** A part and its whole without a percentage. */
export interface QuotaClaim extends Found {
  readonly kind: 'quota';
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** An amount that is so many times an earlier or another one: gấp 2,5 lần, doubled, halved. */
export interface MultipleClaim extends Found {
  readonly kind: 'multiple';
  /** Left for us to derive where it is not printed. */
  readonly before: Quantity | undefined;
  readonly after: Quantity;
  /** The factor. */
  readonly stated: Quantity;
  /**
   * `times`: after ÷ before; `more`: `rose 2.5 times`, which may be the factor or the increase as a multiple;
   * `increase`: `tăng 2,5 lần`, which is the increase as a multiple of the base, in a language that tells the two apart.
   */
  readonly measures: 'times' | 'more' | 'increase';
  readonly direction: Direction;
}

/** A part and its percentage of a whole that stands elsewhere; without a part, a whole and a percentage of it. */
export interface ShareClaim extends Found {
  readonly kind: 'share';
  readonly part: Quantity | undefined;
  readonly whole: Quantity;
  readonly stated: Quantity;
}

/** A fraction in words and the percentage beside it that says the same: `một nửa (48%)`, `one in five (25%)`. */
export interface FractionClaim extends Found {
  readonly kind: 'share';
  readonly part: Quantity;
  readonly whole: undefined;
  readonly stated: Quantity;
}

/** The parts of a total, or, without one, the shares of a whole. */
export interface BreakdownClaim extends Found {
  readonly kind: 'breakdown';
  readonly total: Quantity | undefined;
  readonly parts: readonly Quantity[];
  /** The words say that the parts are all (`gồm`), and not only some (`trong đó`). */
  readonly isComplete: boolean;
  /** Other figures of the list that say so: the shares of the parts make a hundred, or their changes that of the total. */
  readonly closedBy?: 'shares' | 'changes';
}

/** An amount and its percentage of a plan, a target or an earlier figure; the target may be left for us to derive. */
export interface AttainmentClaim extends Found {
  readonly kind: 'attainment';
  readonly actual: Quantity;
  readonly target: Quantity | undefined;
  readonly stated: Quantity;
  /** `level`: the amount is so many per cent of the target; `excess`: it is so many per cent more. */
  readonly measures: 'level' | 'excess';
}

export type Direction = 'rise' | 'fall' | 'unsaid';

/** The figures of a change that the text prints. */
export type Levels =
  | { readonly known: 'before-after'; readonly before: Quantity; readonly after: Quantity }
  /** `từ X xuống còn Y, giảm D (P%)`: one figure more than it takes, so that all must agree pairwise. */
  | {
      readonly known: 'before-after-delta';
      readonly before: Quantity;
      readonly after: Quantity;
      readonly delta: Quantity;
    }
  | { readonly known: 'delta-after'; readonly delta: Quantity; readonly after: Quantity }
  | { readonly known: 'before-delta'; readonly before: Quantity; readonly delta: Quantity }
  | { readonly known: 'after'; readonly after: Quantity }
  | { readonly known: 'delta'; readonly delta: Quantity };

/** Growth or decline, in per cent of the earlier figure or, where an amount is stated, in its unit. */
export interface ChangeClaim extends Found {
  readonly kind: 'change';
  readonly levels: Levels;
  readonly stated: Quantity;
  readonly direction: Direction;
  /** What changed is nothing that could be less than zero, so that it cannot fall by more than all of it. */
  readonly floor?: 'zero';
  /** `growth`: the words say rise or fall; `open`: `tăng 541 tỷ, tương đương 212%` may also be the index. */
  readonly measures: 'growth' | 'open';
}

/** The difference of two percentages. */
export interface PointsClaim extends Found {
  readonly kind: 'points';
  readonly before: Quantity | undefined;
  readonly after: Quantity;
  readonly stated: Quantity;
  readonly direction: Direction;
}

export type Claim =
  | RatioClaim
  | QuotaClaim
  | ShareClaim
  | FractionClaim
  | AttainmentClaim
  | ChangeClaim
  | PointsClaim
  | MultipleClaim
  | BreakdownClaim;
