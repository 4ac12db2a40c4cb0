import type { Finding } from '../../lib/finding.ts';
import { decimalOf, formatDecimal, formatFigure } from '../../lib/messages/format.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import type { ChartRow, ChartSpec } from './chart-spec.ts';
import { numberOf, statedFigure } from './claim-figures.ts';

/**
 * The printed percentage between those of the two whole numbers next to it; nothing where the whole is not one printed
 * number.
 */
export function impossibleSpec(finding: Finding, locale: Locale): ChartSpec | undefined {
  const { record } = finding;
  const [operand, ...others] = record.operands;
  const stated = statedFigure(finding);
  const whole = numberOf(operand?.value ?? '');
  if (operand?.role !== 'whole' || others.length > 0 || !stated || !Number.isSafeInteger(whole) || whole <= 0)
    return undefined;
  const percentage = numberOf(stated.value);
  const below = Math.floor((percentage * whole) / 100);
  const wholeWords = formatDecimal(operand.value, locale);
  const level = (part: number): number => (100 * part) / whole;
  const decimals = (record.stated?.decimals ?? 0) + 1;
  const rowOf = (part: number): ChartRow => ({
    name: label(locale, 'figure.partOfWhole', {
      part: formatDecimal(String(part), locale),
      whole: wholeWords,
    }),
    value: formatFigure({ value: decimalOf(level(part), decimals), endless: false, unit: '%' }, locale),
    bars: [{ from: 0, to: level(part), look: 'recomputed' }],
  });
  return {
    rows: [
      {
        name: label(locale, 'figure.stated'),
        value: formatFigure(stated, locale),
        bars: [{ from: 0, to: percentage, look: 'stated' }],
      },
      rowOf(below),
      rowOf(below + 1),
    ],
    max: Math.max(100, level(below + 1)),
    line: { at: 100, label: label(locale, 'chart.fullLine', { whole: wholeWords }) },
  };
}
