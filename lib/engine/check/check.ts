import type { BreakdownClaim, Claim, ShareClaim } from '../claim/claim.ts';
import { isFractionClaim, statedOf } from '../claim/operand.ts';
import type { Language } from '../languages/language.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, maxOf, rational } from '../quantity/rational.ts';
import { gapOf, sizeOf } from './agreement.ts';
import { belowZero } from './below-zero.ts';
import { addUp } from './breakdown.ts';
import { derive } from './derive.ts';
import { partsOf } from './grim.ts';
import type { Ground } from './ground.ts';
import { type Check, judge, plainly, undecided } from './judge.ts';
import { isLoose, isProvedMisfit } from './misfit.ts';
import { withoutStrayDelta } from './pairwise.ts';
import { isFarOff } from './plausible.ts';
import { powerOf } from './power.ts';
import { isRough, plainReading, type Reading, readingsOf } from './readings.ts';
import { recompute } from './recompute.ts';
import { relabelled, repairsOf } from './repairs.ts';
import { agrees, bestLegal, type Trial } from './trial.ts';
import { hasZeroBase } from './undecidable.ts';
import { byGravity, severityOf } from './verdict.ts';
import { brokenConclusion } from './wording.ts';

export type { Check } from './judge.ts';

/** Cut off behind a decimal: too fine a fit to be chance. */
const isCut = ({ agreement, reading }: Trial): boolean =>
  agreement.agrees === 'cut' && (reading.stated?.decimals ?? 0) > 0;

/** A hedge that is taken at its word: what lies farther off luck would reach as well, where the words leave the figures open. */
const NEAR = rational('0.025');

/** The figures agree only with a good deal of what a hedge of the stated one leaves open. */
function isByHedge(claim: Claim, { recomputed, reading }: Trial): boolean {
  if (statedOf(claim)?.hedge === undefined || reading.stated === undefined) return false;
  const { below, above } = gapOf(sizeOf(recomputed.interval), reading.stated);
  return maxOf(below, above).gt(NEAR);
}

/** So many other parts have to be percentages of one other whole, where words leave open what they are of. */
const SHARERS = 2;

/** `15 (20,2%), 14 (18,9%), 12 (16,2%)`: a list that is of one whole, and that is not the one printed before. */
const isOfListed = ({ otherBase }: Check): boolean => otherBase !== undefined && otherBase.sharers >= SHARERS;

/** Nothing is stated to compare with: the missing figure is worked out. */
function deriveOnly(claim: Claim, reading: Reading): Check | undefined {
  const derived = derive(claim, reading);
  // Only a quota states nothing; elsewhere a base that may be zero leaves nothing to compare.
  const recomputed = claim.kind === 'quota' ? recompute(claim, reading) : undefined;
  if (recomputed === undefined && derived === undefined) return undefined;
  const conclusion = recomputed && brokenConclusion(claim, recomputed, reading);
  if (conclusion !== undefined) {
    const ground: Ground = { on: 'wording', conclusion };
    return { ...plainly(claim, 'contradicted', reading, recomputed), ground };
  }
  return { ...plainly(claim, 'derived', reading, recomputed), derived };
}

/** Parts that do not make their total, or shares that do not make a whole, under any reading of them. */
function judgeBreakdown(
  claim: BreakdownClaim,
  readings: readonly [Reading, ...Reading[]],
): Check | undefined {
  const fitting = readings.find((reading) => addUp(claim, reading).fits);
  const [first] = readings;
  const { recomputed } = addUp(claim, fitting ?? first);
  if (fitting !== undefined && isRough(fitting)) {
    if (claim.certainty === 'tentative') return undefined;
    return { ...undecided(claim, fitting, 'rounded-operands'), recomputed };
  }
  if (fitting !== undefined && !(isLoose(fitting) && claim.certainty !== 'given'))
    return plainly(claim, 'consistent', fitting, recomputed);
  if (fitting !== undefined || !isProvedMisfit(claim)) return undefined;
  return plainly(claim, 'inconsistent', first, recomputed);
}

/** Of more things than this nearly every percentage is some number of them. */
const LARGE_GROUP = HUNDRED;

/** A whole and a percentage without a part: whether any part fits. */
function judgeWhole(claim: ShareClaim, reading: Reading): Check | undefined {
  const whole = reading.amounts.get(claim.whole);
  if (whole === undefined || reading.stated === undefined) return undefined;
  const part = partsOf(whole.value, reading.stated);
  if (part === undefined && claim.certainty === 'tentative') return undefined;
  if (part === undefined) return plainly(claim, 'impossible', reading, part);
  return whole.value.gt(LARGE_GROUP)
    ? { ...undecided(claim, reading, 'any-part'), recomputed: part }
    : plainly(claim, 'consistent', reading, part);
}

/** The check with what would mend it, where it is a flag: a wrong label has one repair, the right one; an error may have several. */
export function withRepairs(checked: Check, language: Language): Check {
  if (checked.verdict === 'mislabelled') return { ...checked, repairs: relabelled(checked.claim, language) };
  // Where the words are at odds with the figures, no figure needs mending.
  return severityOf(checked.verdict) === 'error' && checked.ground.on !== 'wording'
    ? { ...checked, repairs: repairsOf(checked.claim, checked.reading, language) }
    : checked;
}

