import { exactly, meets, plus } from '../quantity/interval.ts';
import { intervalOf, type Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational, rational, toNumber, ZERO } from '../quantity/rational.ts';
import { cover } from '../text/span.ts';
import { stepOf } from './adding.ts';
import type { Claim } from './claim.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { type Share, shareRuns } from './shares.ts';

const nominal = (shares: readonly Share[]): Rational =>
  shares.reduce((sum, { quantity }) => sum.add(quantity.readings[0].value), ZERO);

/** Two shares that are each other's rest are rounded the opposite way, so that they make a hundred to the digit. */
function sumsToHundred(shares: readonly Share[]): boolean {
  if (nominal(shares).equals(HUNDRED)) return true;
  const [first, ...others] = shares.map(({ quantity }) => intervalOf(quantity, quantity.readings[0]));
  return shares.length > 2 && first !== undefined && meets(others.reduce(plus, first), exactly(HUNDRED));
}

/** Whether shares come so near to a hundred that it is worth adding them up exactly; in doubles, with room for their errors. */
function mayMakeHundred(shares: readonly Share[]): boolean {
  let missing = 100;
  let slack = 1e-6;
  for (const { quantity } of shares) {
    const [{ value, decimals }] = quantity.readings;
    missing -= toNumber(value);
    slack += 10 ** -decimals;
  }
  return Math.abs(missing) <= slack;
}

/** So many answers a question has at the most. */
const MOST_SHARES = 12;
/** Beyond this many per cent further shares make no hundred. */
const TOO_MUCH = rational(106);

/** Words that say that shares make up a whole: chiếm, gồm, còn lại. */
const saysWhole = (items: readonly Item[], shares: readonly Share[]): boolean => {
  const [from, to] = [shares[0]?.at ?? 0, shares.at(-1)?.at ?? 0];
  return (
    shares.filter(({ says }) => says === 'shares').length > shares.length / 2 ||
    items.slice(Math.max(0, from - NEAR), to).some((item) => hasCue(item, 'rest', 'comprises'))
  );
};

/** So likely may it be that shares make a hundred by chance, where words say that they make up a whole … */
const WORDED = 0.35;
/** … and where only the figures do. */
const UNWORDED = 0.03;

/** How many words may stand between two shares of a plain list. */
const PLAIN = 12;
/** So likely may three shares or more be that follow one another with a few words between: `60% đi cầu, 10% qua hầm, 30% …`. */
const LISTED = 0.15;

/** Whether shares follow one another with words between, and no other figure. */
const isListed = (items: readonly Item[], shares: readonly Share[]): boolean =>
  shares.length > 2 &&
  shares.every(({ at }, i) => {
    const before = shares[i - 1];
    if (before === undefined) return true;
    const between = items.slice(before.at + 1, at);
    const words = between.filter(isWord).length;
    return words > 0 && words <= PLAIN && !between.some((item) => isQuantity(item) || isMark(item, ';', '.'));
  });

/** How lucky a list may be, after how well its shares are linked. */
function boundOf(items: readonly Item[], shares: readonly Share[]): number {
  if (saysWhole(items, shares)) return WORDED;
  return isListed(items, shares) ? LISTED : UNWORDED;
}

/** How likely shares as fine as these make a hundred by chance, in so many trials. */
function luckOf(shares: readonly Share[], trials: number): number {
  const quantities = shares.map(({ quantity }) => quantity);
  const isExact = nominal(shares).equals(HUNDRED);
  const slack = quantities
    .map((quantity) => intervalOf(quantity, quantity.readings[0]))
    .reduce((sum, { low, high }) => sum + toNumber(high.sub(low)), 0);
  return (trials * ((isExact ? 0 : slack) + stepOf(quantities))) / 100;
}

/** The longest stretches of neighbouring shares that make a hundred, from left to right. */
function wholesIn(items: readonly Item[], run: readonly Share[]): readonly (readonly Share[])[] {
  const found: (readonly Share[])[] = [];
  let trials = 0;
  for (let from = 0; from < run.length - 1; ) {
    trials++;
    const most = Math.min(MOST_SHARES, run.length - from);
    const stretches = Array.from({ length: most - 1 }, (_, i) => run.slice(from, from + most - i));
    const whole = stretches.find(
      (stretch) =>
        mayMakeHundred(stretch) &&
        nominal(stretch).lte(TOO_MUCH) &&
        sumsToHundred(stretch) &&
        stretch.every(isPositive),
    );
    if (whole !== undefined && luckOf(whole, trials) <= boundOf(items, whole)) found.push(whole);
    from += whole?.length ?? 1;
  }
  return found;
}

const isPositive = ({ quantity }: Share): boolean => quantity.readings[0].value.gt(0);

/** Around a share so many items may stand between it and the word that calls it the rest. */
const NEAR = 3;
/** A list of shares that ends in the rest and is further from a hundred is a list of something else, in points. */
const PLAUSIBLE = rational(10);

const isRest = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - NEAR), at + NEAR).some((item) => hasCue(item, 'rest'));

/**
 * `31,2% … 48,5% … còn lại 23,3%`: the last of at least three is called the rest, and yet they make more than a hundred.
 * Less than that may leave out who gave no answer.
 */
function exceedsHundred(items: readonly Item[], run: readonly Share[]): boolean {
  const last = run.at(-1);
  if (last === undefined || run.length < 3 || !isRest(items, last.at)) return false;
  const isHedged = run.some(({ quantity }) => quantity.hedge !== undefined);
  const excess = nominal(run).sub(HUNDRED);
  return !isHedged && excess.gt(0) && excess.lte(PLAUSIBLE);
}

function claimOf(parts: readonly Share[], certainty: Claim['certainty']): readonly Claim[] {
  const quantities: readonly Quantity[] = parts.map(({ quantity }) => quantity);
  const [first, ...others] = quantities;
  if (first === undefined) return [];
  return [
    {
      kind: 'breakdown',
      rule: 'breakdown.shares',
      certainty,
      ...cover([first, ...others]),
      total: undefined,
      parts: quantities,
      isComplete: true,
    },
  ];
}

/** `52,4% … 38,1% … và 9,5%`: shares that make up one whole. Those that do not are a list of something else. */
export function detectSharesOfWhole(items: readonly Item[]): readonly Claim[] {
  if (items.filter((item) => isQuantity(item) && item.quantity.nature === 'percent').length < 2) return [];
  const { neighbours, told } = shareRuns(items);
  const wholes = [...neighbours, ...told].flatMap((run) => wholesIn(items, run));
  const distinct = wholes.filter((whole, i) => !wholes.slice(0, i).some((other) => overlap(other, whole)));
  if (distinct.length > 0) return distinct.flatMap((parts) => claimOf(parts, 'tentative'));
  const excess = neighbours.find((run) => exceedsHundred(items, run));
  return excess === undefined ? [] : claimOf(excess, 'sure');
}

const overlap = (a: readonly Share[], b: readonly Share[]): boolean =>
  a.some(({ at }) => b.some((other) => other.at === at));
