import type { Check } from '../check/check.ts';
import type {
  AttainmentClaim,
  ChangeClaim,
  Levels,
  OperandRole,
  PointsClaim,
  ShareClaim,
} from '../claim/claim.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational } from '../quantity/rational.ts';
import type { Figure, Sign, Term, WorkingLine } from './explanation.ts';
import { derivedFigures, numberFigure, operandFigure, recomputedFigure } from './figures.ts';

const sign = (of: Sign): Term => ({ sign: of });
const plain = (figure: Figure): Term => ({ figure });
const result = (figure: Figure): Term => ({ figure, decisive: true });

/** What the lines of one check are made of. */
interface Desk {
  readonly operand: (role: OperandRole, quantity: Quantity) => Term;
  /** The nominal value, scale included. */
  readonly value: (quantity: Quantity) => Rational;
  /** A worked-out amount in the scale and unit of an operand. */
  readonly amount: (value: Rational, like: Quantity) => Figure;
}

function deskOf({ reading }: Check): Desk {
  const amountOf = (quantity: Quantity) => {
    const amount = reading.amounts.get(quantity);
    if (amount === undefined) throw new Error('an operand is not in its own reading');
    return amount;
  };
  return {
    operand: (role, quantity) => ({ figure: operandFigure(quantity, amountOf(quantity)), role }),
    value: (quantity) => amountOf(quantity).value,
    amount: (value, like) => ({
      ...numberFigure(
        value.div(amountOf(like).scale),
        like.nature === 'percent' ? '%' : like.nature === 'count' ? '' : like.unit,
      ),
      ...(like.prefix !== '' && { prefix: like.prefix }),
    }),
  };
}

/** `= 1.01304… = 101.3%` */
function quotient(value: Rational, percentage: Figure | undefined): WorkingLine {
  const steps = [sign('='), plain(numberFigure(value))];
  return percentage === undefined ? steps : [...steps, sign('='), result(percentage)];
}

function division(top: Term, bottom: Term, value: Rational, percentage: Figure | undefined): WorkingLine {
  return [top, sign('÷'), bottom, ...quotient(value, percentage)];
}

function changeLines(
  desk: Desk,
  levels: Levels,
  falls: boolean,
  percentage: Figure | undefined,
): readonly WorkingLine[] {
  switch (levels.known) {
    case 'before-after': {
      const { before, after } = levels;
      const difference = desk.value(after).sub(desk.value(before));
      const shown = plain(desk.amount(difference, after));
      return [
        [desk.operand('after', after), sign('−'), desk.operand('before', before), sign('='), shown],
        division(shown, desk.operand('before', before), difference.div(desk.value(before)), percentage),
      ];
    }
    case 'delta-after': {
      const { delta, after } = levels;
      const change = falls ? desk.value(delta).neg() : desk.value(delta);
      const before = desk.value(after).sub(change);
      const base = plain(desk.amount(before, after));
      return [
        [
          desk.operand('after', after),
          sign(falls ? '+' : '−'),
          desk.operand('delta', delta),
          sign('='),
          base,
        ],
        division(desk.operand('delta', delta), base, desk.value(delta).div(before), percentage),
      ];
    }
    case 'before-delta': {
      const { before, delta } = levels;
      const share = desk.value(delta).div(desk.value(before));
      return [division(desk.operand('delta', delta), desk.operand('before', before), share, percentage)];
    }
    case 'after':
    case 'delta':
      return [];
  }
}

function attainmentLines(
  desk: Desk,
  claim: AttainmentClaim,
  percentage: Figure | undefined,
): readonly WorkingLine[] {
  const { actual, target } = claim;
  if (target === undefined) return [];
  const ratio = desk.value(actual).div(desk.value(target));
  const terms = [desk.operand('actual', actual), desk.operand('target', target)] as const;
  if (claim.measures === 'level') return [division(...terms, ratio, percentage)];
  const index = numberFigure(ratio.mul(HUNDRED), '%');
  const excess = percentage === undefined ? [] : [sign('='), result(percentage)];
  return [
    [...division(...terms, ratio, undefined), sign('='), plain(index)],
    [plain(index), sign('−'), plain(numberFigure(HUNDRED, '%')), ...excess],
  ];
}

function pointsLines(desk: Desk, claim: PointsClaim, figure: Figure | undefined): readonly WorkingLine[] {
  const { before, after } = claim;
  if (before === undefined || figure === undefined) return [];
  const difference = desk.value(after).sub(desk.value(before));
  const subtraction = [desk.operand('after', after), sign('−'), desk.operand('before', before), sign('=')];
  if (figure.unit === 'points') return [[...subtraction, result(figure)]];
  const shown = plain(numberFigure(difference, 'points'));
  return [
    [...subtraction, shown],
    division(
      plain(numberFigure(difference, '%')),
      desk.operand('before', before),
      difference.div(desk.value(before)),
      figure,
    ),
  ];
}

