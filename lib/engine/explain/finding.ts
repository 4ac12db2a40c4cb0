import type { Check } from '../check/check.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import { boundOf, type Quantity } from '../quantity/quantity.ts';
import { HUNDRED, ONE, rational } from '../quantity/rational.ts';
import type { Figure, Phrase } from './explanation.ts';
import {
  derivedFigures,
  numberFigure,
  operandFigure,
  recomputedFigure,
  roundedFigure,
  statedFigure,
} from './figures.ts';
import { isShifted } from './shifted-working.ts';

type Args = Readonly<Record<string, Figure>>;

const bare = (figure: Figure): Figure => ({ ...figure, value: figure.value.replace(/^-/u, '') });

/** Every figure that a sentence may want, by name; sizes without their signs, since the words say rise or fall. */
function argsOf(check: Check): Args {
  const operands = operandsOf(check.claim).flatMap(
    ({ role, quantity }): readonly (readonly [string, Figure])[] => {
      const amount = check.reading.amounts.get(quantity);
      return amount === undefined ? [] : [[role, operandFigure(quantity, amount)]];
    },
  );
  const computed = recomputedFigure(check);
  const stated = statedFigure(check);
  const missing = check.derived && derivedFigures(check.derived).value;
  return {
    ...Object.fromEntries(operands),
    ...(computed && { computed: bare(computed) }),
    ...(stated && { stated }),
    ...(missing && { missing }),
    ...(check.otherBase && { base: roundedFigure(rational(check.otherBase.low), 0, '') }),
  };
}

/** The verdict's sentence where the kind has none of its own. */
function sharedKey(check: Check, stated: Quantity | undefined): string {
  switch (check.verdict) {
    case 'rounded':
      return 'shared.rounded';
    case 'truncated':
      return check.mode === 'ceiling' ? 'shared.ceiling' : 'shared.floor';
    case 'contradicted':
      return stated !== undefined && boundOf(stated) === 'upper' ? 'shared.under' : 'shared.over';
    default:
      return 'shared.inconsistent';
  }
}

/** Whether the words say that a figure rose, fell, or leave it to the figures. */
const way = (check: Check, direction: 'rise' | 'fall' | 'unsaid'): 'rise' | 'fall' =>
  direction === 'unsaid' ? (check.recomputed?.value.lt(0) ? 'fall' : 'rise') : direction;

/** A rise that is a fall: the sentence turns on the direction and not on the size. */
const isReversed = (check: Check, direction: 'rise' | 'fall'): boolean =>
  check.verdict === 'contradicted' &&
  check.recomputed !== undefined &&
  (direction === 'rise' ? check.recomputed.interval.high.lt(0) : check.recomputed.interval.low.gt(0));

/** A fraction in words, beside which the percentage stands. */
function fractionKey({ verdict }: Check, fraction: Quantity): string {
  if (verdict !== 'contradicted') return `fraction.${verdict}`;
  return boundOf(fraction) === 'upper' ? 'fraction.under' : 'fraction.over';
}

/** What the part nearest to a percentage of a whole comes to, with so many decimals more; nothing for other claims. */
function nearestPercentage({ claim, reading, recomputed }: Check, more: 0 | 1): Figure | undefined {
  if (claim.kind !== 'share' || claim.whole === undefined || claim.part !== undefined) return undefined;
  const whole = reading.amounts.get(claim.whole);
  if (whole === undefined || reading.stated === undefined || recomputed === undefined) return undefined;
  return roundedFigure(recomputed.value.div(whole.value).mul(HUNDRED), reading.stated.decimals + more, '%');
}

/** Where only cutting digits off, or raising them, gives the stated percentage, the sentence names what rounding gives. */
function cut(check: Check): '' | '.cut' {
  const nearest = nearestPercentage(check, 0);
  return nearest !== undefined && nearest.value !== check.reading.stated?.written ? '.cut' : '';
}

