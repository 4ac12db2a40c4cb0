import type { Language } from '../languages/language.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { rational } from '../quantity/rational.ts';

/** The slips of the pen that a repair undoes. */
export type Slip =
  | 'swapped'
  | 'exchanged'
  | 'moved'
  | 'scale'
  | 'doubled'
  | 'look-alike'
  | 'mistaken'
  | 'dropped';

/** How far-fetched each slip is; the cheaper is named first. */
export const COST: Readonly<Record<Slip, number>> = {
  /** The commonest slip of typing, and there are few ways to make it, so that one which fits is hardly chance. */
  swapped: 1,
  /** Two ways to write one number meet in every translated text, and there is only one way to exchange them. */
  exchanged: 1,
  /** A decimal sign one place off makes ten times as much, or a tenth. */
  moved: 2,
  /** A million for a billion: common, and hardly ever fits by chance. */
  scale: 2,
  /** A key that was struck twice. */
  doubled: 3,
  /** A neighbouring key, or a digit that looks like the other. */
  'look-alike': 4,
  /** Any digit for any other: nine ways for each digit, so that one may fit by chance. */
  mistaken: 5,
  /** Any digit left out at any place: the most ways of all. */
  dropped: 6,
};

/** A numeral or a unit written otherwise. */
export interface Edit {
  readonly slip: Slip;
  readonly to: string;
}

const DIGITS = [...'0123456789'];

/** Pairs of digits that look alike in print or by hand, besides neighbours on the keyboard. */
const LOOK_ALIKE: ReadonlySet<string> = new Set(['17', '38', '69', '08', '35', '06', '27']);

const isLookAlike = (a: string, b: string): boolean =>
  Math.abs(Number(a) - Number(b)) === 1 || LOOK_ALIKE.has([a, b].sort().join(''));

const digitsOf = (numeral: string) => [...numeral.matchAll(/[0-9]/gu)];

/** `12` for `21`: two neighbours that changed places, over the separators between them. */
function swapped(numeral: string): readonly Edit[] {
  const digits = digitsOf(numeral);
  return digits.slice(1).flatMap((right, i): readonly Edit[] => {
    const left = digits[i];
    if (left === undefined || left[0] === right[0]) return [];
    const all = [...numeral];
    all[left.index] = right[0];
    all[right.index] = left[0];
    return [{ slip: 'swapped', to: all.join('') }];
  });
}

/** `91,7` for `96,7`: one digit mistaken for another. */
const mistaken = (numeral: string): readonly Edit[] =>
  digitsOf(numeral).flatMap(({ index, 0: digit }) =>
    DIGITS.filter((other) => other !== digit).map((other) => ({
      slip: isLookAlike(digit, other) ? ('look-alike' as const) : ('mistaken' as const),
      to: numeral.slice(0, index) + other + numeral.slice(index + 1),
    })),
  );

/** `4.974` for `4,974`: the decimal sign where the thousands are grouped, or the other way round. */
const exchanged = (numeral: string): readonly Edit[] => [
  { slip: 'exchanged', to: numeral.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ',')) },
];

/** `32,5` for `3,25`: the decimal sign one place to the left or to the right. */
function moved(numeral: string): readonly Edit[] {
  const [whole = '', fraction = '', ...others] = numeral.split(/[.,]/u);
  const sign = /[.,]/u.exec(numeral)?.[0];
  if (sign === undefined || others.length > 0) return [];
  const right = [`${whole}${fraction.slice(0, 1)}`, fraction.slice(1)] as const;
  const left = [whole.slice(0, -1), `${whole.slice(-1)}${fraction}`] as const;
  return [right, left]
    .filter(([before]) => before !== '')
    .map(([before, behind]) => ({ slip: 'moved', to: behind === '' ? before : `${before}${sign}${behind}` }));
}

/** `155` for `1155`: one of two equal neighbours is too many. */
const doubled = (numeral: string): readonly Edit[] =>
  digitsOf(numeral)
    .filter(({ index, 0: digit }) => numeral[index + 1] === digit)
    .map(({ index }) => ({ slip: 'doubled', to: numeral.slice(0, index) + numeral.slice(index + 1) }));

/** `1155` for `155`: a digit is missing, before the decimal sign. In a figure in groups of three one would see it. */
const dropped = (numeral: string): readonly Edit[] =>
  [...numeral.split(/[^0-9]/u, 1).join(''), ''].flatMap((_, index) =>
    DIGITS.map((digit) => ({
      slip: 'dropped' as const,
      to: numeral.slice(0, index) + digit + numeral.slice(index),
    })),
  );

const startsWithZero = (numeral: string): boolean => /^0[0-9]/u.test(numeral);

/** Every way to write a numeral with one slip undone, each once. */
export function numeralEdits(numeral: string): readonly Edit[] {
  const all = [swapped, exchanged, moved, doubled, mistaken, dropped].flatMap((edit) => edit(numeral));
  const seen = new Set([numeral]);
  return all.filter(({ to }) => {
    const isNew = !seen.has(to) && !startsWithZero(to);
    seen.add(to);
    return isNew;
  });
}

/** Scale words one step away: a thousand times more, or less. */
const STEPS = [rational(1000), rational('1/1000')] as const;

export interface ScaleEdit extends Edit {
  /** What the other word multiplies by, against the one printed. */
  readonly factor: ReturnType<typeof rational>;
}

/**
 * The unit with `triệu` for `tỷ`, `million` for `billion`; nothing where the unit begins with no scale word. An
 * abbreviation is changed for the abbreviation that is nearest in length.
 */
export function scaleEdits({ unit }: Quantity, language: Language): readonly ScaleEdit[] {
  const words = Object.entries(language.scales);
  const lower = unit.toLowerCase();
  const begins = (word: string): boolean =>
    lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length));
  const [printed] = words.filter(([word]) => begins(word)).toSorted(([a], [b]) => b.length - a.length);
  if (printed === undefined) return [];
  const [word, scale] = printed;
  const isFirst = words.find(([, factor]) => factor === scale)?.[0] === word;
  return STEPS.flatMap((step): readonly ScaleEdit[] => {
    const target = rational(scale).mul(step);
    const others = words.filter(([, factor]) => rational(factor).equals(target)).map(([other]) => other);
    const nearest = isFirst
      ? others[0]
      : others.toSorted((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length))[0];
    return nearest === undefined
      ? []
      : [{ slip: 'scale', to: nearest + unit.slice(word.length), factor: step }];
  });
}