const magnitude = (figure: Figure | undefined, claim: ChangeClaim): Figure | undefined =>
  figure !== undefined && claim.levels.known !== 'before-after'
    ? { ...figure, value: figure.value.replace(/^-/u, '') }
    : figure;

/** The sum behind a derived figure: `1,947.272 ÷ 1.84 ≈ 1,058`. */
function derivedLines(check: Check, desk: Desk): readonly WorkingLine[] {
  const { claim, derived, reading } = check;
  if (derived === undefined || reading.stated === undefined) return [];
  const percentage = reading.stated.value;
  const total = [sign('≈'), result(derivedFigures(derived).value)];
  const divideBy = (role: OperandRole, quantity: Quantity, factor: Rational): WorkingLine => [
    desk.operand(role, quantity),
    sign('÷'),
    plain(numberFigure(factor.div(HUNDRED))),
    ...total,
  ];
  switch (claim.kind) {
    case 'attainment':
      return [
        divideBy('actual', claim.actual, claim.measures === 'excess' ? HUNDRED.add(percentage) : percentage),
      ];
    case 'change':
      if (claim.levels.known === 'delta') return [divideBy('delta', claim.levels.delta, percentage)];
      if (claim.levels.known !== 'after') return [];
      return [
        divideBy(
          'after',
          claim.levels.after,
          claim.direction === 'fall' ? HUNDRED.sub(percentage) : HUNDRED.add(percentage),
        ),
      ];
    case 'points': {
      const change = plain(numberFigure(percentage, 'points'));
      return [
        [desk.operand('after', claim.after), sign(claim.direction === 'fall' ? '+' : '−'), change, ...total],
      ];
    }
    case 'ratio':
    case 'quota':
    case 'share':
    case 'multiple':
    case 'breakdown':
      return [];
  }
}

/** `28 + 17 = 45` */
function sumLine(desk: Desk, parts: readonly Quantity[], total: Figure | undefined): readonly WorkingLine[] {
  const addends = parts.flatMap(
    (part, i): WorkingLine => [...(i > 0 ? [sign('+')] : []), desk.operand('part', part)],
  );
  return total === undefined ? [] : [[...addends, sign('='), result(total)]];
}

/** Where only the whole and a percentage are printed: `25 × 0.48 = 12`, the number of which it must be the share. */
function wholeLine(check: Check, desk: Desk, claim: ShareClaim): readonly WorkingLine[] {
  const stated = check.reading.stated?.value;
  if (stated === undefined) return [];
  const share = stated.div(HUNDRED);
  const terms = [desk.operand('whole', claim.whole), sign('×'), plain(numberFigure(share)), sign('=')];
  return [[...terms, result(numberFigure(desk.value(claim.whole).mul(share)))]];
}

/** The arithmetic of a check, line by line, with the figures as the text writes them. */
export function workingOf(check: Check): readonly WorkingLine[] {
  const { claim } = check;
  const desk = deskOf(check);
  const figure = recomputedFigure(check);
  if (check.derived !== undefined) return derivedLines(check, desk);
  switch (claim.kind) {
    case 'ratio':
    case 'quota': {
      const { part, whole } = claim;
      const value = desk.value(part).div(desk.value(whole));
      return [division(desk.operand('part', part), desk.operand('whole', whole), value, figure)];
    }
    case 'share': {
      const { part, whole } = claim;
      if (part === undefined) return wholeLine(check, desk, claim);
      const value = desk.value(part).div(desk.value(whole));
      return [division(desk.operand('part', part), desk.operand('whole', whole), value, figure)];
    }
    case 'multiple': {
      const [top, bottom] = [desk.operand('after', claim.after), desk.operand('before', claim.before)];
      const ratio = desk.value(claim.after).div(desk.value(claim.before));
      const isFall = claim.direction === 'fall';
      const shown = figure === undefined ? [] : [sign('≈'), result(figure)];
      const quotient_ = numberFigure(isFall ? ratio.inverse() : ratio);
      return [
        [
          ...(isFall ? [bottom, sign('÷'), top] : [top, sign('÷'), bottom]),
          sign('='),
          plain(quotient_),
          ...shown,
        ],
      ];
    }
    case 'breakdown':
      return sumLine(desk, claim.parts, figure);
    case 'attainment':
      return attainmentLines(desk, claim, figure);
    case 'change':
      return changeLines(desk, claim.levels, claim.direction === 'fall', magnitude(figure, claim));
    case 'points':
      return pointsLines(desk, claim, figure);
  }
}
