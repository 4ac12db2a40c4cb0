import type { Claim } from '../claim/claim.ts';
import { isFractionClaim, statedOf } from '../claim/operand.ts';
import { exactly } from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { fractionAgreement } from './fraction-agreement.ts';
import { legalFigures, mislabelledFigures } from './legal-figures.ts';
import { mismatchOf, otherPairs } from './pairwise.ts';
import { isRough, type Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';

/** One reading of a claim, recomputed and compared with what the text states. */
export interface Trial {
  readonly reading: Reading;
  readonly recomputed: Recomputed;
  readonly agreement: Agreement;
}

const RANK = {
  exactly: 0,
  rounded: 1,
  cut: 2,
  loosely: 3,
  'bound-broken': 4,
  not: 4,
} as const satisfies Record<Agreement['agrees'], number>;

export const agrees = (trial: Trial): boolean => RANK[trial.agreement.agrees] <= RANK.rounded;

/** Whether it agrees, or at least nothing can be said against it. */
export const mayAgree = (trial: Trial): boolean => agrees(trial) || trial.agreement.agrees === 'loosely';

/** Where more figures are printed than it takes, all must agree pairwise: the worst of their agreements. */
function compared(
  claim: Claim,
  reading: Reading,
  recomputed: Recomputed,
  quantity: Quantity,
  stated: NumeralReading,
): Agreement {
  if (isFractionClaim(claim)) return fractionAgreement(claim, stated);
  if (mismatchOf(claim, reading) !== undefined) return { agrees: 'not' };
  return [recomputed, ...otherPairs(claim, reading)]
    .map(({ interval }) => agreementOf(interval, quantity, stated))
    .reduce((worst, agreement) => (RANK[agreement.agrees] > RANK[worst.agrees] ? agreement : worst));
}

const away = ({ reading, recomputed }: Trial) =>
  recomputed.value
    .abs()
    .sub(reading.stated?.value ?? 0)
    .abs();

/** Whether two readings take every numeral alike and differ in scale or precision only. */
const readsAlike = (a: Reading, b: Reading): boolean =>
  a.stated === b.stated &&
  [...a.amounts].every(([quantity, amount]) => b.amounts.get(quantity)?.numeral === amount.numeral);

/** The better agreement; where neither agrees, a scale word borrowed (`from 61.2 to 71.6 million`) if that comes nearer. */
function isBetter(trial: Trial, found: Trial): boolean {
  const [rank, best] = [RANK[trial.agreement.agrees], RANK[found.agreement.agrees]];
  if (rank !== best || rank !== RANK.not) return rank < best;
  const borrows = trial.reading.precision === 'borrowed' && readsAlike(trial.reading, found.reading);
  return borrows && away(trial).lt(away(found));
}

type Figures = (claim: Claim, reading: Reading) => readonly Recomputed[];

/** One figure that may be meant, compared with a stated numeral, the amounts of the reading taken as they are. */
function compare(
  claim: Claim,
  reading: Reading,
  quantity: Quantity,
  recomputed: Recomputed,
  stated: NumeralReading,
): Trial {
  const agreement = compared(claim, reading, recomputed, quantity, stated);
  // Amounts are taken for rounded ones only where that makes the figures agree; cut digits on top would excuse all.
  const isExcuse = isRough(reading) && agreement.agrees === 'cut';
  return { reading, recomputed, agreement: isExcuse ? { agrees: 'not' } : agreement };
}

/** That amounts agree which must be taken for rounded ones is too little to confirm anything. */
const withDoubt = (trial: Trial): Trial =>
  isRough(trial.reading) && agrees(trial)
    ? { ...trial, agreement: { agrees: 'loosely', reason: 'rounded-operands' } }
    : trial;

/** One figure that may be meant, compared with a stated numeral. */
export const trialOf = (...figures: Parameters<typeof compare>): Trial => withDoubt(compare(...figures));

/** Whether hundreds or more explain why a figure that agrees was rounded: `18 pct to 4,500 from 3,800`. */
const explains = ({ reading, agreement }: Trial): boolean =>
  reading.precision === 'coarse' && agreement.agrees === 'exactly';

const best = (claim: Claim, readings: readonly Reading[], figures: Figures): Trial | undefined => {
  const quantity = statedOf(claim);
  const trials = readings.flatMap((reading) =>
    figures(claim, reading).flatMap((recomputed): readonly Trial[] => {
      if (quantity === undefined || reading.stated === undefined) return [];
      return [compare(claim, reading, quantity, recomputed, reading.stated)];
    }),
  );
  const found = trials
    .map(withDoubt)
    .reduce<Trial | undefined>(
      (found, trial) => (found === undefined || isBetter(trial, found) ? trial : found),
      undefined,
    );
  return found?.agreement.agrees === 'rounded' ? (trials.find(explains) ?? found) : found;
};

/** The legal reading that agrees best; of equal ones the most natural. */
export const bestLegal = (claim: Claim, readings: readonly Reading[]): Trial | undefined =>
  best(claim, readings, legalFigures);

/** Whether the figures as printed agree, without the slack of their rounding. */
const agreesAsPrinted = (claim: Claim, { reading, recomputed }: Trial): boolean => {
  const quantity = statedOf(claim);
  if (quantity === undefined || reading.stated === undefined) return false;
  const { agrees: how } = agreementOf(exactly(recomputed.value), quantity, reading.stated);
  return RANK[how] <= RANK.rounded;
};

/**
 * The reading that agrees when the stated figure is taken to bear the wrong label. It must do so as printed: with all
 * the slack of coarse figures nearly any label would do.
 */
export const bestMislabelled = (claim: Claim, readings: readonly Reading[]): Trial | undefined => {
  const trial = best(claim, readings, mislabelledFigures);
  return trial !== undefined && agrees(trial) && agreesAsPrinted(claim, trial) ? trial : undefined;
};
