import type { Claim } from '../claim/claim.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import { around, type Interval } from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import { hedgedIntervalOf, intervalOf, nominalOf, type Quantity } from '../quantity/quantity.ts';
import { maxOf, ONE, type Rational, rational } from '../quantity/rational.ts';

/** One operand, understood: its nominal value and all the values that it may stand for, scale included. */
export interface Amount {
  readonly value: Rational;
  readonly interval: Interval;
  readonly numeral: NumeralReading;
  /** What the numeral was multiplied by: its own scale word, or one that it borrows from its neighbour. */
  readonly scale: Rational;
}

/** One legal way to understand all the figures of a claim. */
export interface Reading {
  readonly amounts: ReadonlyMap<Quantity, Amount>;
  readonly stated: NumeralReading | undefined;
  /**
   * `plain`: at the precision in which they are written; `hedged`: widened by their hedges; `coarse`: rounded to the
   * coarsest power of ten that divides them all, a hundred or more; `tens`: the same with ten; `borrowed`: a figure
   * without a scale word takes that of the other.
   */
  readonly precision: 'plain' | 'hedged' | 'coarse' | 'tens' | 'borrowed';
}

/** Whether it takes the amounts for rounded ones, so that figures which agree under it alone are not confirmed. */
export const isRough = ({ precision }: Reading): boolean => precision === 'coarse' || precision === 'tens';

type Choice = ReadonlyMap<Quantity, NumeralReading>;

/** The sign in a numeral that may part its decimals or group its digits; nothing where there is only one reading. */
const ambiguousSign = ({ digits, readings }: Quantity): string | undefined =>
  readings.length > 1 ? /[^\p{N}]/u.exec(digits)?.[0] : undefined;

type Meanings = ReadonlyMap<string, NumeralReading['separator']>;

/** The ways to understand the signs of all the numerals together, the likeliest first. */
function meaningsOf(quantities: readonly Quantity[]): readonly Meanings[] {
  const found = new Map<string, ReadonlySet<NumeralReading['separator']>>();
  for (const quantity of quantities) {
    const sign = ambiguousSign(quantity);
    if (sign === undefined) continue;
    found.set(
      sign,
      new Set([...(found.get(sign) ?? []), ...quantity.readings.map((numeral) => numeral.separator)]),
    );
  }
  return [...found].reduce<readonly Meanings[]>(
    (all, [sign, ways]) =>
      [...ways].flatMap((way) => all.map((meanings) => new Map([...meanings, [sign, way]]))),
    [new Map()],
  );
}

/**
 * Every combination of the readings of the numerals, the likeliest first. One claim uses a sign in one way: of
 * `from 1,210 to 2,178` not one figure can be in thousands and the other a decimal.
 */
function choices(quantities: readonly Quantity[]): readonly Choice[] {
  return meaningsOf(quantities).map(
    (meanings) =>
      new Map(
        quantities.map((quantity) => {
          const way = meanings.get(ambiguousSign(quantity) ?? '');
          return [
            quantity,
            quantity.readings.find((numeral) => numeral.separator === way) ?? quantity.readings[0],
          ];
        }),
      ),
  );
}

type Widen = (quantity: Quantity, numeral: NumeralReading) => Interval;
type Rescale = (quantity: Quantity) => Quantity;
const asWritten: Rescale = (quantity) => quantity;

const amounts = (choice: Choice, widen: Widen, rescale: Rescale = asWritten): ReadonlyMap<Quantity, Amount> =>
  new Map(
    [...choice].map(([quantity, numeral]) => {
      const scaled = rescale(quantity);
      return [
        quantity,
        { value: nominalOf(scaled, numeral), interval: widen(scaled, numeral), numeral, scale: scaled.scale },
      ];
    }),
  );

/** `rose to 4.80 from 3.50 billion`: the scale word stands once for both. Nothing where every figure has its own. */
function lender(quantities: readonly Quantity[]): Rescale | undefined {
  const scale = quantities.map((quantity) => quantity.scale).reduce(maxOf, ONE);
  const lacksOne = (quantity: Quantity): boolean =>
    quantity.scale.equals(ONE) && quantity.nature !== 'percent';
  if (scale.equals(ONE) || !quantities.some(lacksOne)) return undefined;
  return (quantity) => (lacksOne(quantity) ? { ...quantity, scale, nature: 'measured' } : quantity);
}

const HALF = rational('1/2');

/** Tens are too common to be a sign of rounding, but in figures of which they are a hundredth or less. */
const COARSE = 100n;
const FINE = rational('1/100');

/** The largest power of ten that divides every value, where it may be a sign of rounding. */
function commonStep(values: readonly Rational[]): Rational | undefined {
  if (values.some((value) => value.d !== 1n || value.n === 0n)) return undefined;
  let step = 1n;
  while (values.every((value) => value.n % (step * 10n) === 0n)) step *= 10n;
  const isFine = values.every((value) => value.abs().mul(FINE).gte(step));
  return step >= COARSE || (step > 1n && isFine) ? rational(step) : undefined;
}

type Rough = Pick<Reading, 'amounts'> & { readonly precision: 'coarse' | 'tens' };

function coarse(choice: Choice): Rough | undefined {
  const entries = [...choice];
  const first = entries[0]?.[0];
  if (first === undefined || entries.length < 2) return undefined;
  // Only plain whole numbers of one scale can have been rounded together.
  const alike = entries.every(
    ([quantity, numeral]) => numeral.decimals === 0 && quantity.scale.equals(first.scale),
  );
  if (!alike) return undefined;
  const step = commonStep(entries.map(([, numeral]) => numeral.value));
  if (step === undefined) return undefined;
  const rough = amounts(choice, (quantity, numeral) =>
    around(nominalOf(quantity, numeral), step.mul(quantity.scale).mul(HALF)),
  );
  return { amounts: rough, precision: step.gte(COARSE) ? 'coarse' : 'tens' };
}

/** The figures of a claim as they are written, each at its likeliest reading. */
export function plainReading(claim: Claim): Reading {
  const choice: Choice = new Map(operandsOf(claim).map(({ quantity }) => [quantity, quantity.readings[0]]));
  return { amounts: amounts(choice, intervalOf), stated: statedOf(claim)?.readings[0], precision: 'plain' };
}

/** All legal readings of a claim, the most natural first. Never empty. */
export function readingsOf(claim: Claim): readonly Reading[] {
  const quantities = operandsOf(claim).map((operand) => operand.quantity);
  const stated = statedOf(claim);
  const borrow = lender(quantities);
  const hasHedge = quantities.some((quantity) => quantity.hedge !== undefined);
  const perNumeral = (numeral: NumeralReading | undefined): readonly Reading[] =>
    choices(quantities).flatMap((choice): readonly Reading[] => {
      const rough = coarse(choice);
      return [
        { amounts: amounts(choice, intervalOf), stated: numeral, precision: 'plain' },
        ...(hasHedge
          ? [{ amounts: amounts(choice, hedgedIntervalOf), stated: numeral, precision: 'hedged' } as const]
          : []),
        ...(borrow
          ? [
              {
                amounts: amounts(choice, intervalOf, borrow),
                stated: numeral,
                precision: 'borrowed',
              } as const,
            ]
          : []),
        ...(rough ? [{ ...rough, stated: numeral }] : []),
      ];
    });
  return stated === undefined ? perNumeral(undefined) : stated.readings.flatMap(perNumeral);
}