function keyOf(check: Check): string {
  const { claim, verdict, ground } = check;
  const shared = sharedKey(check, statedOf(claim));
  if (ground.on === 'ambiguity') return `undecidable.${ground.reason}${cut(check)}`;
  if (ground.on === 'difference') return 'change.difference';
  if (ground.on === 'wording') return `wording.${ground.conclusion.says}`;
  switch (claim.kind) {
    case 'quota':
      return 'quota.derived';
    case 'share':
      if (claim.whole === undefined) return fractionKey(check, claim.part);
      if (claim.part === undefined) return `share.whole.${verdict}${cut(check)}`;
      if (verdict === 'consistent' || verdict === 'inconsistent' || verdict === 'other-base')
        return `ratio.${verdict}`;
      return shared;
    case 'multiple': {
      if (isReversed(check, 'rise')) return 'multiple.reversed';
      if (verdict === 'mislabelled')
        return `multiple.mislabelled.${claim.measures === 'increase' ? 'factor' : 'increase'}`;
      if (verdict === 'derived') return `multiple.derived${claim.direction === 'fall' ? '.fall' : ''}`;
      if (verdict !== 'consistent') return shared;
      return isShifted(check) ? 'multiple.consistent.more' : 'multiple.consistent';
    }
    case 'breakdown':
      return `breakdown.${claim.total === undefined ? 'shares' : 'total'}.${verdict}`;
    case 'ratio': {
      if (verdict === 'consistent' || verdict === 'inconsistent' || verdict === 'other-base')
        return `ratio.${verdict}`;
      return shared;
    }
    case 'attainment': {
      const excess = claim.measures === 'excess' ? '.excess' : '';
      if (verdict === 'derived' || verdict === 'consistent') return `attainment.${verdict}${excess}`;
      if (verdict === 'mislabelled') return 'attainment.mislabelled';
      return verdict === 'contradicted' && claim.measures === 'excess' ? 'attainment.missed' : shared;
    }
    case 'change': {
      const direction = way(check, claim.direction);
      if (verdict === 'mislabelled') return 'change.mislabelled';
      if (verdict === 'impossible') return 'change.impossible';
      if (verdict === 'derived')
        return `change.derived${claim.levels.known === 'delta' ? '-delta' : ''}.${direction}`;
      if (isReversed(check, direction)) return `change.reversed.${direction}`;
      if (verdict !== 'consistent') return shared;
      return `change.consistent.${isShifted(check) ? 'index' : direction}`;
    }
    case 'points': {
      const direction = way(check, claim.direction);
      if (verdict === 'mislabelled') return 'points.mislabelled';
      if (isReversed(check, direction)) return `change.reversed.${direction}`;
      return verdict === 'consistent' || verdict === 'derived' ? `change.${verdict}.${direction}` : shared;
    }
  }
}

/** The difference of two levels, in the scale and unit of the change that is printed beside them. */
function differenceFigure({ claim, ground }: Check): Figure | undefined {
  if (ground.on !== 'difference' || claim.kind !== 'change') return undefined;
  const { levels } = claim;
  if (levels.known !== 'before-after-delta') return undefined;
  const { nature, unit, scale, prefix } = levels.delta;
  const size = ground.difference.value.abs().div(scale);
  return { ...numberFigure(size, nature === 'count' ? '' : unit), ...(prefix !== '' && { prefix }) };
}

/** By how many times the base a figure grew, which is one less than the factor. */
const increaseFigure = ({ claim, recomputed }: Check): Figure | undefined =>
  claim.kind === 'multiple' && recomputed !== undefined
    ? numberFigure(recomputed.value.sub(ONE), 'times')
    : undefined;

/** Which multiple of the earlier figure a later one is that is said to have grown. */
const factorFigure = (check: Check): Figure | undefined =>
  check.claim.kind === 'multiple' && check.recomputed !== undefined && isReversed(check, 'rise')
    ? roundedFigure(check.recomputed.value.add(ONE), 2, 'times')
    : undefined;

/** The one plain sentence of the card, with the two numbers that matter. */
export const findingOf = (check: Check): Phrase => {
  const difference = differenceFigure(check);
  const increase = increaseFigure(check);
  const nearest = nearestPercentage(check, 1);
  const factor = factorFigure(check);
  return {
    key: keyOf(check),
    args: {
      ...argsOf(check),
      ...(difference && { difference }),
      ...(increase && { increase }),
      ...(nearest && { nearest }),
      ...(factor && { factor }),
    },
  };
};
