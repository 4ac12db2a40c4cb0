import type { Check } from '../check/check.ts';
import type { Power } from '../check/power.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { exactDecimals, ONE, type Rational, rational, toFixed } from '../quantity/rational.ts';
import type { NormalizedText } from '../text/normalize.ts';
import { formulaOf } from './formula.ts';
import { statedRange } from './to-record.ts';
import type {
  Exact,
  ExactRange,
  HedgeWorking,
  OperandWorking,
  PowerRecord,
  StatedWorking,
  WorkingRecord,
} from './working.ts';

export function exact(value: Rational): Exact {
  const decimals = exactDecimals(value);
  return decimals === undefined ? `${value.n * value.s}/${value.d}` : toFixed(value, decimals);
}

const rangeOf = (value: Rational, { low, high }: Interval): ExactRange => ({
  value: exact(value),
  low: exact(low),
  high: exact(high),
});

const hedgeOf = ({ hedge }: Quantity): HedgeWorking | null =>
  hedge === undefined ? null : { below: hedge.below, above: hedge.above };

function operandWorkings({ claim, reading }: Check, text: NormalizedText): readonly OperandWorking[] {
  return operandsOf(claim).flatMap(({ role, quantity }): readonly OperandWorking[] => {
    const amount = reading.amounts.get(quantity);
    if (amount === undefined) return [];
    return [
      {
        role,
        start: text.rawOffset(quantity.numeral.start),
        end: text.rawOffset(quantity.numeral.end),
        nature: quantity.nature,
        numeral: amount.numeral.written,
        scale: exact(amount.scale),
        separator: amount.numeral.separator,
        hedge: hedgeOf(quantity),
        ...rangeOf(amount.value, amount.interval),
      },
    ];
  });
}

function statedWorking(check: Check): StatedWorking | null {
  const stated = check.reading.stated;
  const quantity = statedOf(check.claim);
  const range = statedRange(check);
  if (stated === undefined || quantity === undefined || range === undefined) return null;
  return { ...rangeOf(stated.value, range), separator: stated.separator, hedge: hedgeOf(quantity) };
}

/** In what the recomputed figure is given: the scale of the figure that it goes with, for sums and derived amounts. */
const scaleOf = ({ claim, derived }: Check): Rational => {
  if (derived !== undefined) return derived.like.scale;
  return claim.kind === 'breakdown' ? (claim.total?.scale ?? ONE) : ONE;
};

function powerRecord(power: Power | undefined): PowerRecord | null {
  if (power === undefined || power.type === 'tentative') return power ?? null;
  const { low, high, decimals, wrong, caught } = power;
  return {
    type: 'counted',
    low: toFixed(low, decimals),
    high: toFixed(high, decimals),
    wrong: `${wrong}`,
    caught: `${caught}`,
    power: exact(rational(caught).div(wrong)),
  };
}

/** The working of a check for machines, its offsets led back to the raw text. */
export function toWorking(check: Check, text: NormalizedText): WorkingRecord {
  const figure = check.derived ?? check.recomputed;
  return {
    formula: formulaOf(check) ?? null,
    reading: check.reading.precision,
    operands: operandWorkings(check, text),
    stated: statedWorking(check),
    recomputed:
      figure === undefined
        ? null
        : { ...rangeOf(figure.value, figure.interval), scale: exact(scaleOf(check)) },
    rounding: check.mode ?? 'nearest',
    undecidable: check.ground.on === 'ambiguity' ? check.ground.reason : null,
    power: powerRecord(check.power),
  };
}
