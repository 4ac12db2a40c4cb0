import type { BreakdownClaim } from '../claim/claim.ts';
import { exactly, type Interval, meets, plus, scaledBy } from '../quantity/interval.ts';
import { hedgedIntervalOf } from '../quantity/quantity.ts';
import { HUNDRED, ONE, type Rational, ZERO } from '../quantity/rational.ts';
import type { Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';

/** The sum of the parts in the scale of the total; for shares of one whole in per cent. */
function sumOfParts(claim: BreakdownClaim, reading: Reading): Recomputed {
  const scale = claim.total?.scale ?? ONE;
  const amounts = claim.parts.flatMap((part) => reading.amounts.get(part) ?? []);
  const interval = amounts.map((amount) => amount.interval).reduce(plus, exactly(ZERO));
  const value = amounts.reduce<Rational>((sum, amount) => sum.add(amount.value), ZERO);
  return { value: value.div(scale), interval: scaledBy(interval, ONE.div(scale)) };
}

export interface Summed {
  readonly recomputed: Recomputed;
  readonly fits: boolean;
}

/** What the parts must come to: the printed total, or a hundred per cent. */
const expected = (claim: BreakdownClaim, reading: Reading): Interval =>
  claim.total === undefined || reading.stated === undefined
    ? exactly(HUNDRED)
    : scaledBy(hedgedIntervalOf(claim.total, reading.stated), ONE.div(claim.total.scale));

/** The sign in a numeral that may part its decimals or group its digits. */
const signIn = (digits: string): string | undefined => /[^\p{N}]/u.exec(digits)?.[0];

/**
 * Whether the numerals can be read so together: people, cases and sheets are whole, and of `17.651 hồ sơ, trong đó 13.767 …`
 * not one figure is in thousands and the other a decimal.
 */
function isLegal({ total, parts }: BreakdownClaim, { amounts, stated }: Reading): boolean {
  const read = [
    ...parts.map((part) => [part, amounts.get(part)?.numeral] as const),
    ...(total === undefined ? [] : [[total, stated] as const]),
  ];
  const ways = new Map<string, string>();
  return read.every(([{ nature, digits, readings }, numeral]) => {
    const sign = signIn(digits);
    if (numeral === undefined || sign === undefined || readings.length < 2) return true;
    if (nature === 'count' && numeral.decimals > 0) return false;
    const way = ways.get(sign) ?? numeral.separator;
    ways.set(sign, way);
    return way === numeral.separator;
  });
}

/**
 * Adds the parts up and compares the sum with the total, each part with the slack of its own rounding. Parts that need
 * not be all fit a total that is larger than their sum.
 */
export function addUp(claim: BreakdownClaim, reading: Reading): Summed {
  const recomputed = sumOfParts(claim, reading);
  const total = expected(claim, reading);
  const isUnder = !claim.isComplete && claim.closedBy === undefined && recomputed.interval.high.lt(total.low);
  return { recomputed, fits: isLegal(claim, reading) && (meets(recomputed.interval, total) || isUnder) };
}
