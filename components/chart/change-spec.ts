import { label } from '../../lib/desk/messages/card-labels.ts';
import { formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ChartModel } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { ChartBar, ChartRow, ChartSpec } from './chart-spec.ts';
import { numberOf, recomputedFigure, statedFigure } from './claim-figures.ts';
import { isIndex, laterLevels } from './later-levels.ts';
import { approximately, comparison, rangeOf, withSign } from './row-words.ts';

type Levels = Pick<Extract<ChartModel, { type: 'before-after' }>, 'before' | 'after' | 'beforeIsDerived'>;

/** The earlier figure above the later one; the difference is filled in, and the printed difference outlined about it. */
export function changeSpec(
  { before, after, beforeIsDerived }: Levels,
  finding: Finding,
  locale: Locale,
): ChartSpec {
  const from = numberOf(before.value);
  const isImplied = finding.record.verdict === 'derived';
  const { to, said: statedEnd } = laterLevels(finding, from, numberOf(after.value));
  const stated = statedFigure(finding);
  const difference = isImplied ? stated : recomputedFigure(finding);
  const isLevel = isIndex(finding);
  const bars: ChartBar[] = [{ from: 0, to, look: 'stated' }];
  if (statedEnd !== undefined) bars.push({ from, to: statedEnd, look: 'stated' });
  // Of a base that was worked out the difference is what the text prints.
  bars.push({ from, to, look: isImplied ? 'stated' : 'recomputed' });
  const said = comparison(finding, locale).stated;
  const isDisputed = finding.record.verdict !== 'consistent' && said !== undefined;
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
      ...(difference && {
        aside: isLevel ? formatFigure(difference, locale) : withSign(difference, to - from, locale),
      }),
      // Where the two agree the printed difference is the one that is already written there.
      ...(isDisputed &&
        statedEnd !== undefined && {
          mark: { name: label(locale, 'figure.stated'), value: said, at: statedEnd },
        }),
    },
  ];
  const ends = [0, from, to, statedEnd ?? 0];
  const min = Math.min(...ends, rows[0]?.range?.low ?? 0);
  return {
    rows,
    // Bars to both sides of nought need it drawn.
    ...(min < 0 && { min, line: { at: 0 } }),
    max: Math.max(...ends, rows[0]?.range?.high ?? 0),
  };
}
