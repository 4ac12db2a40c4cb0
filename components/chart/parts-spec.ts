import type { ChartModel } from '../../lib/explain/explanation.ts';
import { formatFigure } from '../../lib/messages/format.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import type { ChartBar, ChartSpec } from './chart-spec.ts';
import { numberOf } from './claim-figures.ts';

type Parts = Extract<ChartModel, { type: 'parts' }>;

/** The gap between two parts of one bar, as a share of the axis. */
const SEAM = 0.004;
/** More parts than these are counted in the row's name and not listed. */
const MOST_NAMED = 4;

/** The parts end to end, a seam between them, and hatched what is missing to the total. */
function barsOf(lengths: readonly number[], total: number): readonly ChartBar[] {
  const sum = lengths.reduce((before, length) => before + length, 0);
  const seam = SEAM * Math.max(sum, total);
  let end = 0;
  const parts = lengths.map((length): ChartBar => {
    const from = end;
    end += length;
    return { from: from + (from > 0 ? seam : 0), to: end, look: 'recomputed' };
  });
  return sum + seam < total ? [...parts, { from: sum, to: total, look: 'derived' }] : parts;
}

/**
 * The printed total above the parts that it should be made of, on one axis; nothing where the parts are written in
 * different units or scales, so that their lengths cannot be compared.
 */
export function partsSpec({ parts, sum, total }: Parts, locale: Locale): ChartSpec | undefined {
  const { unit, prefix } = total;
  if (parts.some((part) => part.unit !== unit || part.prefix !== prefix)) return undefined;
  const whole = numberOf(total.value);
  const listed = parts
    .map((part) => formatFigure({ ...part, unit: part.unit === '%' ? '%' : '' }, locale))
    .join(' + ');
  const isPrinted = total.unit !== '%';
  return {
    rows: [
      ...(isPrinted
        ? [
            {
              name: label(locale, 'figure.stated'),
              value: formatFigure(total, locale),
              bars: [{ from: 0, to: whole, look: 'stated' } as const],
            },
          ]
        : []),
      {
        name:
          parts.length > MOST_NAMED ? label(locale, 'figure.sum', { count: String(parts.length) }) : listed,
        value: formatFigure(sum, locale),
        bars: barsOf(
          parts.map((part) => numberOf(part.value)),
          whole,
        ),
      },
    ],
    max: Math.max(whole, numberOf(sum.value)),
    line: { at: whole, label: formatFigure(total, locale) },
  };
}
