import type { HedgeReach } from '../languages/hedges.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseMatch } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { touch } from './chain.ts';
import { type NumeralReading, readNumeral, shiftedBy, withFraction } from './numeral.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { ONE } from './rational.ts';
import { readTail, type Tail } from './tail.ts';

const textBetween = (text: string, all: readonly Token[], from: number, to: number): string =>
  from < to ? text.slice(all[from]?.start ?? 0, all[to - 1]?.end ?? 0) : '';

/** A sign is one only where nothing grows into it: `(-0,87%)`, not `VN-100`; in a bracket a blank may follow it: `(+ 2 %)`. */
function isSign(all: readonly Token[], at: number): boolean {
  const [before, mark, token] = [all[at - 2], all[at - 1], all[at]];
  if (mark === undefined || token === undefined) return false;
  if (before?.text === '(' && before.end === mark.start) return /^[+\-–]$/u.test(mark.text);
  return /^[+-]$/u.test(mark.text) && mark.end === token.start && before?.end !== mark.start;
}

/** The hedge before a quantity, unless it only ends a longer phrase: `cao hơn 5%` compares. */
function hedgeBefore(
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): PhraseMatch<HedgeReach> | undefined {
  const hedge = lexicon.hedges.before(all, at);
  return (lexicon.lookalikes.before(all, at)?.length ?? 0) > (hedge?.length ?? 0) ? undefined : hedge;
}

/** `$5-million`: a scale behind a hyphen is not read, and so neither is what stands before it. */
const isCut = (all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  all[at]?.text === '-' &&
  touch(all[at - 1], all[at]) &&
  touch(all[at], all[at + 1]) &&
  lexicon.scales.at(all, at + 1) !== undefined;

/** `a two-and-a-half year low` */
const isDescription = (all: readonly Token[], at: number, { addition, scale }: Tail): boolean =>
  addition !== undefined && all[at + 1]?.text === '-' && scale.equals(ONE);

/** The readings of a numeral with what is added to it behind (`rưỡi`); none where the two do not go together. */
function readingsOf(
  numeral: string,
  addition: string | undefined,
  lexicon: Lexicon,
): readonly NumeralReading[] {
  const readings = readNumeral(numeral, lexicon.language.numbers);
  return addition === undefined
    ? readings
    : readings.flatMap((reading) => withFraction(reading, addition) ?? []);
}

/** `312 tỷ 033 triệu`: zeros before a lesser scale fill its three places, and are no beginning of a code. */
function numeralAt(all: readonly Token[], at: number, { scale }: Tail, lexicon: Lexicon): string {
  const numeral = all[at]?.text ?? '';
  const isFilled = /^0[0-9]{2}$/u.test(numeral) && !scale.equals(ONE);
  const isLesser = isFilled && lexicon.scales.before(all, at) !== undefined;
  return isLesser ? numeral.replace(/^0+(?=[0-9])/u, '') : numeral;
}

/** The numeral at a token with all that belongs to it; nothing where it is no number. Whether it is a date is not asked. */
export function readAmount(
  text: string,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): QuantityMatch | undefined {
  const token = all[at];
  if (token?.type !== 'number') return undefined;
  const isSigned = isSign(all, at);
  const signAt = isSigned ? at - 1 : at;
  const currency = lexicon.currencyBefore.before(all, signAt);
  const currencyAt = signAt - (currency?.length ?? 0);
  const hedge = hedgeBefore(all, currencyAt, lexicon);
  const from = currencyAt - (hedge?.length ?? 0);
  const tail = readTail(all, at, currency?.value, lexicon);
  const [first, ...others] = readingsOf(numeralAt(all, at, tail, lexicon), tail.addition, lexicon).map(
    (reading) => shiftedBy(reading, tail.places),
  );
  if (first === undefined || isDescription(all, at, tail)) return undefined;
  const hedgeBehind = hedge === undefined ? lexicon.hedgesAfter.at(all, tail.to) : undefined;
  // `multiplié par 2,5`: nothing behind the figure that it could be a number of.
  const isBareFactor = tail.to === at + 1 && lexicon.timesBefore.before(all, from) !== undefined;
  const nature = tail.nature === 'count' && first.decimals > 0 ? 'measured' : tail.nature;
  const to = tail.to + (hedgeBehind?.length ?? 0);
  if (isCut(all, to, lexicon)) return undefined;
  return {
    from,
    to,
    quantity: {
      start: all[from]?.start ?? token.start,
      end: all[to - 1]?.end ?? token.end,
      nature: isBareFactor ? 'times' : nature,
      numeral: { start: token.start, end: token.end },
      digits: token.text,
      sign: isSigned ? (all[at - 1]?.text === '+' ? '+' : '-') : '',
      readings: [first, ...others],
      scale: tail.scale,
      prefix: textBetween(text, all, currencyAt, signAt),
      unit: textBetween(text, all, at + 1, tail.to),
      measure: tail.measure,
      money: tail.money,
      hedge: (hedge ?? hedgeBehind)?.value,
      addends: [],
      slashed: false,
    },
  };
}
