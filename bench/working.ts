import {
  by,
  compare,
  decimal,
  decimalsOf,
  type Exact,
  exact,
  lastUnit,
  minus,
  plus,
  point,
  type Range,
  rangeOf,
  times,
  whole,
} from './exact.ts';

/** An amount as a reader takes it: its value, and the range of true values that are written so. */
export interface Amount {
  readonly value: Exact;
  readonly range: Range;
  /** The decimal as it stands in the working, to see what power of ten divides it. */
  readonly written: string;
}

/**
 * The figures behind a label, in one scale, as docs/evaluation.md describes them:
 * `233/230`, `9+101/2595`, `?/25`, `840~/1000`, `15600/15000-1`, `8000 -> 6800`, `541 to 1024`, `541 from 483`,
 * `8000 -> 6800 by 1200`, `? -> 5542`, `58 by ?`, `45 = 28 + 17`, `45 > 28 + 10`, `= 52.4 + 38.1 + 9.5`.
 */
export type Working =
  | { readonly form: 'ratio'; readonly part: Sum; readonly whole: Sum; readonly lessOne: boolean }
  | { readonly form: 'part-only'; readonly part: Sum; readonly lessOne: boolean }
  | { readonly form: 'whole-only'; readonly whole: Sum }
  | { readonly form: 'levels'; readonly before: Sum; readonly after: Sum; readonly delta: Sum | undefined }
  | { readonly form: 'after-only'; readonly after: Sum }
  | { readonly form: 'delta-after'; readonly delta: Sum; readonly after: Sum }
  | { readonly form: 'delta-before'; readonly delta: Sum; readonly before: Sum }
  | { readonly form: 'delta-only'; readonly delta: Sum }
  | { readonly form: 'total'; readonly total: Sum; readonly parts: Sum; readonly isComplete: boolean }
  | { readonly form: 'shares'; readonly parts: Sum };

export type Sum = readonly Amount[];

const HALF = exact(1n, 2n);
const SLACK = exact(25n, 1000n);

/** `12` is a count; `12~` is right to its last digit, `12000~1000` to the thousand; `o`, `u`, `a` are over, under, about. */
function amount(source: string): Amount {
  const [, written, tilde, step, hedge] =
    /^(-?[0-9]+(?:\.[0-9]+)?)(~)?([0-9.]+)?([oua])?$/u.exec(source.trim()) ?? [];
  if (written === undefined) throw new Error(`not an amount: ${source}`);
  const value = decimal(written);
  const reach = times(step === undefined ? lastUnit(written) : decimal(step), HALF);
  const exactOnes = tilde === undefined ? point(value) : rangeOf(minus(value, reach), plus(value, reach));
  const slack = times(value, SLACK);
  const low = hedge === 'u' || hedge === 'a' ? minus(exactOnes.low, slack) : exactOnes.low;
  const high = hedge === 'o' || hedge === 'a' ? plus(exactOnes.high, slack) : exactOnes.high;
  return { value, range: { low, high }, written };
}

const sum = (source: string): Sum => source.split('+').map(amount);

/** The working that a label's line of figures means; an error where it means none. */
export function parseWorking(source: string): Working {
  const shape = (pattern: RegExp): readonly string[] | undefined => pattern.exec(source)?.slice(1);
  const levels = shape(/^(.+) -> (.+?)(?: by (.+))?$/u);
  if (levels?.[0] === '?') return { form: 'after-only', after: sum(levels[1] ?? '') };
  if (levels) {
    const [before = '', after = '', delta] = levels;
    return { form: 'levels', before: sum(before), after: sum(after), delta: delta ? sum(delta) : undefined };
  }
  const to = shape(/^(.+) to (.+)$/u);
  if (to) return { form: 'delta-after', delta: sum(to[0] ?? ''), after: sum(to[1] ?? '') };
  const from = shape(/^(.+) from (.+)$/u);
  if (from) return { form: 'delta-before', delta: sum(from[0] ?? ''), before: sum(from[1] ?? '') };
  const alone = shape(/^(.+) by \?$/u);
  if (alone) return { form: 'delta-only', delta: sum(alone[0] ?? '') };
  const shares = shape(/^= (.+)$/u);
  if (shares) return { form: 'shares', parts: sum(shares[0] ?? '') };
  const total = shape(/^(.+) ([=>]) (.+)$/u);
  if (total) {
    const [all = '', sign, parts = ''] = total;
    return { form: 'total', total: sum(all), parts: sum(parts), isComplete: sign === '=' };
  }
  const ratio = shape(/^(.+?)\/(.+?)(-1)?$/u);
  if (ratio === undefined) throw new Error(`not a working: ${source}`);
  const [part = '', base = '', less] = ratio;
  const lessOne = less !== undefined;
  if (part === '?') return { form: 'whole-only', whole: sum(base) };
  if (base === '?') return { form: 'part-only', part: sum(part), lessOne };
  return { form: 'ratio', part: sum(part), whole: sum(base), lessOne };
}

export const sumOf = (terms: Sum): Exact => terms.map(({ value }) => value).reduce(plus);
export const reachOf = (terms: Sum): Range => ({
  low: terms.map(({ range }) => range.low).reduce(plus),
  high: terms.map(({ range }) => range.high).reduce(plus),
});

/** The coarsest power of ten that divides every one of the amounts; undefined where it is that of the last digit. */
function coarsest(terms: Sum): Exact | undefined {
  const finest = Math.max(...terms.map(({ written }) => decimalsOf(written)));
  const divides = (power: Exact): boolean =>
    terms.every(({ value }) => {
      const times = by(value, power);
      return times.over % times.under === 0n;
    });
  let power = exact(1n, 10n ** BigInt(finest));
  const last = power;
  while (divides(times(power, whole(10)))) power = times(power, whole(10));
  return compare(power, last) === 0 ? undefined : power;
}

/** The same amounts, read as rounded to the coarsest power of ten that divides them all. */
export function coarse(...sums: readonly Sum[]): readonly Sum[] {
  const all = sums.flat().filter(({ value }) => value.over !== 0n);
  if (all.length === 0) return sums;
  const power = coarsest(all);
  if (power === undefined) return sums;
  const reach = times(power, HALF);
  return sums.map((terms) =>
    terms.map((term) => {
      const { low, high } = term.range;
      const wide = rangeOf(minus(term.value, reach), plus(term.value, reach));
      return {
        ...term,
        range: {
          low: compare(wide.low, low) < 0 ? wide.low : low,
          high: compare(wide.high, high) > 0 ? wide.high : high,
        },
      };
    }),
  );
}
