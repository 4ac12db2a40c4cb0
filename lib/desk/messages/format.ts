import type { Figure } from '../../engine/explain/explanation.ts';
import { withoutTail } from '../../engine/text/ends.ts';
import type { Locale } from './locale.ts';

const SEPARATORS = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Locale, { group: string; decimal: string }>;

/** The unit words that Recount itself brings; the English ones have a singular, chosen by the figure as it is shown. */
const OWN_UNITS = {
  vi: {
    points: { other: 'điểm phần trăm' },
    times: { other: 'lần' },
  },
  en: {
    points: { one: 'percentage point', other: 'percentage points' },
    times: { one: 'time', other: 'times' },
  },
} as const satisfies Record<Locale, Record<'points' | 'times', { one?: string; other: string }>>;

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00A0';

/**
 * The digits of a decimal string (`-1947.272`) as the language writes them (`−1.947,272`). The string is never read
 * as a floating-point number, so that every digit that came in goes out. What is not a decimal string is returned as
 * it is.
 */
export function formatDecimal(value: string, locale: Locale): string {
  const digits = /^([+\-\u2212]?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!digits) return value;
  const [, sign = '', whole = '', fraction] = digits;
  const { group, decimal } = SEPARATORS[locale];
  const grouped = inThousands(whole).join(group);
  const shownSign = sign === '-' ? MINUS : sign;
  return `${shownSign}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** The digits in groups of three, the first of which may be shorter. */
function inThousands(digits: string): readonly string[] {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups;
}

/** The number of a figure without its unit, with an ellipsis where its digits go on. */
export const formatNumber = (figure: Figure, locale: Locale): string =>
  formatDecimal(figure.value, locale) + (figure.endless ? '…' : '');

/** Abbreviations that a newspaper sets close to the number: `£40m`, `$1.32bn`, `247p`. */
const CLOSE_UNITS: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'bn', 'tn', 'p']);

/** What follows the number: `%` and short abbreviations at once, everything else after a space that does not break. */
export function formatUnit(figure: Figure, locale: Locale): string {
  switch (figure.unit) {
    case '':
    case '%':
      return figure.unit;
    case 'points':
    case 'times':
      return NO_BREAK_SPACE + ownUnit(figure, OWN_UNITS[locale][figure.unit], locale);
    default:
      return CLOSE_UNITS.has(figure.unit) ? figure.unit : NO_BREAK_SPACE + figure.unit;
  }
}

/** A figure as a reader of the language expects it: `101,304…%`, `1.058,3 tỷ đồng`, `1 percentage point`. */
export const formatFigure = (figure: Figure, locale: Locale): string =>
  withPrefix(figure.prefix ?? '', formatNumber(figure, locale)) + formatUnit(figure, locale);

/** A currency sign stands before the digits and behind the minus: `−£4`. */
const withPrefix = (prefix: string, number: string): string =>
  number.startsWith(MINUS) ? MINUS + prefix + number.slice(1) : prefix + number;

function ownUnit(figure: Figure, forms: { one?: string; other: string }, locale: Locale): string {
  const decimals = figure.value.split('.')[1]?.length ?? 0;
  const rules = new Intl.PluralRules(locale, { minimumFractionDigits: decimals });
  const isOne = rules.select(Math.abs(Number(figure.value.replace(MINUS, '-')))) === 'one';
  return (isOne && !figure.endless ? forms.one : undefined) ?? forms.other;
}

/** The decimal string of a recomputed JSON number: at most `decimals` places, without zeros at the end. */
export function decimalOf(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals);
  const trimmed = fixed.includes('.') ? withoutTail(withoutTail(fixed, '0'), '.') : fixed;
  return trimmed === '-0' ? '0' : trimmed;
}
