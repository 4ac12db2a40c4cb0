import type { NumberFormat } from '../languages/language.ts';
import { behindAll, bitsOf, codeAt, DIGIT, widthOf } from '../text/characters.ts';

/** A numeral with a sign in it that nothing has grown into, from its first digit on: no date, no code, no version. */
const NUMERAL =
  /(?<![\p{L}\p{N}/.,'-])\p{Nd}+(?:[.,]\p{Nd}+)+(?![\p{L}\p{N}/.,'-]\p{N}|[\p{L}\p{N}])(?:\s?%)?/uy;

/** The numerals of a text that have a sign in them. What is no digit is passed over at once. */
function numeralsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const code = codeAt(text, at);
    if ((bitsOf(code) & DIGIT) === 0) {
      at += widthOf(code);
      continue;
    }
    const behind = behindAll(text, at, DIGIT);
    NUMERAL.lastIndex = at;
    const numeral = text[behind] === '.' || text[behind] === ',' ? NUMERAL.exec(text)?.[0] : undefined;
    if (numeral !== undefined) found.push(numeral);
    at = numeral === undefined ? behind : at + numeral.length;
  }
  return found;
}

/** Two signs (`1.234,5`) or one that stands twice (`1.234.567`) cannot be misread. */
const SURE = 2;
/** One sign is a decimal sign before a percent sign or behind a zero, whatever its digits mean. */
const LIKELY = 1;
/** So much must speak against the format of the language, over what speaks for it. */
const ENOUGH = 2;

const other = (sign: string): string => (sign === '.' ? ',' : '.');

/** The decimal sign that one numeral shows, and how surely. */
function voteOf(numeral: string): { readonly decimal: string; readonly weight: number } | undefined {
  const digits = numeral.replace(/\s?%$/u, '');
  const signs = digits.replace(/\p{Nd}/gu, '');
  const groups = digits.split(/[.,]/u);
  const [first = ''] = groups;
  const last = groups.at(-1) ?? '';
  const middle = groups.slice(1, -1);
  if (first.length > 3 && signs.length > 1) return undefined;
  if (!middle.every((group) => group.length === 3)) return undefined;
  if (signs.length === 1) {
    const isDecimal = last.length !== 3 || first === '0';
    const isLikely = numeral.endsWith('%') || first === '0';
    return isDecimal && isLikely ? { decimal: signs, weight: LIKELY } : undefined;
  }
  const [sign = ''] = signs;
  if ([...signs].every((one) => one === sign))
    return last.length === 3 ? { decimal: other(sign), weight: SURE } : undefined;
  const isOrderly = [...signs.slice(0, -1)].every((one) => one === sign);
  return isOrderly ? { decimal: signs.slice(-1), weight: SURE } : undefined;
}

/**
 * The number format that a text follows: that of its language, unless numerals that can be read in one way only show
 * the other one. It orders the readings of the rest (`2,239` beside `1,234,567`); both stay legal.
 */
export function formatOf(text: string, usual: NumberFormat): NumberFormat {
  let against = 0;
  for (const numeral of numeralsIn(text)) {
    const vote = voteOf(numeral);
    if (vote === undefined) continue;
    against += vote.decimal === usual.decimal ? -vote.weight : vote.weight;
  }
  return against >= ENOUGH ? { ...usual, decimal: usual.decimal === '.' ? ',' : '.' } : usual;
}
