import type { Claim, RatioClaim, ShareClaim } from '../claim/claim.ts';
import type { Stretch } from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational, rational, ZERO } from '../quantity/rational.ts';
import { nearestTo, trueValues } from '../quantity/rounding.ts';
import type { Run } from './counts.ts';
import type { Reading } from './readings.ts';
import { sizeOf, within } from './runs.ts';

/** A narrow run of whole numbers; mostly one number. */
export interface OtherBase extends Run {
  /** How many other parts of its list are percentages of the same wholes; none where the list is more than the printed whole, of which it cannot be then. */
  readonly sharers: number;
}

/** What stands around a claim and may tell of another whole. */
export interface Nearby {
  /** The figures of the text around the claim, in order, its own among them. */
  readonly figures: readonly Quantity[];
  /** The nouns of a body that votes or meets. */
  readonly bodies: readonly string[];
}

/** How much larger than the printed whole another one may be: many members may be absent. */
const REACH = rational('1.2');
/** So many wholes side by side are still one narrow run. */
const NARROW = 3n;

/** A window of percentages that holds its lower end. */
type Window = Omit<Stretch, 'lowEnd'>;

/** The whole numbers of which the part is a percentage within the window, which does not reach down to zero. */
function wholesIn(part: Rational, { low, high, highEnd }: Window): Run {
  const [first, last] = [part.mul(HUNDRED).div(high), part.mul(HUNDRED).div(low)];
  return { low: highEnd === 'closed' ? first.ceil().n : first.floor().n + 1n, high: last.floor().n };
}

/** The wholes of which a part is written as a percentage, rounded to nearest or cut off; none where zero would do. */
function wholesOf(part: Rational, { value, decimals }: NumeralReading): readonly Run[] {
  if (nearestTo(value, decimals).low.lte(0)) return [];
  const nearest: Window = { ...nearestTo(value, decimals), highEnd: 'closed' };
  return [nearest, trueValues(value, decimals, 'floor')].map((window) => wholesIn(part, window));
}

type Counted = (RatioClaim | ShareClaim) & { readonly part: Quantity };

const isCounted = (claim: Claim): claim is Counted =>
  (claim.kind === 'ratio' || claim.kind === 'share') &&
  claim.part?.nature === 'count' &&
  claim.whole?.nature === 'count';

/** Whether one of the wholes stands in the text. */
const isPrinted = (run: Run, { part }: Counted, { figures }: Nearby): boolean =>
  figures.some((figure) => {
    const { value } = figure.readings[0];
    const isOther = figure.nature === 'count' && figure !== part;
    return isOther && value.gte(rational(run.low)) && value.lte(rational(run.high));
  });

/**
 * `15 (20,2%), 14 (18,9%)`: those of the wholes of which the parts beside this one are their percentages too, and not of
 * the printed one; nothing where no part beside it is.
 */
function sharedBy(
  run: Run,
  { part, stated }: Counted,
  whole: Rational,
  { figures }: Nearby,
): Run | undefined {
  let shared: Run | undefined;
  for (const [at, figure] of figures.entries()) {
    if (figure === part || figures[at + 1] === stated) continue;
    shared = sharedWith(shared ?? run, whole, figures, at) ?? shared;
  }
  return shared;
}

/** Those of the wholes, larger than the printed one, of which the part at `at` is the percentage behind it; nothing where it is of none. */
function sharedWith(run: Run, whole: Rational, figures: readonly Quantity[], at: number): Run | undefined {
  const [part, percentage] = [figures[at], figures[at + 1]];
  if (part?.nature !== 'count' || percentage?.nature !== 'percent') return undefined;
  return wholesOf(part.readings[0].value, percentage.readings[0])
    .filter((other) => whole.lt(rational(other.low)))
    .map((other) => within(run, other))
    .find((both) => sizeOf(both) > 0n);
}

/**
 * How many parts beside this one are of the wholes, each with its percentage and nothing else between; none where they
 * are more than the printed whole, whose list it cannot be then.
 */
function sharersOf(
  run: Run,
  { part, whole: printed }: Counted,
  whole: Rational,
  { figures }: Nearby,
): number {
  const own = figures.indexOf(part);
  if (own < 0) return 0;
  const shares = (at: number): boolean =>
    figures[at] !== printed && sharedWith(run, whole, figures, at) !== undefined;
  let [first, last] = [own, own];
  while (shares(first - 2)) first -= 2;
  while (shares(last + 2)) last += 2;
  let sum = ZERO;
  for (let at = first; at <= last; at += 2) sum = sum.add(figures[at]?.readings[0].value ?? ZERO);
  return sum.gt(whole) ? 0 : (last - first) / 2;
}

/**
 * The whole, larger than the printed one, of which the part is just the stated percentage: all members instead of
 * those present. Nothing where none or too many fit, the percentage is hedged or too coarse to tell, or nothing but the
 * percentage speaks for it: no body that votes or meets, no such whole in the text, no other part with its
 * percentage of it.
 */
export function otherBaseOf(claim: Claim, reading: Reading, nearby: Nearby): OtherBase | undefined {
  if (!isCounted(claim) || claim.stated.hedge !== undefined) return undefined;
  const part = reading.amounts.get(claim.part);
  const whole = reading.amounts.get(claim.whole)?.value;
  if (part === undefined || whole === undefined || reading.stated === undefined) return undefined;
  const isBody =
    (claim.kind === 'ratio' && claim.isBody) || nearby.bodies.includes(claim.whole.measure.toLowerCase());
  if (reading.stated.decimals === 0 && !isBody) return undefined;
  const limit = whole.mul(REACH);
  for (const run of wholesOf(part.value, reading.stated)) {
    const { low, high } = run;
    const isNarrow = low <= high && high - low < NARROW;
    if (!isNarrow || whole.gte(rational(low)) || limit.lt(rational(high))) continue;
    const shared = sharedBy(run, claim, whole, nearby);
    if (shared !== undefined) return { ...shared, sharers: sharersOf(shared, claim, whole, nearby) };
    if (isBody || isPrinted(run, claim, nearby)) return { ...run, sharers: 0 };
  }
  return undefined;
}
