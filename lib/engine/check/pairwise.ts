import type { ChangeClaim, Claim, Direction, Levels } from '../claim/claim.ts';
import { type Interval, meets, minus, negated } from '../quantity/interval.ts';
import { maxOf, type Rational, rational } from '../quantity/rational.ts';
import type { Reading } from './readings.ts';
import { type Recomputed, recompute } from './recompute.ts';

type FourFigures = Extract<Levels, { readonly known: 'before-after-delta' }>;

const hasFourFigures = (claim: Claim): claim is ChangeClaim & { readonly levels: FourFigures } =>
  claim.kind === 'change' && claim.levels.known === 'before-after-delta';

const signed = (delta: Interval, direction: Direction): Interval =>
  direction === 'fall' ? negated(delta) : delta;

/** The difference of the levels, signed, with the change that is printed beside them, signed as the words say. */
interface Difference {
  readonly computed: Recomputed;
  readonly printed: Interval;
}

function differenceOf(levels: FourFigures, direction: Direction, reading: Reading): Difference | undefined {
  const [before, after, delta] = [levels.before, levels.after, levels.delta].map((quantity) =>
    reading.amounts.get(quantity),
  );
  if (before === undefined || after === undefined || delta === undefined) return undefined;
  return {
    computed: {
      value: after.value.sub(before.value),
      interval: minus(after.interval, before.interval),
    },
    printed: signed(delta.interval, direction),
  };
}

/**
 * The difference of the two levels where the change printed beside them is another one, in the scale of the numbers
 * themselves; nothing where they agree with the slack of rounding, or the claim has fewer figures.
 */
export function mismatchOf(claim: Claim, reading: Reading): Recomputed | undefined {
  if (!hasFourFigures(claim)) return undefined;
  const difference = differenceOf(claim.levels, claim.direction, reading);
  if (difference === undefined || meets(difference.computed.interval, difference.printed)) return undefined;
  return difference.computed;
}

/** The percentages that the other pairs of the four figures give: from the change and either level. */
export function otherPairs(claim: Claim, reading: Reading): readonly Recomputed[] {
  if (!hasFourFigures(claim)) return [];
  const { before, after, delta } = claim.levels;
  return (
    [
      { known: 'before-delta', before, delta },
      { known: 'delta-after', delta, after },
    ] as const
  ).flatMap((pair) => recompute({ ...claim, levels: pair }, reading) ?? []);
}

/** Beyond this factor the amount is no change of these levels, but of something else. */
const UNRELATED = rational(3);

const ratioOf = (a: Rational, b: Rational): Rational => maxOf(a.div(b), b.div(a));

/**
 * The claim without its printed change where that is so far from the difference of the levels that it must be the
 * change of something else; the claim itself where the four figures may belong together.
 */
export function withoutStrayDelta(claim: Claim, reading: Reading): Claim {
  if (!hasFourFigures(claim)) return claim;
  const { levels } = claim;
  const found = differenceOf(levels, claim.direction, reading);
  if (found === undefined || meets(found.computed.interval, found.printed)) return claim;
  const [size, printed] = [found.computed.value.abs(), reading.amounts.get(levels.delta)?.value.abs()];
  const isNothing = size.equals(0) || printed === undefined || printed.equals(0);
  if (!isNothing && ratioOf(size, printed).lte(UNRELATED)) return claim;
  const { before, after } = levels;
  return { ...claim, levels: { known: 'before-after', before, after } };
}
