import { statedInterval } from '../check/agreement.ts';
import type { Check } from '../check/check.ts';
import { isAmountOfChange } from '../claim/operand.ts';
import { type Quantity, unitWords } from '../quantity/quantity.ts';
import { exactDecimals, type Rational, toFixed } from '../quantity/rational.ts';
import type { ChartModel, Figure, RoundingWindow } from './explanation.ts';
import {
  derivedFigures,
  numberFigure,
  operandFigure,
  recomputedFigure,
  recomputedUnit,
  roundedFigure,
  statedFigure,
} from './figures.ts';

const figureOf = (check: Check, quantity: Quantity): Figure => {
  const amount = check.reading.amounts.get(quantity);
  if (amount === undefined) throw new Error('an operand is not in its own reading');
  return operandFigure(quantity, amount);
};

function changeChart(check: Check): ChartModel | null {
  const { claim, derived, reading } = check;
  if (claim.kind !== 'change') return null;
  const { levels } = claim;
  const show = (quantity: Quantity): Figure => figureOf(check, quantity);
  const falls = claim.direction === 'fall';
  switch (levels.known) {
    case 'before-after':
    case 'before-after-delta':
      return {
        type: 'before-after',
        before: show(levels.before),
        after: show(levels.after),
        beforeIsDerived: false,
      };
    case 'after':
      return derived === undefined
        ? null
        : {
            type: 'before-after',
            before: derivedFigures(derived).value,
            after: show(levels.after),
            beforeIsDerived: true,
          };
    case 'delta-after': {
      const [delta, after] = [reading.amounts.get(levels.delta), reading.amounts.get(levels.after)];
      if (delta === undefined || after === undefined) return null;
      const before = falls ? after.value.add(delta.value) : after.value.sub(delta.value);
      const figure = {
        ...show(levels.after),
        ...numberFigure(before.div(levels.after.scale), unitWords(levels.after)),
      };
      return { type: 'before-after', before: figure, after: show(levels.after), beforeIsDerived: true };
    }
    case 'before-delta':
    case 'delta':
      return null;
  }
}

/** What the card draws for a check; nothing where there is only one figure to draw. */
export function chartOf(check: Check): ChartModel | null {
  const { claim, derived } = check;
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
      return {
        type: 'part-of-whole',
        part: figureOf(check, claim.part),
        whole: figureOf(check, claim.whole),
        wholeIsDerived: false,
      };
    case 'share': {
      if (claim.whole === undefined) return null;
      const nearest = check.recomputed && roundedFigure(check.recomputed.value, 0, '');
      const part = claim.part === undefined ? nearest : figureOf(check, claim.part);
      return part === undefined
        ? null
        : { type: 'part-of-whole', part, whole: figureOf(check, claim.whole), wholeIsDerived: false };
    }
    case 'multiple': {
      const before =
        claim.before === undefined ? derived && derivedFigures(derived).value : figureOf(check, claim.before);
      return before === undefined
        ? null
        : {
            type: 'before-after',
            before,
            after: figureOf(check, claim.after),
            beforeIsDerived: claim.before === undefined,
          };
    }
    case 'breakdown': {
      const sum = recomputedFigure(check);
      const parts = claim.parts.map((part) => figureOf(check, part));
      const total = statedFigure(check) ?? { value: '100', endless: false, unit: '%' };
      return sum === undefined ? null : { type: 'parts', parts, sum, total };
    }
    case 'attainment': {
      const whole =
        claim.target === undefined ? derived && derivedFigures(derived).value : figureOf(check, claim.target);
      return whole === undefined
        ? null
        : {
            type: 'part-of-whole',
            part: figureOf(check, claim.actual),
            whole,
            wholeIsDerived: claim.target === undefined,
          };
    }
    case 'change':
      return changeChart(check);
    case 'points': {
      const before =
        claim.before === undefined ? derived && derivedFigures(derived).value : figureOf(check, claim.before);
      return before === undefined
        ? null
        : { type: 'two-percentages', before, after: figureOf(check, claim.after) };
    }
  }
}

/** More decimals than the text has, so that the ends of the two intervals can be told apart. */
const MORE = 3;

/** The stated interval and the recomputed one, by size; nothing where the text states no figure or it cannot be recomputed. */
export function windowOf(check: Check): RoundingWindow | null {
  const stated = check.reading.stated;
  const isPercentage =
    check.claim.kind !== 'breakdown' &&
    !isAmountOfChange(check.claim) &&
    !(check.claim.kind === 'share' && check.claim.part === undefined);
  if (stated === undefined || check.recomputed === undefined || !isPercentage) return null;
  const { value, interval } = check.recomputed;
  const isNegative = value.lt(0);
  const decimal = (of: Rational): string => {
    const size = isNegative ? of.neg() : of;
    const exact = exactDecimals(size);
    return toFixed(size, Math.min(exact ?? Number.POSITIVE_INFINITY, stated.decimals + MORE));
  };
  const window = statedInterval(stated);
  const inWords = (of: Rational): string => toFixed(of, exactDecimals(of) ?? stated.decimals + MORE);
  return {
    unit: recomputedUnit(check),
    stated: { value: stated.written, low: inWords(window.low), high: inWords(window.high) },
    computed: {
      value: decimal(value),
      low: decimal(isNegative ? interval.high : interval.low),
      high: decimal(isNegative ? interval.low : interval.high),
    },
  };
}
