import type { Claim } from '../claim/claim.ts';
import { statedOf, withQuantity } from '../claim/operand.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import { isFactorWord } from '../quantity/quantity.ts';
import { type Rational, rational, toFixed, unitOfLastPlace } from '../quantity/rational.ts';
import { addUp } from './breakdown.ts';
import type { Run } from './counts.ts';
import { countOf, passingGrim } from './grim-count.ts';
import { legalFigures } from './legal-figures.ts';
import { withoutStrayDelta } from './pairwise.ts';
import { isReversed } from './plausible.ts';
import { plainReading, type Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';
import { runFrom, sizeOf, sizeOfUnion, within } from './runs.ts';
import { mayAgree, trialOf } from './trial.ts';
import type { Verdict } from './verdict.ts';

/**
 * How sharp a check is: had another figure stood in the place of the stated one, how likely would Recount have said so?
 * The figures tried are all that are written with the same decimals and lie between half and double the right one
 * (the figure that the others give; where they give none, the stated one), each as likely as the next. Those to which
 * the right one is rounded are not wrong, and left out. A wrong one is caught where no legal reading agrees with it, not
 * even loosely, so that the verdict is neither `consistent` nor `rounded` nor `undecidable`; where that depends on which label is nearer, it counts as
 * not caught. After the probability of the GRIM test (Brown and Heathers 2017, doi:10.1177/1948550616673876;
 * `grim_probability` of the R package scrutiny): the share of the figures of one form that the test can tell apart.
 */
export type Power =
  | {
      readonly type: 'counted';
      /** The ends of the figures tried, both among them, in the unit of the stated figure. */
      readonly low: Rational;
      readonly high: Rational;
      readonly decimals: number;
      /** How many wrong figures there are, and how many of them would have been caught. */
      readonly wrong: bigint;
      readonly caught: bigint;
    }
  /** The words may mean something else, so figures that do not agree would have been passed over. */
  | { readonly type: 'tentative' };

/** What a check says of its claim, as far as its power hangs on it. */
interface Checked {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly reading: Reading;
  readonly recomputed: Recomputed | undefined;
}

/** The legal ways to understand a claim at its place. */
type Readings = (claim: Claim) => readonly Reading[];

const HALF = rational('1/2');
/** Half and double the right figure are the ends of what is tried. */
const NEIGHBOURHOOD = rational(2);

const whole = (value: Rational): bigint => value.n * value.s;

/** The figures that may be meant under one reading, each with what would agree with it. */
function expectations(
  claim: Claim,
  reading: Reading,
): readonly { readonly figure: Recomputed; readonly passes: (stated: NumeralReading) => boolean }[] {
  if (claim.kind === 'breakdown') {
    const passes = (stated: NumeralReading): boolean => addUp(claim, { ...reading, stated }).fits;
    return [{ figure: addUp(claim, reading).recomputed, passes }];
  }
  const quantity = statedOf(claim);
  if (quantity === undefined) return [];
  return legalFigures(claim, reading).map((figure) => ({
    figure,
    passes: (stated) => {
      const said = withQuantity(claim, quantity, { ...quantity, readings: [stated] });
      return (
        !isReversed(said, figure) &&
        mayAgree(trialOf(claim, { ...reading, stated }, quantity, figure, stated))
      );
    },
  }));
}

/** What the other figures give, nearest to what is stated; the stated figure itself where they give none. */
function rightFigure({ claim, reading, recomputed }: Checked, stated: NumeralReading): Rational {
  if (claim.kind === 'share' && claim.part === undefined) return stated.value;
  const away = ({ value }: Recomputed): Rational => value.abs().sub(stated.value).abs();
  const figures = claim.kind === 'breakdown' ? [] : legalFigures(claim, reading);
  const [nearest] = figures.toSorted((a, b) => (away(a).lt(away(b)) ? -1 : 1));
  return (nearest ?? recomputed)?.value.abs() ?? stated.value;
}

/** The wrong figures that would have passed under some reading of the alternatives. */
function passingWrong(
  alternatives: readonly Claim[],
  stated: NumeralReading,
  tried: Run,
  right: Run,
  readingsOf: Readings,
): bigint {
  const unit = unitOfLastPlace(stated.decimals);
  const numeral = (figure: bigint): NumeralReading => {
    const value = unit.mul(figure);
    return { ...stated, value, written: toFixed(value, stated.decimals) };
  };
  const runs = alternatives.flatMap((found) => {
    const claim = withoutStrayDelta(found, plainReading(found));
    return readingsOf(claim)
      .filter((reading) => reading.stated === stated)
      .flatMap((reading) => expectations(claim, reading))
      .flatMap(({ figure, passes }) => {
        const start = whole(figure.value.abs().div(unit).round());
        if (!passes(numeral(start))) return [];
        return within(
          runFrom(start, tried, (one) => passes(numeral(one))),
          tried,
        );
      })
      .filter((run) => sizeOf(run) > 0n);
  });
  const notWrong = within(right, tried);
  return sizeOfUnion([...runs, notWrong]) - sizeOf(notWrong);
}

/** The same for a whole without a part, where what passes lies scattered. */
function passingWhole(count: bigint, stated: NumeralReading, tried: Run, right: Run): bigint {
  const upTo = (last: bigint): bigint => passingGrim(count, stated.decimals, last);
  const notWrong = upTo(right.high) - upTo(right.low - 1n);
  return upTo(tried.high) - upTo(tried.low - 1n) - notWrong;
}

/**
 * The power of a check of these alternatives; nothing where no figure is stated in digits to compare with, or none but
 * the right one is of its form.
 */
export function powerOf(
  alternatives: readonly Claim[],
  check: Checked,
  readingsOf: Readings,
): Power | undefined {
  const { claim, reading, verdict } = check;
  const stated = reading.stated;
  const quantity = statedOf(claim);
  if (stated === undefined || quantity === undefined || isFactorWord(quantity)) return undefined;
  if (verdict === 'derived' || verdict === 'undecidable') return undefined;
  if (alternatives.every(({ certainty }) => certainty === 'tentative')) return { type: 'tentative' };
  const unit = unitOfLastPlace(stated.decimals);
  const figure = rightFigure(check, stated).div(unit);
  const tried = {
    low: whole(figure.div(NEIGHBOURHOOD).ceil()),
    high: whole(figure.mul(NEIGHBOURHOOD).floor()),
  };
  const right = { low: whole(figure.sub(HALF).ceil()), high: whole(figure.add(HALF).floor()) };
  const wrong = sizeOf(tried) - sizeOf(within(right, tried));
  if (wrong <= 0n) return undefined;
  const isWhole = claim.kind === 'share' && claim.part === undefined;
  const amount = isWhole && claim.whole !== undefined ? reading.amounts.get(claim.whole) : undefined;
  const count = amount && countOf(amount.value);
  if (isWhole && count === undefined) return undefined;
  const passing =
    count === undefined
      ? passingWrong(alternatives, stated, tried, right, readingsOf)
      : passingWhole(count, stated, tried, right);
  return {
    type: 'counted',
    low: unit.mul(tried.low),
    high: unit.mul(tried.high),
    decimals: stated.decimals,
    wrong,
    caught: wrong - passing,
  };
}
