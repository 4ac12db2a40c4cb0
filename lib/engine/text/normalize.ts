/** Text as the engine reads it, with the way back to the text as it stood on the page. */
export interface NormalizedText {
  readonly text: string;
  /** The raw UTF-16 offset of a normalised one; the end of the text leads to the end of the raw text. */
  readonly rawOffset: (offset: number) => number;
  /** The way there: the first normalised offset that does not lie before the raw one. */
  readonly offsetOf: (raw: number) => number;
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const NO_BREAK = '\u00A0';
/** No-break, figure, thin and narrow spaces: those that typesetters put between groups of digits. */
const GROUPING = /[\u00A0\u2007\u2009\u202F]/u;
const NEEDS_WORK = new RegExp(
  `${INVISIBLE.source}|${SPACES.source}|\\p{M}|[\\uFF05-\\uFF1E\\u2010-\\u2012\\u2212\\u2018\\u2019\\u02BC\\u2044\\u2215]`,
  'u',
);

/** One character (with its combining marks) as the engine wants it; empty for what has no width. */
function normalizeCharacter(character: string): string {
  if (INVISIBLE.test(character)) return character.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
  if (GROUPING.test(character)) return NO_BREAK;
  if (SPACES.test(character)) return ' ';
  if (/^[\u2010-\u2012\u2212]$/u.test(character)) return '-';
  if (/^[\u2018\u2019\u02BC]$/u.test(character)) return "'";
  if (character === '\u2044' || character === '\u2215') return '/';
  // Full-width digits and signs stand 0xFEE0 above their ASCII forms.
  if (/^[\uFF05-\uFF1E]$/u.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return character.normalize('NFC');
}

const GROUPED = /(?<![\p{Nd}.,'])(?<numeral>\p{Nd}{1,3}(?:\u00A0\p{Nd}{3})+)(?!\p{Nd})|\u00A0/gu;

/** A no-break space stays one between groups of three digits, where it may not part two numerals; elsewhere it is a blank. */
const withBlanks = (text: string): string =>
  text.replace(GROUPED, (_, numeral: string | undefined) => numeral ?? ' ');

/**
 * Composes what is decomposed, turns every kind of space, minus and digit into the plain one and drops what has no
 * width, so that the rest of the engine meets one spelling of each. Linear; text that needs nothing is not copied.
 */
export function normalize(raw: string): NormalizedText {
  if (!NEEDS_WORK.test(raw))
    return { text: raw, rawOffset: (offset) => offset, offsetOf: (offset) => offset };
  let text = '';
  const offsets: number[] = [];
  for (const match of raw.matchAll(/[\s\S]\p{M}*/gu)) {
    const written = normalizeCharacter(match[0]);
    for (let i = 0; i < written.length; i++)
      offsets.push(match.index + (i < match[0].length ? i : match[0].length - 1));
    text += written;
  }
  offsets.push(raw.length);
  return {
    text: withBlanks(text),
    rawOffset: (offset) => offsets[offset] ?? raw.length,
    offsetOf: (offset) => firstAtLeast(offsets, offset),
  };
}

/** The index of the first of the rising numbers that is not below `least`; the last index where all are. */
function firstAtLeast(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
