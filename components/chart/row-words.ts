import { label } from '../../lib/desk/messages/card-labels.ts';
import { decimalOf, formatDecimal, formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Figure } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { ChartRow } from './chart-spec.ts';
import {
  type FigureRange,
  isExcess,
  isReversed,
  isWholeOnly,
  numberOf,
  recomputedFigure,
  recomputedRange,
  statedFigure,
} from './claim-figures.ts';
import { isIndex } from './later-levels.ts';

/** A figure that was worked out, with an “about” before it. */
export const approximately = (figure: Figure, locale: Locale): string =>
  label(locale, 'chart.approximately', { value: formatFigure(figure, locale) });

/** A difference with its sign: `+11.5%`, `−15%`, and `0%` without one. A factor has none: `2.5 times`. */
export function withSign(figure: Figure, direction: number, locale: Locale): string {
  const size = formatFigure({ ...figure, value: figure.value.replace(/^[-+\u2212]/, '') }, locale);
  if (numberOf(figure.value) === 0 || figure.unit === 'times') return size;
  return (direction < 0 ? '\u2212' : '+') + size;
}

/** The printed figure and the recomputed one side by side, a change with the sign that the words give it. */
export function comparison(finding: Finding, locale: Locale): { stated?: string; recomputed?: string } {
  const { record } = finding;
  const stated = statedFigure(finding);
  const recomputed = recomputedFigure(finding);
  const isImplied = record.verdict === 'derived' && stated !== undefined;
  const isLevel = isIndex(finding);
  const isChange = (record.kind === 'change' || record.kind === 'points') && !isImplied && !isLevel;
  const direction = record.computed?.value ?? 0;
  const say = (figure: Figure, towards: number): string => {
    if (isChange) return withSign(figure, towards, locale);
    if (isExcess(finding) && figure.unit === '%') return withSign(figure, numberOf(figure.value), locale);
    return formatFigure(figure, locale);
  };
  const whole = wholeOnlyWords(finding, locale);
  return {
    ...(stated && { stated: say(stated, isReversed(finding) ? -direction : direction) }),
    ...(recomputed && {
      recomputed: isImplied ? approximately(recomputed, locale) : say(recomputed, direction),
    }),
    ...(whole !== undefined && { recomputed: whole }),
  };
}

/** What a percentage of a whole without a part comes to: `12 of 25`, or no whole number of 25. */
function wholeOnlyWords({ record, explanation }: Finding, locale: Locale): string | undefined {
  const { whole } = explanation.finding.args;
  if (!isWholeOnly(record) || typeof whole !== 'object') return undefined;
  const of = formatFigure(whole, locale);
  if (record.computed === null) return label(locale, 'chart.impossible', { whole: of });
  const part = formatDecimal(decimalOf(record.computed.value, 0), locale);
  return label(locale, 'figure.partOfWhole', { part, whole: of });
}

/** `104.7 to 109.6%`: the unit once, behind the second end. */
export const rangeText = ({ low, high }: FigureRange, locale: Locale): string =>
  label(locale, 'how.range', {
    low: formatFigure(low.unit === '%' ? { ...low, unit: '' } : low, locale),
    high: formatFigure(high, locale),
  });

/** The range of the derived figure of a finding, to be spread into its row. */
export function rangeOf(finding: Finding, locale: Locale): Pick<ChartRow, 'range'> {
  const { computed } = finding.record;
  const range = recomputedRange(finding);
  if (!computed || !range) return {};
  const text = label(locale, 'how.range', {
    low: formatFigure(range.low, locale),
    high: formatFigure(range.high, locale),
  });
  return { range: { low: computed.low, high: computed.high, text } };
}
