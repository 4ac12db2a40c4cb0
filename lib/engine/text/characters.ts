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
/** Written otherwise in the text as the engine reads it, even where no mark follows; or left out. */
export const ODD = 64;

const KNOWN = 128;

/** What has no width. */
export const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
export const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
/** Typographic and full-width forms of plain signs and digits. */
export const SIGNS = /[\uFF05-\uFF1E\u2010-\u2012\u2212\u2018\u2019\u02BC\u2044\u2215]/u;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, SPACE],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMERIC],
  [INVISIBLE, ODD],
  [SPACES, ODD],
  [SIGNS, ODD],
];

function tested(code: number): number {
  const character = String.fromCodePoint(code);
  let bits = character.toLowerCase() === character ? 0 : CAPITAL;
  if (character.normalize('NFC') !== character) bits |= ODD;
  for (const [test, bit] of TESTS) if (test.test(character)) bits |= bit;
  return bits;
}

const table = new Uint8Array(0x10000);

/** Each character is tried with regular expressions once, and looked up from then on. */
function learnt(code: number): number {
  const bits = tested(code) | KNOWN;
  table[code] = bits;
  return bits;
}

/** The bits of a code point, of a lone surrogate too; none of these for signs. */
export const bitsOf = (code: number): number => (code < 0x10000 ? table[code] || learnt(code) : tested(code));

/** The code point at an offset; 0 beyond the end, which is no character that means anything. */
export function codeAt(text: string, at: number, end = text.length): number {
  if (at >= end || at < 0) return 0;
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < end;
  return isPair ? (text.codePointAt(at) ?? unit) : unit;
}

/** So many UTF-16 units a code point takes. */
export const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** The first offset from `at` on at which a character has none of these bits; the length of the text where all have. */
export function behindAll(text: string, at: number, bits: number): number {
  let behind = at;
  for (let code = codeAt(text, behind); (bitsOf(code) & bits) !== 0; code = codeAt(text, behind))
    behind += widthOf(code);
  return behind;
}
