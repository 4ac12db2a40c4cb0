import type { NumberWord } from '../languages/number-lexicon.ts';

/** What the words of a number have come to so far. */
export interface Tally {
  /** What is closed: whole thousands, millions. */
  readonly total: bigint;
  /** The last scale and what it closed; a bigger scale right behind multiplies that again (`nghìn tỷ`). */
  readonly scale: bigint | undefined;
  readonly term: bigint;
  /** What is open below the next scale word. */
  readonly current: bigint;
  /** The last digit word, which a multiplier may still take: `hai` in `hai mươi`. */
  readonly digit: bigint | undefined;
  /** What follows must be smaller; nothing at the beginning. */
  readonly room: bigint | undefined;
  /** The multiplier or scale right before the open digit; 1 where there is none. */
  readonly factor: bigint;
}

export const EMPTY: Tally = {
  total: 0n,
  scale: undefined,
  term: 0n,
  current: 0n,
  digit: undefined,
  room: undefined,
  factor: 1n,
};

type LoneDigit = 'units' | 'tenths';

/** The largest power of ten that divides a digit word: `20` leaves room for `7`, `3` and `12` leave none. */
function roomBehind(digit: bigint): bigint {
  let room = 1n;
  while (digit > 0n && digit % (room * 10n) === 0n) room *= 10n;
  return room;
}

/** `hai trăm mốt` is 210, and so is one digit behind any factor, unless a joiner stands between. */
const counts = ({ digit = 0n, factor }: Tally, lone: LoneDigit): bigint =>
  lone === 'tenths' && factor >= 100n && digit < 10n ? (digit * factor) / 10n : digit;

/** The value of the words. */
export const tallied = (tally: Tally, lone: LoneDigit): bigint =>
  tally.total + tally.current + counts(tally, lone);

/** Adds a digit word; nothing where it cannot follow the one before (`ba bốn người`). */
export function withDigit(tally: Tally, word: NumberWord): Tally | undefined {
  const { digit, current } = tally;
  const { value } = word;
  if (word.does === 'close') {
    const isShort = word.behind === 'digit-or-tens' && digit !== undefined && digit > 1n && digit < 10n;
    if (isShort) return { ...tally, digit: digit * 10n + value, room: 1n, factor: 1n };
    if (tally.digit === undefined && tally.room === undefined) return undefined;
  }
  const room = digit === undefined ? tally.room : roomBehind(digit);
  if (room !== undefined && value >= room) return undefined;
  return {
    ...tally,
    current: current + (digit ?? 0n),
    digit: value,
    room,
    factor: digit === undefined ? tally.factor : 1n,
  };
}

/** Ten or a hundred times the digit before it; nothing where there is none or as much was said before. */
export function withMultiplier(tally: Tally, factor: bigint): Tally | undefined {
  const { digit, current, room } = tally;
  if (digit === undefined || (room !== undefined && factor >= room)) return undefined;
  return { ...tally, current: current + digit * factor, digit: undefined, room: factor, factor };
}

/** A thousand or a million times all that is open, or all that the scale before it has closed. */
export function withScale(tally: Tally, factor: bigint, lone: LoneDigit): Tally | undefined {
  const { total, scale, term, current, digit } = tally;
  const isFollowed = current > 0n || digit !== undefined;
  // `một trăm hai triệu` may be 102 or 120 of them.
  if (current > 0n && counts(tally, lone) !== (digit ?? 0n)) return undefined;
  const bigger = scale !== undefined && (isFollowed ? factor >= scale : factor <= scale);
  if (bigger || (!isFollowed && scale === undefined)) return undefined;
  const closed = (isFollowed ? current + (digit ?? 0n) : term) * factor;
  return {
    total: (isFollowed ? total : total - term) + closed,
    scale: factor,
    term: closed,
    current: 0n,
    digit: undefined,
    room: factor,
    factor,
  };
}

/** A word like `lẻ`: the digit behind it counts units. */
export const joined = (tally: Tally): Tally => ({ ...tally, factor: 1n });
