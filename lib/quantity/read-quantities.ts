import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseMatch } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { joinCompounds } from './compound.ts';
import { readFactor } from './factor.ts';
import { isDate, isRange } from './not-a-quantity.ts';
import { type NumeralReading, readNumeral } from './numeral.ts';
import type { Nature } from './quantity.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { ONE, type Rational, rational } from './rational.ts';
import { withSlashes } from './slashes.ts';

const textBetween = (text: string, all: readonly Token[], from: number, to: number): string =>
  from < to ? text.slice(all[from]?.start ?? 0, all[to - 1]?.end ?? 0) : '';

/** What stands behind a numeral and belongs to it. */
interface Tail {
  readonly nature: Nature;
  readonly scale: Rational;
  readonly measure: string;
  /** The token behind the last one that was taken. */
  readonly to: number;
}

function readTail(
  all: readonly Token[],
  behind: number,
  currency: string | undefined,
  lexicon: Lexicon,
): Tail {
  const points = lexicon.points.at(all, behind);
  if (points) return { nature: 'points', scale: ONE, measure: '%', to: behind + points.length };
  const percent = lexicon.percent.at(all, behind);
  if (percent) return { nature: 'percent', scale: ONE, measure: '%', to: behind + percent.length };
  const times = lexicon.times.at(all, behind);
  if (times && currency === undefined)
    return { nature: 'times', scale: ONE, measure: 'times', to: behind + times.length };
  const scale = scaleAt(all, behind, lexicon);
  const unitAt = behind + (scale?.length ?? 0);
  const unit = lexicon.units.at(all, unitAt);
  const isMeasured =
    currency !== undefined || scale !== undefined || (unit !== undefined && unit.value.kind !== 'count');
  let to = unitAt + (unit?.length ?? 0);
  // A rate per unit (`đồng / kg`) is measured in the whole of it.
  if (unit !== undefined && all[to]?.text === '/' && all[to + 1]?.type === 'word') to += 2;
  return {
    nature: isMeasured ? 'measured' : 'count',
    scale: rational(scale?.value ?? '1').mul(unit?.value.factor ?? '1'),
    measure: unit?.value.measure ?? currency ?? nounAt(all, unitAt, lexicon),
    to,
  };
}

/** A scale word, unless it only begins a longer phrase: `tỷ lệ` is a ratio and no thousand million. */
function scaleAt(all: readonly Token[], at: number, lexicon: Lexicon): PhraseMatch<string> | undefined {
  const scale = lexicon.scales.at(all, at);
  return scale !== undefined && (lexicon.cues.at(all, at)?.length ?? 0) <= scale.length ? scale : undefined;
}

/** The noun that is counted; empty where a word follows that does something else. */
function nounAt(all: readonly Token[], at: number, lexicon: Lexicon): string {
  const cue = lexicon.cues.at(all, at)?.value;
  const isNoun = cue === undefined || cue.has('counted') || cue.has('body');
  return all[at]?.type === 'word' && isNoun ? (all[at]?.text ?? '') : '';
}

function readOne(
  text: string,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): QuantityMatch | undefined {
  const token = all[at];
  if (token === undefined || token.type !== 'number' || isDate(all, at, lexicon) || isRange(all, at, lexicon))
    return undefined;
  const [first, ...others] = readNumeral(token.text, lexicon.language.numbers);
  if (first === undefined) return undefined;
  const mark = all[at - 1];
  const isSigned =
    mark !== undefined && /^[+-]$/u.test(mark.text) && mark.end === token.start && isFree(all[at - 2], mark);
  const signAt = isSigned ? at - 1 : at;
  const currency = lexicon.currencyBefore.before(all, signAt);
  const currencyAt = signAt - (currency?.length ?? 0);
  const hedge = lexicon.hedges.before(all, currencyAt);
  const from = currencyAt - (hedge?.length ?? 0);
  const tail = readTail(all, at + 1, currency?.value, lexicon);
  const readings: readonly [NumeralReading, ...NumeralReading[]] = [first, ...others];
  return {
    from,
    to: tail.to,
    quantity: {
      start: all[from]?.start ?? token.start,
      end: all[tail.to - 1]?.end ?? token.end,
      nature: tail.nature === 'count' && first.decimals > 0 ? 'measured' : tail.nature,
      numeral: { start: token.start, end: token.end },
      digits: token.text,
      sign: isSigned ? (mark.text === '-' ? '-' : '+') : '',
      readings,
      scale: tail.scale,
      prefix: textBetween(text, all, currencyAt, signAt),
      unit: textBetween(text, all, at + 1, tail.to),
      measure: tail.measure,
      hedge: hedge?.value,
      addends: [],
      slashed: false,
    },
  };
}

/** A sign is one only where nothing grows into it: `(-0,87%)`, not `VN-100`. */
const isFree = (before: Token | undefined, mark: Token): boolean =>
  before === undefined || before.end < mark.start || before.text === '(';

/** The quantities of one sentence, in order. Dates, ordinals, ranges and numerals that are no number are left out. */
export function readQuantities(
  text: string,
  all: readonly Token[],
  lexicon: Lexicon,
): readonly QuantityMatch[] {
  const found: QuantityMatch[] = [];
  for (let at = 0; at < all.length; at++) {
    const match = readOne(text, all, at, lexicon) ?? readFactor(text, all, at, lexicon);
    if (match === undefined) continue;
    found.push(match);
    at = Math.max(at, match.to - 1);
  }
  return withSlashes(joinCompounds(found), all);
}
