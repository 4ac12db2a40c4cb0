import type { Lexicon } from '../languages/lexicon.ts';
import { ONE, type Rational, rational } from '../quantity/rational.ts';
import type { Token } from '../text/tokens.ts';

/** What the figures under a head are numbers of. */
export type Measure =
  | { readonly of: 'unsaid' }
  /** Things that are counted: a whole number is exact. */
  | { readonly of: 'count' }
  /** Money, a measure, anything in a scale: a whole number is rounded. `unit` is as written, `triệu đồng`, or empty. */
  | {
      readonly of: 'amount';
      readonly unit: string;
      /** What the unit is worth beside another of its measure: 10⁹ for `tỷ đồng`. */
      readonly scale: Rational;
    };

export const UNSAID: Measure = { of: 'unsaid' };

/** In a head a bare letter or word may be anything; a unit stands apart: `(triệu đồng)`, `Lúa, tấn`, or alone. */
const isApart = (all: readonly Token[], from: number, to: number): boolean =>
  all[from - 1]?.type === 'mark' || (from === 0 && to === all.length);

/** A unit begins small within a figure, however its cell begins; `USD` stays as it is. */
const asUnit = (written: string): string =>
  written.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

function amountAt(text: string, all: readonly Token[], at: number, lexicon: Lexicon): Measure | undefined {
  if (lexicon.currencyBefore.at(all, at) !== undefined) return { of: 'amount', unit: '', scale: ONE };
  const phrase = Math.max(lexicon.cues.at(all, at)?.length ?? 0, lexicon.headers.at(all, at)?.length ?? 0);
  const scale = lexicon.scales.at(all, at);
  // `tỷ lệ` is a ratio and no thousand million.
  if (scale !== undefined && scale.length < phrase) return undefined;
  const unitAt = at + (scale?.length ?? 0);
  const unit = lexicon.units.at(all, unitAt);
  if (scale === undefined && (unit === undefined || unit.value.kind === 'count')) return undefined;
  const end = unitAt + (unit?.length ?? 0);
  const [first, last] = [all[at], all[end - 1]];
  if (!isApart(all, at, end) || first === undefined || last === undefined) return undefined;
  // `B` by itself names a row, and is no thousand million.
  if (end === all.length && at === 0 && /^\p{Lu}$/u.test(text.slice(first.start, last.end))) return undefined;
  const worth = rational(scale?.value ?? '1').mul(rational(unit?.value.factor ?? '1'));
  return { of: 'amount', unit: asUnit(text.slice(first.start, last.end)), scale: worth };
}

/** Whether a phrase at a token names what is counted, and not one of them: `Số xã`, and not `Xã A` or `Chi bộ 1`. */
function isCounted(text: string, all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const cue = lexicon.cues.at(all, at);
  const unit = lexicon.units.at(all, at);
  const length = Math.max(cue?.length ?? 0, unit?.length ?? 0);
  const isNoun = cue?.value.has('counted') || cue?.value.has('body') || unit?.value.kind === 'count';
  const next = all[at + length];
  const isName = next !== undefined && /^[\p{Lu}\p{N}]/u.test(text.slice(next.start, next.end));
  return isNoun === true && !isName;
}

/** What a head says that its figures measure; the words of a noun count only where they open it or stand apart. */
export function measureIn(text: string, all: readonly Token[], lexicon: Lexicon): Measure {
  let opens = true;
  let measure: Measure = UNSAID;
  for (let at = 0; at < all.length; at++) {
    const amount = amountAt(text, all, at, lexicon);
    if (amount !== undefined) return amount;
    if ((opens || isApart(all, at, at + 1)) && isCounted(text, all, at, lexicon)) measure = { of: 'count' };
    const leads =
      lexicon.headers.at(all, at)?.value.has('total') || lexicon.cues.at(all, at)?.value.has('glue');
    opens &&= leads === true || all[at]?.type === 'mark';
  }
  return measure;
}

/** The measure that several heads give together: an amount if one says so, since a noun may only name what it is for. */
export const commonMeasure = (measures: readonly Measure[]): Measure =>
  measures.find((measure) => measure.of === 'amount') ?? measures.find(({ of }) => of === 'count') ?? UNSAID;
