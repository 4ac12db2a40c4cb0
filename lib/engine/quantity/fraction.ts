import { type HedgeReach, LOWER_BOUND } from '../languages/hedges.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { ONE, rational } from './rational.ts';

/** A whole number small enough to be a side of a fraction, and the tokens that it takes. */
interface Small {
  readonly value: number;
  readonly length: number;
}

/** A small whole number, in digits or in one word. */
function smallAt(all: readonly Token[], at: number, lexicon: Lexicon): Small | undefined {
  const token = all[at];
  if (token?.type === 'number')
    return /^[1-9][0-9]?$/u.test(token.text) ? { value: Number(token.text), length: 1 } : undefined;
  const { digits } = lexicon.words;
  const digit = digits.at(all, at);
  return digit && { value: Number(digit.value.value), length: digit.length };
}

interface Found {
  readonly quotient: string;
  /** What the word itself says of the true value, where it does. */
  readonly hedge?: HedgeReach;
  readonly to: number;
}

/** `two-thirds`, `three tenths`: so many parts. */
function partsAt(all: readonly Token[], at: number, top: Small, lexicon: Lexicon): Found | undefined {
  const partAt = at + top.length + (all[at + top.length]?.text === '-' ? 1 : 0);
  const part = lexicon.words.fractionParts.at(all, partAt);
  if (part === undefined || top.value >= part.value) return undefined;
  return { quotient: `${top.value}/${part.value}`, to: partAt + part.length };
}

/** More than ten were counted: `twelve out of fifteen` are a part and its whole. */
const ROUND = 10;

/** `ba phần tư`, `one in five`: two numbers, and behind them neither a unit nor another number. */
function linkedAt(all: readonly Token[], at: number, top: Small, lexicon: Lexicon): Found | undefined {
  const link = lexicon.words.fractionLinks.at(all, at + top.length);
  const bottomAt = at + top.length + (link?.length ?? 0);
  const bottom = link && smallAt(all, bottomAt, lexicon);
  if (bottom === undefined || top.value >= bottom.value) return undefined;
  const to = bottomAt + bottom.length;
  // `9 out of 10` in digits is a part and its whole, which were counted.
  const isCounted = lexicon.cues.at(all, at + top.length)?.value.has('out-of') === true;
  const isInDigits = all[at]?.type === 'number' || all[bottomAt]?.type === 'number';
  if (isCounted && (isInDigits || bottom.value > ROUND)) return undefined;
  const unit = lexicon.units.at(all, to)?.value.kind;
  const isOther =
    all[to]?.type === 'number' ||
    unit === 'measure' ||
    unit === 'money' ||
    (lexicon.scales.at(all, to) ?? lexicon.percent.at(all, to) ?? lexicon.percent.at(all, bottomAt));
  return isOther ? undefined : { quotient: `${top.value}/${bottom.value}`, to };
}

function phraseAt(all: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  const phrase = lexicon.words.fractions.at(all, at);
  return phrase && { quotient: phrase.value, to: at + phrase.length };
}

/** Whether a fraction stands alone there: a bracket with a figure behind it, or the end of its own. */
const standsAlone = (all: readonly Token[], to: number): boolean =>
  all[to]?.text === ')' || (all[to]?.text === '(' && all[to + 1]?.type === 'number');

/** `half (48%)`, `most (52%)`: words that may be part of much else, in a place where they are a fraction. */
function aloneAt(all: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  const fraction = lexicon.words.fractionsAlone.at(all, at);
  if (fraction !== undefined && standsAlone(all, at + fraction.length))
    return { quotient: fraction.value, to: at + fraction.length };
  const majority = lexicon.words.majorities.at(all, at);
  return majority !== undefined && standsAlone(all, at + majority.length)
    ? { quotient: '1/2', to: at + majority.length, hedge: LOWER_BOUND }
    : undefined;
}

/** `một nửa`, `two-thirds`, `one in five`: a fraction in words; nothing where none begins. */
export function readFraction(
  text: string,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): QuantityMatch | undefined {
  const token = all[at];
  const mayOpen = token !== undefined && (token.type === 'number' || lexicon.words.opensFraction(token));
  if (!mayOpen) return undefined;
  const top = smallAt(all, at, lexicon);
  const found =
    aloneAt(all, at, lexicon) ??
    phraseAt(all, at, lexicon) ??
    (top && (partsAt(all, at, top, lexicon) ?? linkedAt(all, at, top, lexicon)));
  if (found === undefined) return undefined;
  // `the first half of the year`
  const isTime = (lexicon.lookalikes.before(all, at + 1)?.length ?? 0) > 1;
  const [first, last] = [all[at], all[found.to - 1]];
  if (isTime || lexicon.dateBefore.before(all, at) || first === undefined || last === undefined)
    return undefined;
  const hedge = lexicon.hedges.before(all, at);
  const from = at - (hedge?.length ?? 0);
  const span = { start: first.start, end: last.end };
  return {
    from,
    to: found.to,
    quantity: {
      start: all[from]?.start ?? first.start,
      end: last.end,
      nature: 'fraction',
      numeral: span,
      digits: text.slice(span.start, span.end),
      sign: '',
      readings: [
        { value: rational(found.quotient), written: found.quotient, decimals: 0, separator: 'none' },
      ],
      scale: ONE,
      prefix: '',
      unit: '',
      measure: '',
      money: false,
      hedge: found.hedge ?? hedge?.value,
      addends: [],
      slashed: false,
    },
  };
}
