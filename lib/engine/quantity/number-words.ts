import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { type Spelled, spelledAt } from './spelled.ts';

/** A numeral, or a number in words that is more than ten: `twelve out of fifteen`, but `nine out of ten`. */
function isCount(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (all[at]?.type === 'number') return true;
  const spelled = spelledAt(all, at, lexicon);
  return spelled?.is === 'number' && spelled.numeral.length > 1 && Number(spelled.numeral) > 10;
}

const wordBefore = (all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.words.digits.before(all, at) !== undefined;

/** `twelve of the 16 schools`: a word alone is a number beside a numeral; `one of the 16` only picks one out. */
function isPaired(
  all: readonly Token[],
  from: number,
  { to, numeral }: Spelled & { is: 'number' },
  lexicon: Lexicon,
): boolean {
  const behind = lexicon.cues.at(all, to);
  const before = lexicon.cues.before(all, from);
  const opens = behind?.value.has('out-of') === true && behind.length > 1 && numeral !== '1';
  const closes = before?.value.has('out-of') === true && before.length > 1;
  return (
    (opens && isCount(all, to + behind.length, lexicon)) ||
    (closes && all[from - before.length - 1]?.type === 'number') ||
    (closes && isCount(all, from, lexicon) && wordBefore(all, from - before.length, lexicon))
  );
}

/** So many tokens behind what it counts the percentage of a count may stand. */
const NEAR = 5;

/** `có sáu đại biểu, chiếm tỷ lệ 7,06%`: a word alone counts what stands behind it where its percentage follows. */
function hasShare(all: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const unit = lexicon.units.at(all, to);
  if (unit?.value.kind !== 'count') return false;
  // `trong năm người dân …`: a word that is a unit itself counts only behind one that says so.
  const isOther = lexicon.units.at(all, from) !== undefined;
  if (isOther && lexicon.cues.before(all, from)?.value.has('has') !== true) return false;
  const next = to + unit.length;
  const at = all.slice(next, next + NEAR).findIndex((token) => token.type === 'number');
  return at >= 0 && lexicon.percent.at(all, next + at + 1) !== undefined;
}

/** One word alone is a number only before a percent sign, a scale and the like, or where it is one of a pair or has a share. */
function isUsedAsNumber(
  all: readonly Token[],
  from: number,
  spelled: Spelled & { is: 'number' },
  lexicon: Lexicon,
): boolean {
  const { to } = spelled;
  if (to > from + 1) return true;
  const { additions } = lexicon.words;
  const next =
    lexicon.percent.at(all, to) ??
    lexicon.points.at(all, to) ??
    lexicon.scales.at(all, to) ??
    additions.at(all, to);
  const other = Math.max(lexicon.cues.at(all, to)?.length ?? 0, lexicon.lookalikes.at(all, to)?.length ?? 0);
  // `multipliés par deux`
  if (lexicon.timesBefore.before(all, from)) return true;
  if (next !== undefined && other <= next.length) return true;
  return isPaired(all, from, spelled, lexicon) || hasShare(all, from, to, lexicon);
}

/** `two to three million`: a word alone before the word of a range and a number. */
const opensRange = (all: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const word = lexicon.rangeWords.at(all, to);
  if (word === undefined) return false;
  const from = to + word.length;
  const other = spelledAt(all, from, lexicon);
  return other?.is === 'number' && isUsedAsNumber(all, from, other, lexicon);
};

/** `hai, ba triệu`: neither two nor three million. */
const isVagueList = (all: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const digit = lexicon.words.digits.at(all, from);
  const before = lexicon.words.digits.before(all, from - 1);
  return (
    all[from - 1]?.text === ',' &&
    before?.value.does === 'add' &&
    digit?.value.value === before.value.value + 1n &&
    digit.value.value < 10n
  );
};

/** A numeral of an idiom (`24/7`) is no number. */
const withoutNumerals = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => (token.type === 'number' ? { ...token, type: 'opaque' } : token));

/** `2 năm rưỡi`, `8 mille milliards`: the word is the unit or the scale of the figure before it. */
const isUnit = (all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  all[at - 1]?.type === 'number' && (lexicon.units.at(all, at) ?? lexicon.scales.at(all, at)) !== undefined;

/** The number in words at a token, as a numeral; nothing where none is or none is meant. */
function numberAt(
  all: readonly Token[],
  at: number,
  spelled: Spelled | undefined,
  lexicon: Lexicon,
): Token | undefined {
  const [token, last] = [all[at], spelled && all[spelled.to - 1]];
  if (spelled?.is !== 'number' || token === undefined || last === undefined) return undefined;
  const isNumber =
    !isVagueList(all, at, lexicon) &&
    (isUsedAsNumber(all, at, spelled, lexicon) || opensRange(all, spelled.to, lexicon));
  return isNumber ? lexicon.numeralOf(spelled.numeral, { start: token.start, end: last.end }) : undefined;
}

/** The tokens with numbers in words (`ba mươi`, `two`) made into numerals over the same stretch of text. */
export function withNumberWords(all: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { opensNumber } = lexicon.words;
  const found: Token[] = [];
  const take = (from: number, to: number): number => {
    for (let at = from; at < to; at++) {
      const token = all[at];
      if (token !== undefined) found.push(token);
    }
    return to;
  };
  for (let at = 0; at < all.length; ) {
    const idiom = lexicon.lookalikes.at(all, at);
    const token = all[at];
    if (idiom !== undefined) {
      found.push(...withoutNumerals(all.slice(at, at + idiom.length)));
      at += idiom.length;
      continue;
    }
    const mayOpen = token?.type === 'word' && opensNumber(token) && !isUnit(all, at, lexicon);
    const spelled = mayOpen ? spelledAt(all, at, lexicon) : undefined;
    const number = numberAt(all, at, spelled, lexicon);
    if (number !== undefined && spelled !== undefined) {
      found.push(number);
      // The half of `two and a half million` is no number of its own.
      at = take(spelled.to, spelled.to + (lexicon.words.additions.at(all, spelled.to)?.length ?? 0));
    } else {
      // What was not understood as a whole is not understood in part either.
      at = take(at, spelled?.is === 'unread' ? spelled.to : at + 1);
    }
  }
  return found;
}
