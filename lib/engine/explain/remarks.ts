import { NOTEWORTHY } from '../check/agreement.ts';
import type { Check } from '../check/check.ts';
import type { Fitting } from '../check/counts.ts';
import { isRough } from '../check/readings.ts';
import { operandsOf } from '../claim/operand.ts';
import { HUNDRED, type Rational, rational } from '../quantity/rational.ts';
import type { Figure, Phrase } from './explanation.ts';
import {
  decimalsFor,
  derivedFigures,
  numberFigure,
  recomputedFigure,
  roundedFigure,
  statedFigure,
} from './figures.ts';
import { proofPhrase } from './proof.ts';

/** Both ends of a range; the unit of an amount stands once, behind the second: between 1,055 and 1,061 tỷ đồng. */
const between = (low: Figure, high: Figure): readonly Phrase[] =>
  low.value === high.value
    ? []
    : [{ key: 'remark.range', args: { low: low.unit === '%' ? low : { ...low, unit: '' }, high } }];

/** How precise a recomputed figure is, where the figures that it comes from were rounded. */
function range({ derived, recomputed, ...check }: Check): readonly Phrase[] {
  if (derived !== undefined) {
    const { low, high } = derivedFigures(derived);
    return between(low, high);
  }
  if (recomputed === undefined || recomputed.interval.low.equals(recomputed.interval.high)) return [];
  const whole: Check = { ...check, derived, recomputed };
  const like = recomputedFigure(whole);
  if (like === undefined) return [];
  // A number of people has no decimals.
  const isCount = check.claim.kind === 'share' && check.claim.part === undefined;
  const decimals = isCount ? 0 : Math.max(decimalsFor(whole), (check.reading.stated?.decimals ?? 0) + 1);
  const [low, high] = recomputed.value.lt(0)
    ? [recomputed.interval.high.neg(), recomputed.interval.low.neg()]
    : [recomputed.interval.low, recomputed.interval.high];
  const figure = (value: Rational): Figure => ({ ...like, ...roundedFigure(value, decimals, like.unit) });
  return between(figure(low), figure(high));
}

/** Which of several legal readings the verdict rests on, where it is not the plain one. */
function chosenReading({ claim, reading, ground }: Check): readonly Phrase[] {
  const others = operandsOf(claim).flatMap(({ quantity }): readonly Phrase[] => {
    const amount = reading.amounts.get(quantity);
    if (amount === undefined || amount.numeral === quantity.readings[0]) return [];
    return [{ key: 'remark.numeral', args: { value: numberFigure(amount.numeral.value) } }];
  });
  if (reading.precision === 'hedged') return [...others, { key: 'remark.hedged', args: {} }];
  if (reading.precision === 'borrowed') return [...others, { key: 'remark.borrowed', args: {} }];
  if (isRough(reading) && ground.on !== 'ambiguity') return [...others, { key: 'remark.coarse', args: {} }];
  return others;
}

/** The whole that fits better than the printed one, with its own recomputed percentage. */
function otherBase({ claim, otherBase: base, reading }: Check): readonly Phrase[] {
  const printed = claim.kind === 'ratio' || claim.kind === 'share' ? claim.part : undefined;
  const part = printed && reading.amounts.get(printed);
  if (base === undefined || part === undefined) return [];
  const whole = rational(base.low);
  const computed = roundedFigure(
    part.value.div(whole).mul(HUNDRED),
    (reading.stated?.decimals ?? 0) + 1,
    '%',
  );
  return [
    {
      key: 'remark.other-base',
      args: { part: numberFigure(part.value), base: numberFigure(whole), computed },
    },
  ];
}

/** A difference of two percentages that was written as per cent: what it would be as per cent. */
function asPercent({ claim, reading, verdict }: Check): readonly Phrase[] {
  if (verdict !== 'mislabelled' || claim.kind !== 'points' || claim.before === undefined) return [];
  const before = reading.amounts.get(claim.before);
  const after = reading.amounts.get(claim.after);
  if (before === undefined || after === undefined || before.value.equals(0)) return [];
  const growth = after.value.sub(before.value).div(before.value).mul(HUNDRED).abs();
  return [{ key: 'remark.as-percent', args: { growth: roundedFigure(growth, 1, '%') } }];
}

const count = (value: bigint): Figure => numberFigure(rational(value));

/**
 * One of the numbers that would fit, the run of them, or that there is none: the three forms of one remark. Of those that
 * fit only with digits cut off or raised nothing is said: they would be worth a remark themselves.
 */
function fitting(key: string, run: Fitting, args: Phrase['args']): readonly Phrase[] {
  if (run === 'by-other-modes') return [];
  if (run === 'none') return [{ key: `${key}-none`, args }];
  return run.low === run.high
    ? [{ key: `${key}-one`, args: { ...args, fits: count(run.low) } }]
    : [{ key: `${key}-run`, args: { ...args, low: count(run.low), high: count(run.high) } }];
}

/** Whether the one whole that fits gives a percentage that is worth a decimal more than the text has. */
function isApproximate(run: Fitting, part: Rational, { stated }: Check['reading']): boolean {
  if (typeof run === 'string' || run.low !== run.high || stated === undefined || stated.decimals > 0)
    return false;
  return part.mul(HUNDRED).div(rational(run.low)).sub(stated.value).abs().gte(NOTEWORTHY);
}

const approximate = ({ key, args }: Phrase): Phrase => ({ key: key.replace('-one', '-about'), args });

/** Which parts of the printed whole, and which wholes of the printed part, would make the percentage. */
function fittingNumbers(check: Check): readonly Phrase[] {
  const { counts, reading } = check;
  const stated = statedFigure(check);
  const part = counts && reading.amounts.get(counts.part);
  const whole = counts && reading.amounts.get(counts.whole);
  if (counts === undefined || stated === undefined || part === undefined || whole === undefined) return [];
  const wholes = fitting('remark.wholes', counts.wholes, { stated, part: numberFigure(part.value) });
  return [
    ...fitting('remark.parts', counts.parts, { stated, whole: numberFigure(whole.value) }),
    ...(isApproximate(counts.wholes, part.value, reading) ? wholes.map(approximate) : wholes),
  ];
}

/** What a reader may want to know below the working. */
export const remarksOf = (check: Check): readonly Phrase[] => [
  ...proofPhrase(check),
  ...range(check),
  ...otherBase(check),
  ...fittingNumbers(check),
  ...asPercent(check),
  ...chosenReading(check),
];
