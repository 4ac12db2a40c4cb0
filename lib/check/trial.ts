import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import type { Reading } from './readings.ts';
import { legalFigures, mislabelledFigures, type Recomputed } from './recompute.ts';

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
  'bound-broken': 3,
  not: 3,
} as const satisfies Record<Agreement['agrees'], number>;

export const agrees = (trial: Trial): boolean => RANK[trial.agreement.agrees] <= RANK.rounded;

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

const best = (claim: Claim, readings: readonly Reading[], figures: Figures): Trial | undefined => {
  const quantity = statedOf(claim);
  const trials = readings.flatMap((reading) =>
    figures(claim, reading).flatMap((recomputed): readonly Trial[] => {
      if (quantity === undefined || reading.stated === undefined) return [];
      const agreement = agreementOf(recomputed.interval, quantity, reading.stated);
      // Amounts are taken for rounded ones only where that makes the figures agree; cut digits on top would excuse all.
      const isExcuse = reading.precision === 'coarse' && agreement.agrees === 'cut';
      return [{ reading, recomputed, agreement: isExcuse ? { agrees: 'not' } : agreement }];
    }),
  );
  return trials.reduce<Trial | undefined>(
    (found, trial) => (found === undefined || isBetter(trial, found) ? trial : found),
    undefined,
  );
};

/** The legal reading that agrees best; of equal ones the most natural. */
export const bestLegal = (claim: Claim, readings: readonly Reading[]): Trial | undefined =>
  best(claim, readings, legalFigures);

/** The reading that agrees when the stated figure is taken to bear the wrong label. */
export const bestMislabelled = (claim: Claim, readings: readonly Reading[]): Trial | undefined => {
  const trial = best(claim, readings, mislabelledFigures);
  return trial !== undefined && agrees(trial) ? trial : undefined;
};
