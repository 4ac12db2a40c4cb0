import { label } from '../../lib/desk/messages/card-labels.ts';
import { decimalOf, formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ChartModel, Figure } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { ChartBar, ChartRow, ChartSpec, Look } from './chart-spec.ts';
import { areClose, isExcess, numberOf, recomputedFigure, statedFigure } from './claim-figures.ts';
import { approximately, rangeOf, withSign } from './row-words.ts';

type PartOfWhole = Extract<ChartModel, { type: 'part-of-whole' }>;

/**
 * The recomputed percentage as one bar on the track of its whole, with the printed one as a mark across it: two bars of
 * almost the same length would show nothing. The axis is in per cent of the whole, so that 100% is one line for all.
 */
export function shareSpec({ part, whole }: PartOfWhole, finding: Finding, locale: Locale): ChartSpec {
  const { level, excess } = levelOf(finding, (100 * numberOf(part.value)) / numberOf(whole.value));
  const words = (figure: Figure): string =>
    excess ? withSign(figure, numberOf(figure.value), locale) : formatFigure(figure, locale);
  const toLevel = (figure: Figure): number => numberOf(figure.value) + (excess ? 100 : 0);
  const stated = statedFigure(finding);
  const recomputed = percentageOf(finding, level);
  const wholeWords = formatFigure(whole, locale);
  const row: ChartRow = {
    name: label(locale, 'figure.partOfWhole', { part: formatFigure(part, locale), whole: wholeWords }),
    value: recomputed ? words(recomputed) : '',
    bars: [bar(level, 'recomputed'), bar(100, 'track')],
    ...(stated && {
      mark: { name: label(locale, 'figure.stated'), value: words(stated), at: toLevel(stated) },
    }),
  };
  return {
    rows: [row],
    max: Math.max(100, level, row.mark?.at ?? 0),
    line: { at: 100, label: label(locale, 'chart.fullLine', { whole: wholeWords }) },
  };
}

/** What was reached above the target that follows from it, on an axis in their own unit. */
export function derivedWholeSpec({ part, whole }: PartOfWhole, finding: Finding, locale: Locale): ChartSpec {
  const stated = statedFigure(finding);
  const [reached, target] = [numberOf(part.value), numberOf(whole.value)];
  const rows: readonly ChartRow[] = [
    {
      name: label(locale, 'figure.stated'),
      value: formatFigure(part, locale),
      bars: [bar(reached, 'stated')],
      ...(stated && {
        aside: isExcess(finding) ? withSign(stated, 1, locale) : formatFigure(stated, locale),
      }),
    },
    {
      name: label(locale, 'figure.target'),
      value: approximately(whole, locale),
      bars: [bar(target, 'derived')],
      ...rangeOf(finding, locale),
    },
  ];
  return {
    rows,
    max: Math.max(reached, target, rows[1]?.range?.high ?? 0),
    line: { at: target, label: '100%' },
  };
}

/** The recomputed percentage; where the recomputed figure is the part itself (whole and percentage only), its own. */
function percentageOf(finding: Finding, level: number): Figure | undefined {
  const { computed, stated } = finding.record;
  if (computed === null || computed.unit === '%') return recomputedFigure(finding);
  return { value: decimalOf(level, (stated?.decimals ?? 0) + 1), endless: false, unit: '%' };
}

/**
 * How long the recomputed bar is. `4% more than planned` is a level of 104; and where part and whole are written in
 * different scales (`£840,000` of `£1m`) only what was recomputed can be relied on.
 */
function levelOf({ record }: Finding, asWritten: number): { level: number; excess: boolean } {
  if (record.computed === null || record.computed.unit !== '%' || areClose(asWritten, record.computed.value))
    return { level: asWritten, excess: false };
  if (record.kind === 'attainment' && areClose(asWritten - 100, record.computed.value))
    return { level: asWritten, excess: true };
  return { level: record.computed.value, excess: false };
}

const bar = (to: number, look: Look): ChartBar => ({ from: 0, to, look });
