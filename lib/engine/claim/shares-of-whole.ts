import { exactly, meets, plus } from '../quantity/interval.ts';
import { intervalOf, type Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational, rational, ZERO } from '../quantity/rational.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { hasCue, type Item, isQuantity } from './items.ts';
import { roleOf } from './role.ts';
import { senseOf } from './sense.ts';

/** A percentage that may be a share of a whole, and its place among the items. */
interface Share {
  readonly at: number;
  readonly quantity: Quantity;
}

/** The percentages of a sentence that may be shares of one whole: neither growth nor levels of a change. */
function shareRuns(items: readonly Item[]): readonly (readonly Share[])[] {
  const runs: Share[][] = [[]];
  const tellsOfChange = items.some((item) => hasCue(item, 'rise', 'fall'));
  items.forEach((item, at) => {
    if (!isQuantity(item) || item.quantity.nature !== 'percent') return;
    const sense = senseOf(items, at);
    const role = roleOf(items, at);
    // `còn 48,1%` is the rest of a whole, unless something fell to it.
    const isLevel = role === 'from' || role === 'against' || (role === 'to' && tellsOfChange);
    const isShare =
      sense.says !== 'growth' &&
      sense.says !== 'excess' &&
      (!hasCue(items[sense.from], 'completes') || items.some((other) => hasCue(other, 'rest'))) &&
      !isLevel &&
      item.quantity.sign === '';
    if (isShare) runs.at(-1)?.push({ at, quantity: item.quantity });
    else runs.push([]);
  });
  return runs;
}

const nominal = (shares: readonly Share[]): Rational =>
  shares.reduce((sum, { quantity }) => sum.add(quantity.readings[0].value), ZERO);

/** Two shares that are each other's rest are rounded the opposite way, so that they make a hundred to the digit. */
function sumsToHundred(shares: readonly Share[]): boolean {
  if (shares.length === 2) return nominal(shares).equals(HUNDRED);
  const [first, ...others] = shares.map(({ quantity }) => intervalOf(quantity, quantity.readings[0]));
  return first !== undefined && meets(others.reduce(plus, first), exactly(HUNDRED));
}

/** So many answers a question has at the most. */
const MOST_SHARES = 12;

/** The longest stretches of neighbouring shares that make a hundred, from left to right. */
function wholesIn(run: readonly Share[]): readonly (readonly Share[])[] {
  const found: (readonly Share[])[] = [];
  for (let from = 0; from < run.length - 1; ) {
    const most = Math.min(MOST_SHARES, run.length - from);
    const sizes = Array.from({ length: most - 1 }, (_, i) => most - i);
    const size = sizes.find((length) => sumsToHundred(run.slice(from, from + length)));
    if (size !== undefined) found.push(run.slice(from, from + size));
    from += size ?? 1;
  }
  return found;
}

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
  const quantities = parts.map(({ quantity }) => quantity);
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
export const detectSharesOfWhole = (items: readonly Item[]): readonly Claim[] =>
  shareRuns(items).flatMap((run): readonly Claim[] => {
    const wholes = wholesIn(run);
    if (wholes.length === 0 && exceedsHundred(items, run)) return claimOf(run, 'sure');
    return wholes.flatMap((parts) => claimOf(parts, 'tentative'));
  });
