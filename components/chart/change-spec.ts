import type { ChartModel } from '../../lib/explain/explanation.ts';
import type { Finding } from '../../lib/finding.ts';
import { formatFigure } from '../../lib/messages/format.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import type { ChartBar, ChartRow, ChartSpec } from './chart-spec.ts';
import { areClose, isReversed, numberOf, recomputedFigure, statedFigure } from './claim-figures.ts';
import { approximately, rangeOf, withSign } from './row-words.ts';

type Levels = Pick<Extract<ChartModel, { type: 'before-after' }>, 'before' | 'after' | 'beforeIsDerived'>;

/** The earlier figure above the later one; the difference is filled in, and the printed difference outlined about it. */
export function changeSpec(
  { before, after, beforeIsDerived }: Levels,
  finding: Finding,
  locale: Locale,
): ChartSpec {
  const from = numberOf(before.value);
  const to = laterLevel(finding, from, numberOf(after.value));
  const isImplied = finding.record.verdict === 'derived';
  const stated = statedFigure(finding.record);
  const difference = isImplied ? stated : recomputedFigure(finding);
  const statedEnd = stated && !isImplied ? statedLevel(finding, from, to) : undefined;
  const bars: ChartBar[] = [{ from: 0, to, look: 'stated' }];
  if (statedEnd !== undefined) bars.push({ from, to: statedEnd, look: 'stated' });
  bars.push({ from, to, look: 'recomputed' });
  const rows: readonly ChartRow[] = [
    {
      name: label(locale, 'figure.before'),
      value: isImplied ? approximately(before, locale) : formatFigure(before, locale),
      bars: [{ from: 0, to: from, look: beforeIsDerived ? 'derived' : 'stated' }],
      ...(isImplied && rangeOf(finding, locale)),
    },
    {
      name: label(locale, 'figure.after'),
      value: formatFigure(after, locale),
      bars,
      ...(difference && { aside: withSign(difference, to - from, locale) }),
    },
  ];
  return { rows, max: Math.max(from, to, statedEnd ?? 0, rows[0]?.range?.high ?? 0) };
}

/** The later figure on the scale of the earlier one: `from £800m to £1.2bn` cannot be drawn as it is written. */
function laterLevel({ record }: Finding, from: number, asWritten: number): number {
  const { computed } = record;
  if (record.verdict === 'derived' || computed?.unit !== '%') return asWritten;
  const index = (100 * asWritten) / from;
  const isSameScale = areClose(index - 100, computed.value) || areClose(index, computed.value);
  return isSameScale ? asWritten : from * (1 + computed.value / 100);
}

/** Where the later figure would stand if the printed difference held: points are added, per cent are of the base. */
function statedLevel(finding: Finding, from: number, to: number): number {
  const { record } = finding;
  const size = Math.abs(numberOf(record.stated?.value ?? '0'));
  const difference = record.computed?.unit === 'points' ? size : (from * size) / 100;
  return from + (to < from !== isReversed(finding) ? -difference : difference);
}
