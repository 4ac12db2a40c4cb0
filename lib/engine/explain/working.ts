import type { Check } from '../check/check.ts';
import type { AttainmentClaim, ChangeClaim, Levels, PointsClaim, ShareClaim } from '../claim/claim.ts';
import { isAmountOfChange } from '../claim/operand.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational } from '../quantity/rational.ts';
import { derivedLines } from './derived-working.ts';
import { type Desk, deskOf, plain, result, sign } from './desk.ts';
import type { Figure, Term, WorkingLine } from './explanation.ts';
import { numberFigure, recomputedFigure } from './figures.ts';
import { increaseLines, indexLines, isShifted } from './shifted-working.ts';

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
    case 'before-after':
    case 'before-after-delta': {
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

/** `1,320 − 1,200 = 120` */
const differenceLine = (desk: Desk, levels: Levels, figure: Figure | undefined): WorkingLine =>
  levels.known !== 'before-after' || figure === undefined
    ? []
    : [
        desk.operand('after', levels.after),
        sign('−'),
        desk.operand('before', levels.before),
        sign('='),
        result(figure),
      ];

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
  figure !== undefined && claim.levels.known !== 'before-after' && claim.levels.known !== 'before-after-delta'
    ? { ...figure, value: figure.value.replace(/^-/u, '') }
    : figure;

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

/** Where an index was written as growth: what the printed figure is a percentage of. */
const mistakenIndexLines = (
  { verdict, recomputed }: Check,
  desk: Desk,
  { levels, direction }: ChangeClaim,
): readonly WorkingLine[] =>
  verdict === 'mislabelled' && recomputed !== undefined
    ? indexLines(desk, levels, direction === 'fall', plain(numberFigure(recomputed.value.add(HUNDRED), '%')))
    : [];

/** A fall by more than all there was: `100% − 150% = −50%`, what would be left. */
function overfallLines({ reading: { stated } }: Check): readonly WorkingLine[] {
  if (stated === undefined) return [];
  const percent = (value: Rational): Figure => numberFigure(value, '%');
  const left = result(percent(HUNDRED.sub(stated.value)));
  return [[plain(percent(HUNDRED)), sign('−'), plain(percent(stated.value)), sign('='), left]];
}

/** The arithmetic of a check, line by line, with the figures as the text writes them. */
export function workingOf(check: Check): readonly WorkingLine[] {
  const { claim } = check;
  const desk = deskOf(check);
  const figure = recomputedFigure(check);
  if (check.derived !== undefined) return derivedLines(check, desk);
  // What cannot be decided has no result to work out.
  if (check.verdict === 'undecidable' && check.recomputed === undefined) return [];
  switch (claim.kind) {
    case 'ratio':
    case 'quota': {
      const { part, whole } = claim;
      const value = desk.value(part).div(desk.value(whole));
      return [division(desk.operand('part', part), desk.operand('whole', whole), value, figure)];
    }
    case 'share': {
      if (claim.whole === undefined)
        return figure === undefined ? [] : [[desk.operand('part', claim.part), sign('='), result(figure)]];
      const { part, whole } = claim;
      if (part === undefined) return wholeLine(check, desk, claim);
      const value = desk.value(part).div(desk.value(whole));
      return [division(desk.operand('part', part), desk.operand('whole', whole), value, figure)];
    }
    case 'multiple': {
      if (isShifted(check) && figure !== undefined) return increaseLines(desk, claim, figure);
      const { before, after } = claim;
      if (before === undefined) return [];
      const [top, bottom] = [desk.operand('after', after), desk.operand('before', before)];
      const ratio = desk.value(after).div(desk.value(before));
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
      if (check.verdict === 'impossible') return overfallLines(check);
      if (isShifted(check) && figure !== undefined)
        return indexLines(desk, claim.levels, claim.direction === 'fall', result(figure));
      if (isAmountOfChange(claim)) return [differenceLine(desk, claim.levels, figure)];
      return [
        ...changeLines(desk, claim.levels, claim.direction === 'fall', magnitude(figure, claim)),
        ...mistakenIndexLines(check, desk, claim),
      ];
    case 'points':
      return pointsLines(desk, claim, figure);
  }
}
