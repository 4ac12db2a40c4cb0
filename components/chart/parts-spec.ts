import { label } from '../../lib/desk/messages/card-labels.ts';
import { decimalOf, formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ChartModel, Figure } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { ChartBar, ChartRow, ChartSpec } from './chart-spec.ts';
import { numberOf } from './claim-figures.ts';
import { lengthsOf } from './one-scale.ts';

type Parts = Extract<ChartModel, { type: 'parts' }>;

/** Less than this share of the axis is no gap but the arithmetic of floating-point numbers. */
const NOTHING = 1e-6;

/**
 * The printed total above its parts end to end, on one axis; shares stand alone against 100%. Nothing where the parts
 * cannot be brought to one scale.
 */
export function partsSpec(model: Parts, finding: Finding, locale: Locale): ChartSpec | undefined {
  const { parts, sum, total } = model;
  const whole = numberOf(total.value);
  const reached = finding.record.computed?.value ?? numberOf(sum.value);
  const lengths = lengthsOf(parts, total, reached);
  if (lengths === undefined) return undefined;
  const isPrinted = finding.record.stated !== null;
  const printed: ChartRow = {
    name: label(locale, 'figure.stated'),
    value: formatFigure(total, locale),
    bars: [{ from: 0, to: whole, look: 'stated' }],
  };
  const isOff = Math.abs(reached - whole) > NOTHING * whole;
  const together: ChartRow = {
    name: label(locale, 'figure.sum'),
    value: formatFigure(sum, locale),
    // What is drawn first lies on top.
    bars: [
      ...(isOff ? [{ from: reached, to: whole, look: 'difference' } as const] : []),
      ...segments(lengths, inBars(parts, locale), whole),
    ],
    parts: parts.map((part, index) => ({
      name: label(locale, 'figure.part', { n: String(index + 1) }),
      value: formatFigure(part, locale),
    })),
    ...(isOff && { aside: differenceWords(model, reached - whole, finding, locale) }),
  };
  return {
    rows: isPrinted ? [printed, together] : [together],
    max: Math.max(whole, reached),
    line: isPrinted ? { at: whole } : { at: whole, label: formatFigure(total, locale) },
  };
}

/** The parts end to end in two tints by turns; a label keeps to the side of the total where nothing is hatched. */
function segments(lengths: readonly number[], texts: readonly string[], whole: number): readonly ChartBar[] {
  let end = 0;
  return lengths.map((length, index) => {
    const from = end;
    end += length;
    const text = texts[index];
    return {
      from,
      to: end,
      look: index % 2 === 0 ? 'part-odd' : 'part-even',
      ...(text !== undefined && from < whole && { label: { text, until: Math.min(end, whole) } }),
    };
  });
}

/** The numbers alone where all have one unit, which stands beside the sum. */
function inBars(parts: readonly Figure[], locale: Locale): readonly string[] {
  const isAlike = parts.every(({ unit, prefix }) => unit === parts[0]?.unit && prefix === parts[0]?.prefix);
  return parts.map((part) => {
    const isBare = isAlike && part.unit !== '%';
    return formatFigure(isBare ? { value: part.value, endless: part.endless, unit: '' } : part, locale);
  });
}

/** By how much the parts miss the total: shares by points; where the claim holds, what is left of it. */
function differenceWords({ sum, total }: Parts, away: number, { record }: Finding, locale: Locale): string {
  const decimals = Math.max(...[sum, total].map(({ value }) => value.split('.')[1]?.length ?? 0));
  const value = decimalOf(Math.abs(away), decimals);
  const figure: Figure =
    total.unit === '%' ? { value, endless: false, unit: 'points' } : { ...total, value, endless: false };
  const words = { value: formatFigure(figure, locale) };
  if (away > 0) return label(locale, 'figure.over', words);
  return label(locale, record.verdict === 'consistent' ? 'figure.rest' : 'figure.short', words);
}
