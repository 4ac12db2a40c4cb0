import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { joinCompounds } from './compound.ts';
import { readFactor } from './factor.ts';
import { isDate, isRange } from './not-a-quantity.ts';
import { type NumeralReading, readNumeral } from './numeral.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { withSlashes } from './slashes.ts';
import { readTail } from './tail.ts';

const textBetween = (text: string, all: readonly Token[], from: number, to: number): string =>
  from < to ? text.slice(all[from]?.start ?? 0, all[to - 1]?.end ?? 0) : '';

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
  const isSigned = isSign(all, at);
  const signAt = isSigned ? at - 1 : at;
  const currency = lexicon.currencyBefore.before(all, signAt);
  const currencyAt = signAt - (currency?.length ?? 0);
  const hedge = lexicon.hedges.before(all, currencyAt);
  const from = currencyAt - (hedge?.length ?? 0);
  const tail = readTail(all, at, currency?.value, lexicon);
  // `multiplié par 2,5`: nothing behind the figure that it could be a number of.
  const isBareFactor = tail.to === at + 1 && lexicon.timesBefore.before(all, from) !== undefined;
  const readings: readonly [NumeralReading, ...NumeralReading[]] = [first, ...others];
  return {
    from,
    to: tail.to,
    quantity: {
      start: all[from]?.start ?? token.start,
      end: all[tail.to - 1]?.end ?? token.end,
      nature: isBareFactor
        ? 'times'
        : tail.nature === 'count' && first.decimals > 0
          ? 'measured'
          : tail.nature,
      numeral: { start: token.start, end: token.end },
      digits: token.text,
      sign: isSigned ? (mark?.text === '+' ? '+' : '-') : '',
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

/** A sign is one only where nothing grows into it: `(-0,87%)`, not `VN-100`; in a bracket a blank may follow it: `(+ 2 %)`. */
function isSign(all: readonly Token[], at: number): boolean {
  const [before, mark, token] = [all[at - 2], all[at - 1], all[at]];
  if (mark === undefined || token === undefined) return false;
  if (before?.text === '(' && before.end === mark.start) return /^[+\-–]$/u.test(mark.text);
  return /^[+-]$/u.test(mark.text) && mark.end === token.start && (before?.end ?? 0) < mark.start;
}

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
