import type { BreakdownClaim, Claim, ShareClaim } from '../claim/claim.ts';
import type { Language } from '../languages/language.ts';
import type { Rational } from '../quantity/rational.ts';
import type { RoundingMode } from '../quantity/rounding.ts';
import { addUp } from './breakdown.ts';
import { type FittingCounts, fittingCounts } from './counts.ts';
import { type Derived, derive } from './derive.ts';
import { partsOf } from './grim.ts';
import { type Ground, ON_STATED_FIGURE } from './ground.ts';
import { type OtherBase, otherBaseOf } from './other-base.ts';
import { mismatchOf, withoutStrayDelta } from './pairwise.ts';
import { isFarOff, isReversed } from './plausible.ts';
import { plainReading, type Reading, readingsOf } from './readings.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { type Repair, relabelled, repairsOf } from './repairs.ts';
import { agrees, bestLegal, bestMislabelled, type Trial } from './trial.ts';
import { hasZeroBase, mayBeLevel, type Reason } from './undecidable.ts';
import { byGravity, severityOf, type Verdict } from './verdict.ts';

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

const plainly = (
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
});

/** Read, but open to more than one meaning, or to none that has a figure. */
const undecided = (claim: Claim, reading: Reading, reason: Reason): Check => ({
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
function judge(claim: Claim, readings: readonly Reading[], legal: Trial): Check {
  const found = (verdict: Verdict, { reading, recomputed }: Trial, more: Partial<Check> = {}): Check => ({
    ...plainly(claim, verdict, reading, recomputed),
    ...more,
  });
  if (isReversed(claim, legal.recomputed)) {
    const isOpen = claim.kind === 'attainment' && mayBeLevel(claim, legal.recomputed, legal.reading);
    return isOpen ? undecided(claim, legal.reading, 'level-or-excess') : found('contradicted', legal);
  }
  const wrong = bestMislabelled(claim, readings);
  if (wrong !== undefined && isMislabelled(claim, wrong, legal)) {
    // What is reported is the figure of the claim's own kind, not the one that happens to fit.
    const recomputed = recompute(claim, wrong.reading) ?? wrong.recomputed;
    return found('mislabelled', { ...wrong, recomputed });
  }
  if (agrees(legal)) return found(legal.agreement.agrees === 'rounded' ? 'rounded' : 'consistent', legal);
  if (legal.agreement.agrees === 'cut') return found('truncated', legal, { mode: legal.agreement.mode });
  const otherBase = otherBaseOf(claim, legal.reading);
  if (otherBase !== undefined) return found('other-base', legal, { otherBase });
  if (legal.agreement.agrees === 'bound-broken') return found('contradicted', legal);
  const difference = mismatchOf(claim, legal.reading);
  return found('inconsistent', legal, {
    ground: difference === undefined ? ON_STATED_FIGURE : { on: 'difference', difference },
    counts: fittingCounts(claim, legal.reading),
  });
}

/** Cut off behind a decimal: too fine a fit to be chance. */
const isCut = ({ agreement, reading }: Trial): boolean =>
  agreement.agrees === 'cut' && (reading.stated?.decimals ?? 0) > 0;

/** Nothing is stated to compare with: the missing figure is worked out. */
function deriveOnly(claim: Claim, reading: Reading): Check | undefined {
  const derived = derive(claim, reading);
  // Only a quota states nothing; elsewhere a base that may be zero leaves nothing to compare.
  const recomputed = claim.kind === 'quota' ? recompute(claim, reading) : undefined;
  if (recomputed === undefined && derived === undefined) return undefined;
  return { ...plainly(claim, 'derived', reading, recomputed), derived };
}

/** Parts that do not make their total, or shares that do not make a whole, under any reading of them. */
function judgeBreakdown(
  claim: BreakdownClaim,
  readings: readonly [Reading, ...Reading[]],
  language: Language,
): Check | undefined {
  const fitting = readings.find((reading) => addUp(claim, reading).fits);
  const [first] = readings;
  const { recomputed } = addUp(claim, fitting ?? first);
  if (fitting !== undefined) return plainly(claim, 'consistent', fitting, recomputed);
  if (claim.certainty === 'tentative') return undefined;
  return {
    ...plainly(claim, 'inconsistent', first, recomputed),
    repairs: repairsOf(claim, first, language),
  };
}

/** A whole and a percentage without a part: whether any part fits. */
function judgeWhole(claim: ShareClaim, reading: Reading): Check | undefined {
  const whole = reading.amounts.get(claim.whole);
  if (whole === undefined || reading.stated === undefined) return undefined;
  const part = partsOf(whole.value, reading.stated);
  if (part === undefined && claim.certainty === 'tentative') return undefined;
  return plainly(claim, part === undefined ? 'impossible' : 'consistent', reading, part);
}

/** A wrong label has one repair, the right one; an error may have several. */
function withRepairs(checked: Check, language: Language): Check {
  if (checked.verdict === 'mislabelled') return { ...checked, repairs: relabelled(checked.claim, language) };
  return severityOf(checked.verdict) === 'error'
    ? { ...checked, repairs: repairsOf(checked.claim, checked.reading, language) }
    : checked;
}

/** The legal ways to understand a claim, the most natural first. */
type Readings = (claim: Claim) => readonly Reading[];

/** Judges one claim; nothing where it cannot be worked out, or is tentative and its figures do not agree. */
function checkOne(found: Claim, language: Language, readingsOf: Readings): Check | undefined {
  const claim = withoutStrayDelta(found, plainReading(found));
  const readings = readingsOf(claim);
  const [first, ...others] = readings;
  if (first === undefined) return undefined;
  if (claim.kind === 'breakdown') return judgeBreakdown(claim, [first, ...others], language);
  if (claim.kind === 'share' && claim.part === undefined) return judgeWhole(claim, first);
  const legal = bestLegal(claim, readings);
  if (legal === undefined) {
    const isOpen = claim.certainty === 'sure' && hasZeroBase(claim, first);
    return isOpen ? undecided(claim, first, 'zero-base') : deriveOnly(claim, first);
  }
  if (claim.certainty === 'tentative' && !agrees(legal) && !isCut(legal)) return undefined;
  const checked = judge(claim, readings, legal);
  const isError = severityOf(checked.verdict) === 'error';
  if (isError && isFarOff(checked.recomputed, checked.reading)) return undefined;
  return withRepairs(checked, language);
}

/** Verdicts that leave nothing to say against the figures. */
const passes = ({ verdict }: Check): boolean => verdict === 'consistent' || verdict === 'rounded';

/**
 * Judges what the words may mean: of several readings of one statement the first that agrees is reported, and where
 * none does, the one against which there is least to say. Nothing where no reading can be worked out. `readings` are all that
 * the place allows; in a table they are fewer than in a sentence.
 */
export function check(
  alternatives: readonly Claim[],
  language: Language,
  readings: Readings = readingsOf,
): Check | undefined {
  const checks = alternatives.flatMap((claim) => checkOne(claim, language, readings) ?? []);
  const compared = checks.filter(({ verdict }) => verdict !== 'derived');
  const [mildest] = compared.toSorted((a, b) => byGravity(b.verdict, a.verdict));
  return compared.find(passes) ?? mildest ?? checks[0];
}
