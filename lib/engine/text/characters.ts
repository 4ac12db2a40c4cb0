/** What a character is, as bits: one may be several of these. */
export const SPACE = 1;
export const LETTER = 2;
/** A combining mark, as those of decomposed letters. */
export const MARK = 4;
/** A decimal digit. */
export const DIGIT = 8;
/** Digits, and numbers of one character: `½`, `²`. */
export const NUMERIC = 16;
/** Another character in lower case. */
export const CAPITAL = 32;

const KNOWN = 128;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, SPACE],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMERIC],
];

function tested(code: number): number {
  const character = String.fromCodePoint(code);
  let bits = character.toLowerCase() === character ? 0 : CAPITAL;
  for (const [test, bit] of TESTS) if (test.test(character)) bits |= bit;
  return bits;
}

const table = new Uint8Array(0x10000);

/**
 * The bits of a code point (of a lone surrogate too); 0 for signs and for `NaN`, as `charCodeAt` gives it beyond the end. Each is
 * tried with regular expressions once, and looked up from then on.
 */
export function bitsOf(code: number): number {
  if (!(code < 0x10000)) return code > 0xffff ? tested(code) : 0;
  const known = table[code] ?? 0;
  if (known !== 0) return known & ~KNOWN;
  const bits = tested(code);
  table[code] = bits | KNOWN;
  return bits;
}
