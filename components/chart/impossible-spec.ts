import { label } from '../../lib/desk/messages/card-labels.ts';
import { decimalOf, formatDecimal, formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { ChartSpec, PlacedFigure } from './chart-spec.ts';
import { numberOf, statedFigure } from './claim-figures.ts';

/**
 * The printed percentage, with the interval that it can stand for, between the percentages of the two whole numbers
 * next to it, on a stretch of the axis that holds these; nothing where the whole is not one printed number.
 */
export function impossibleSpec(finding: Finding, locale: Locale): ChartSpec | undefined {
  const { record } = finding;
  const [operand, ...others] = record.operands;
  const stated = statedFigure(finding);
  const whole = numberOf(operand?.value ?? '');
  if (operand?.role !== 'whole' || others.length > 0 || !stated || !record.stated) return undefined;
  if (!Number.isSafeInteger(whole) || whole <= 0) return undefined;
  const percentage = numberOf(stated.value);
  const below = Math.floor((percentage * whole) / 100);
  const level = (part: number): number => (100 * part) / whole;
  const decimals = record.stated.decimals + 1;
  const dotOf = (part: number): PlacedFigure => ({
    name: label(locale, 'figure.partOfWhole', {
      part: formatDecimal(String(part), locale),
      whole: formatDecimal(operand.value, locale),
    }),
    value: formatFigure({ value: decimalOf(level(part), decimals), endless: false, unit: '%' }, locale),
    at: level(part),
  });
  const [low, high] = [numberOf(record.stated.low), numberOf(record.stated.high)];
  const room = (level(below + 1) - level(below)) / 4;
  return {
    rows: [
      {
        name: '',
        value: '',
        bars: [{ from: low, to: high, look: 'stated' }],
        mark: { name: label(locale, 'figure.stated'), value: formatFigure(stated, locale), at: percentage },
        dots: [dotOf(below), dotOf(below + 1)],
      },
    ],
    min: Math.max(0, level(below) - room),
    max: level(below + 1) + room,
  };
}
