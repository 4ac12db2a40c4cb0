import type { Claim } from '../claim/claim.ts';
import type { Rational } from '../quantity/rational.ts';
import type { RoundingMode } from '../quantity/rounding.ts';
import { type FittingCounts, fittingCounts } from './counts.ts';
import type { Derived } from './derive.ts';
import { type Ground, ON_STATED_FIGURE } from './ground.ts';
import { type Nearby, type OtherBase, otherBaseOf } from './other-base.ts';
import { mismatchOf } from './pairwise.ts';
import { isReversed } from './plausible.ts';
import type { Power } from './power.ts';
import type { Proof } from './proof.ts';
import type { Reading } from './readings.ts';
import { type Recomputed, recompute } from './recompute.ts';
import type { Repair } from './repairs.ts';
import { agrees, bestMislabelled, type Trial } from './trial.ts';
import { mayBeIndex, mayBeLevel, type Reason } from './undecidable.ts';
import type { Verdict } from './verdict.ts';
import { brokenConclusion } from './wording.ts';

/** A claim, recomputed and judged. */
export interface Check {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The reading of the figures that the verdict rests on. */
  readonly reading: Reading;
  /** What the operands give; nothing where the base is not printed. */
  readonly recomputed: Recomputed | undefined;
  /** The figure that the text leaves out, where it can be worked out. */
  readonly derived: Derived | undefined;
  /** The rounding mode that had to be assumed, where it was not rounding to nearest. */
  readonly mode: RoundingMode | undefined;
  /** What the verdict rests on. */
  readonly ground: Ground;
  /** The larger wholes that the percentage fits. */
  readonly otherBase: OtherBase | undefined;
  /** Which parts and wholes would fit; only where counts do not. */
  readonly counts: FittingCounts | undefined;
  /** Single edits after which the figures would agree, the likeliest first; only for errors and wrong labels. */
  readonly repairs: readonly Repair[];
  /** How likely a wrong figure would have been caught; nothing where none is stated to compare with. */
  readonly power: Power | undefined;
  /** What makes sure that the figures belong together and do not fit; only where something is said against them. */
  readonly proof: Proof | undefined;
}

/**
 * Whether the figures as printed come nearer to the stated one under the wrong label: `from 4% to 5%, up 1%` is one
 * point, though growth of 1% lies within what so coarse figures allow.
 */
function isNearer(wrong: Trial, legal: Trial): boolean {
  const away = ({ reading, recomputed }: Trial): Rational =>
    recomputed.value
      .abs()
      .sub(reading.stated?.value ?? 0)
      .abs();
  return away(wrong).lt(away(legal));
}

/** A check of which there is no more to say than its verdict. */
export const plainly = (
  claim: Claim,
  verdict: Verdict,
  reading: Reading,
  recomputed: Recomputed | undefined,
): Check => ({
  claim,
  verdict,
  reading,
  recomputed,
  derived: undefined,
  mode: undefined,
  ground: ON_STATED_FIGURE,
  otherBase: undefined,
  counts: undefined,
  repairs: [],
  power: undefined,
  proof: undefined,
});

/** Read, but open to more than one meaning, or to none that has a figure. */
export const undecided = (claim: Claim, reading: Reading, reason: Reason): Check => ({
  ...plainly(claim, 'undecidable', reading, undefined),
  ground: { on: 'ambiguity', reason },
});

/**
 * Whether a wrong label is what there is to say: the figures come nearer under it, and no legal reading agrees, unless
 * coarse percentages leave room for almost any growth.
 */
function isMislabelled(claim: Claim, wrong: Trial, legal: Trial): boolean {
  const mayHide = claim.kind === 'change' || (claim.kind === 'points' && claim.stated.nature === 'percent');
  return (mayHide || !agrees(legal)) && isNearer(wrong, legal);
}

/** The order in which verdicts are tried once all legal readings are: docs/verdicts.md. */
export function judge(claim: Claim, readings: readonly Reading[], legal: Trial, nearby: Nearby): Check {
  const found = (verdict: Verdict, { reading, recomputed }: Trial, more: Partial<Check> = {}): Check => ({
    ...plainly(claim, verdict, reading, recomputed),
    ...more,
  });
  if (isReversed(claim, legal.recomputed)) {
    const isOpen = claim.kind === 'attainment' && mayBeLevel(claim, legal.recomputed, legal.reading);
    return isOpen ? undecided(claim, legal.reading, 'level-or-excess') : found('contradicted', legal);
  }
  const conclusion = brokenConclusion(claim, legal.recomputed, legal.reading);
  if (conclusion !== undefined)
    return found('contradicted', legal, { ground: { on: 'wording', conclusion } });
  const wrong = bestMislabelled(claim, readings);
  if (wrong !== undefined && isMislabelled(claim, wrong, legal)) {
    // What is reported is the figure of the claim's own kind, not the one that happens to fit.
    const recomputed = recompute(claim, wrong.reading) ?? wrong.recomputed;
    return found('mislabelled', { ...wrong, recomputed });
  }
  if (agrees(legal)) return found(legal.agreement.agrees === 'rounded' ? 'rounded' : 'consistent', legal);
  if (legal.agreement.agrees === 'loosely')
    return { ...undecided(claim, legal.reading, legal.agreement.reason), recomputed: legal.recomputed };
  if (legal.agreement.agrees === 'cut') return found('truncated', legal, { mode: legal.agreement.mode });
  const otherBase = otherBaseOf(claim, legal.reading, nearby);
  if (otherBase !== undefined) return found('other-base', legal, { otherBase });
  if (legal.agreement.agrees === 'bound-broken') return found('contradicted', legal);
  if (mayBeIndex(claim, legal.recomputed, legal.reading))
    return undecided(claim, legal.reading, 'growth-or-index');
  const difference = mismatchOf(claim, legal.reading);
  return found('inconsistent', legal, {
    ground: difference === undefined ? ON_STATED_FIGURE : { on: 'difference', difference },
    counts: fittingCounts(claim, legal.reading),
  });
}
