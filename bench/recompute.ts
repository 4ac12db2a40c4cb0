import { by, type Exact, minus, plus, type Range, spread, times, whole } from './exact.ts';
import { meets } from './fits.ts';
import type { Label } from './label.ts';
import { coarse, reachOf, type Sum, sumOf, type Working } from './working.ts';
/** What the figures come to, and all that they may come to within what is written. */
export interface Figure {
  readonly value: Exact;
  readonly range: Range;
}

/** A label before it is judged. */
export type Claimed = Omit<Label, 'anchor' | 'computed' | 'verdict' | 'accept'>;

const HUNDRED = whole(100);
const ONE = whole(1);
const figure = (a: Sum, b: Sum, operation: (a: Exact, b: Exact) => Exact): Figure => ({
  value: operation(sumOf(a), sumOf(b)),
  range: spread(reachOf(a), reachOf(b), operation),
});

const negated = (terms: Sum): Sum =>
  terms.map(({ value, range, written }) => ({
    value: minus(whole(0), value),
    range: { low: minus(whole(0), range.high), high: minus(whole(0), range.low) },
    written: `-${written}`,
  }));

export const percent = (a: Exact, b: Exact): Exact => times(by(a, b), HUNDRED);
const growth = (before: Exact, after: Exact): Exact => minus(percent(after, before), HUNDRED);

/** The figure that the working gives in the unit of what is stated, and the other figures that must agree with it. */
export function recompute(working: Working, { kind, falls }: Claimed, isCoarse: boolean): Figure | undefined {
  const read = (...sums: readonly Sum[]): readonly Sum[] => (isCoarse ? coarse(...sums) : sums);
  const of = (a: Sum, b: Sum, operation: (a: Exact, b: Exact) => Exact): Figure => {
    const [first = a, second = b] = read(a, b);
    return figure(first, second, operation);
  };
  const signed = (delta: Sum): Sum => (falls ? negated(delta) : delta);
  const between =
    kind === 'points'
      ? (before: Exact, after: Exact) => minus(after, before)
      : kind === 'multiple'
        ? (before: Exact, after: Exact) => by(after, before)
        : growth;
  switch (working.form) {
    case 'ratio':
      return of(working.part, working.whole, (a, b) =>
        working.lessOne ? minus(percent(a, b), HUNDRED) : percent(a, b),
      );
    case 'levels':
      return of(working.before, working.after, between);
    case 'delta-after':
      return of(signed(working.delta), working.after, (d, a) => between(minus(a, d), a));
    case 'delta-before':
      return of(signed(working.delta), working.before, (d, b) => between(b, plus(b, d)));
    case 'total':
    case 'shares':
      return { value: sumOf(working.parts), range: reachOf(working.parts) };
    default:
      return undefined;
  }
}

/** The base that is not printed. */
export function derive(working: Working, { kind, falls }: Claimed, stated: Exact): Exact | undefined {
  const signed = falls ? minus(whole(0), stated) : stated;
  const factor =
    kind === 'multiple' ? stated : kind === 'change' ? plus(ONE, by(signed, HUNDRED)) : by(stated, HUNDRED);
  switch (working.form) {
    case 'after-only':
      return kind === 'points' ? minus(sumOf(working.after), signed) : by(sumOf(working.after), factor);
    case 'delta-only':
      return by(sumOf(working.delta), by(stated, HUNDRED));
    case 'part-only':
      return by(sumOf(working.part), working.lessOne ? plus(ONE, by(signed, HUNDRED)) : by(stated, HUNDRED));
    default:
      return undefined;
  }
}

/** Before and after are printed, and so is a difference, and it is not theirs. */
export function redundantDisagrees(working: Working, { falls }: Claimed): boolean {
  if (working.form !== 'levels' || working.delta === undefined) return false;
  const { before, after, delta } = working;
  const difference = figure(before, after, (b, a) => (falls ? minus(b, a) : minus(a, b)));
  return !meets(difference.range, reachOf(delta));
}
