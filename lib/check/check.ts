import type { BreakdownClaim, Claim, ShareClaim } from '../claim/claim.ts';
import type { NumberFormat } from '../languages/language.ts';
import type { Rational } from '../quantity/rational.ts';
import type { RoundingMode } from '../quantity/rounding.ts';
import { addUp } from './breakdown.ts';
import { type Derived, derive } from './derive.ts';
import { partsOf } from './grim.ts';
import { type OtherBase, otherBaseOf } from './other-base.ts';
import { isFarOff, isReversed } from './plausible.ts';
import { type Reading, readingsOf } from './readings.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { type Repair, repairsOf } from './repairs.ts';
import { agrees, bestLegal, bestMislabelled, type Trial } from './trial.ts';
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
  /** The larger wholes that the percentage fits. */
  readonly otherBase: OtherBase | undefined;
  /** Single edits of a numeral after which the figures would agree, the likeliest first; only for errors. */
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
  otherBase: undefined,
  repairs: [],
});

/** The order in which verdicts are tried once all legal readings are: docs/verdicts.md. */
function judge(claim: Claim, readings: readonly Reading[], legal: Trial): Check {
  const found = (verdict: Verdict, { reading, recomputed }: Trial, more: Partial<Check> = {}): Check => ({
    ...plainly(claim, verdict, reading, recomputed),
    ...more,
  });
  if (isReversed(claim, legal.recomputed)) return found('contradicted', legal);
  const mislabelled = bestMislabelled(claim, readings);
  if (mislabelled !== undefined && isNearer(mislabelled, legal)) return found('mislabelled', mislabelled);
  if (agrees(legal)) return found(legal.agreement.agrees === 'rounded' ? 'rounded' : 'consistent', legal);
  if (legal.agreement.agrees === 'cut') return found('truncated', legal, { mode: legal.agreement.mode });
  const otherBase = claim.kind === 'ratio' ? otherBaseOf(claim, legal.reading) : undefined;
  if (otherBase !== undefined) return found('other-base', legal, { otherBase });
  return found(legal.agreement.agrees === 'bound-broken' ? 'contradicted' : 'inconsistent', legal);
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

/** Parts that do not make their total, or shares that do not make a whole. */
function judgeBreakdown(claim: BreakdownClaim, reading: Reading): Check | undefined {
  const { recomputed, fits } = addUp(claim, reading);
  if (!fits && claim.certainty === 'tentative') return undefined;
  return plainly(claim, fits ? 'consistent' : 'inconsistent', reading, recomputed);
}

/** A whole and a percentage without a part: whether any part fits. */
function judgeWhole(claim: ShareClaim, reading: Reading): Check | undefined {
  const whole = reading.amounts.get(claim.whole);
  if (whole === undefined || reading.stated === undefined) return undefined;
  const part = partsOf(whole.value, reading.stated);
  if (part === undefined && claim.certainty === 'tentative') return undefined;
  return plainly(claim, part === undefined ? 'impossible' : 'consistent', reading, part);
}

/** Judges one claim; nothing where it cannot be worked out, or is tentative and its figures do not agree. */
function checkOne(claim: Claim, format: NumberFormat): Check | undefined {
  const readings = readingsOf(claim);
  const [first] = readings;
  if (first === undefined) return undefined;
  if (claim.kind === 'breakdown') return judgeBreakdown(claim, first);
  if (claim.kind === 'share' && claim.part === undefined) return judgeWhole(claim, first);
  const legal = bestLegal(claim, readings);
  if (legal === undefined) return deriveOnly(claim, first);
  if (claim.certainty === 'tentative' && !agrees(legal) && !isCut(legal)) return undefined;
  const checked = judge(claim, readings, legal);
  if (severityOf(checked.verdict) !== 'error') return checked;
  return isFarOff(checked.recomputed, checked.reading)
    ? undefined
    : { ...checked, repairs: repairsOf(claim, format) };
}

/** Verdicts that leave nothing to say against the figures. */
const passes = ({ verdict }: Check): boolean => verdict === 'consistent' || verdict === 'rounded';

/**
 * Judges what the words may mean: of several readings of one statement the first that agrees is reported, and where
 * none does, the one against which there is least to say. Nothing where no reading can be worked out.
 */
export function check(alternatives: readonly Claim[], format: NumberFormat): Check | undefined {
  const checks = alternatives.flatMap((claim) => checkOne(claim, format) ?? []);
  const compared = checks.filter(({ verdict }) => verdict !== 'derived');
  const [mildest] = compared.toSorted((a, b) => byGravity(b.verdict, a.verdict));
  return compared.find(passes) ?? mildest ?? checks[0];
}