/** The legal ways to understand a claim, the most natural first. */
type Readings = (claim: Claim) => readonly Reading[];

/** Judges one claim; nothing where it cannot be worked out, or its figures are so far apart that they were never put together. */
function checkOne(
  found: Claim,
  language: Language,
  readingsOf: Readings,
  figures: readonly Quantity[],
): Check | undefined {
  const claim = found.certainty === 'given' ? found : withoutStrayDelta(found, plainReading(found));
  const readings = readingsOf(claim);
  const [first, ...others] = readings;
  if (first === undefined) return undefined;
  if (claim.kind === 'breakdown') return judgeBreakdown(claim, [first, ...others]);
  if (claim.kind === 'share' && claim.whole !== undefined && claim.part === undefined)
    return judgeWhole(claim, first);
  const legal = bestLegal(claim, readings);
  if (legal === undefined) {
    const isOpen = claim.certainty !== 'tentative' && hasZeroBase(claim, first);
    if (isOpen) return undecided(claim, first, 'zero-base');
    const below = claim.certainty === 'tentative' ? undefined : belowZero(claim, first);
    if (below === 'impossible') return plainly(claim, 'impossible', first, undefined);
    return below === 'undecidable' ? undecided(claim, first, 'below-zero') : deriveOnly(claim, first);
  }
  if (isFractionClaim(claim) && legal.agreement.agrees === 'loosely') return undefined;
  const checked = judge(claim, readings, legal, { figures, bodies: language.cues.body });
  const isFound = (agrees(legal) && !isByHedge(claim, legal)) || isCut(legal);
  if (claim.certainty === 'tentative' && !isFound && !isOfListed(checked) && !isSuspect(checked))
    return undefined;
  const mayBeStrange = severityOf(checked.verdict) === 'error' && claim.certainty !== 'given';
  if (mayBeStrange && isFarOff(claim, checked.recomputed, checked.reading)) return undefined;
  return checked;
}

/** Says that the figures do not fit each other. */
const isSuspect = ({ verdict }: Check): boolean => ['error', 'warning'].includes(severityOf(verdict));

/** Verdicts that leave nothing to say against the figures. */
const passes = ({ verdict }: Check): boolean => verdict === 'consistent' || verdict === 'rounded';

/** A reading whose words are at odds with the very figures of the one that passes. */
const isAtOdds = (check: Check, passing: Check): boolean =>
  check.ground.on === 'wording' &&
  check.recomputed !== undefined &&
  (passing.recomputed?.value.equals(check.recomputed.value) ?? false);

/** What is to be said of the readings of one statement. */
export interface Judged {
  /** The reading to report as it is: one that agrees, or of which nothing is said against its figures. */
  readonly reported: Check | undefined;
  /**
   * The readings whose figures do not fit, the mildest first, where none agrees; whether one is a flag is for the proof.
   * Their power is left out, as few are reported.
   */
  readonly suspects: readonly Check[];
  /** A suspect with its power. */
  readonly withPower: (suspect: Check) => Check;
}

/**
 * Judges what the words may mean. `readings` are all that the place allows; in a table they are fewer than in a
 * sentence. `figures` are those of the text around, which may tell of another whole.
 */
export function judgeAll(
  alternatives: readonly Claim[],
  language: Language,
  readings: Readings = readingsOf,
  figures: readonly Quantity[] = [],
): Judged {
  const checks = alternatives.flatMap((claim) => checkOne(claim, language, readings, figures) ?? []);
  const withPower = (one: Check): Check => ({ ...one, power: powerOf(alternatives, one, readings) });
  const passing = checks.find(passes);
  const suspects = checks.filter(isSuspect);
  const atOdds = passing && suspects.find((one) => isAtOdds(one, passing));
  if (atOdds !== undefined) return { reported: undefined, suspects: [atOdds], withPower };
  if (passing !== undefined) return { reported: withPower(passing), suspects: [], withPower };
  const mild = checks
    .filter((one) => !isSuspect(one))
    .toSorted(
      (a, b) =>
        Number(a.verdict === 'derived') - Number(b.verdict === 'derived') || byGravity(b.verdict, a.verdict),
    );
  const [reported] = mild;
  return {
    reported: reported && withPower(reported),
    // Something milder than an error fits, so that there is none.
    suspects:
      reported !== undefined && reported.verdict !== 'derived'
        ? []
        : suspects.toSorted((a, b) => byGravity(b.verdict, a.verdict)),
    withPower,
  };
}

/**
 * Judges figures that are known to belong together, as those of a table or those that a person put together do; nothing
 * where no reading can be worked out.
 */
export function check(
  alternatives: readonly Claim[],
  language: Language,
  readings: Readings = readingsOf,
): Check | undefined {
  const { reported, suspects, withPower } = judgeAll(alternatives, language, readings);
  const suspect = suspects.find(({ claim }) => claim.certainty !== 'tentative');
  const found = suspect ? withPower(suspect) : reported;
  return found && withRepairs(found, language);
}
