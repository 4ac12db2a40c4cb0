import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { type ChartRow, type ChartSpec, isBullet } from './chart-spec.ts';

/** Where a figure is drawn: a row's bars, one of the parts or the dots in it, the mark across it, or the one line of the chart. */
export type FigurePlace =
  | { readonly type: 'row' | 'mark'; readonly row: number }
  | { readonly type: 'part' | 'dot'; readonly row: number; readonly index: number }
  | { readonly type: 'line' };

/** One figure of a chart in words. */
export interface ChartFigure {
  readonly name: string;
  readonly value: string;
  readonly range?: string;
  readonly place: FigurePlace;
}

/** All figures of a chart in the order in which they are read: what is read aloud, outlined and put in the table. */
export function chartFigures(spec: ChartSpec, locale: Locale): readonly ChartFigure[] {
  const figures = spec.rows.flatMap((row, index) => {
    const [marks, own] = [markOf(row, index), rowOf(row, index)];
    return isBullet(spec) ? [...marks, ...own] : [...own, ...marks];
  });
  const words = spec.line?.label;
  if (words === undefined) return figures;
  return [...figures, { name: label(locale, 'chart.line'), value: words, place: { type: 'line' } }];
}

function markOf({ mark }: ChartRow, row: number): readonly ChartFigure[] {
  return mark === undefined
    ? []
    : [{ name: mark.name, value: mark.value, place: { type: 'mark' as const, row } }];
}

function rowOf(spec: ChartRow, row: number): readonly ChartFigure[] {
  const { name, value, aside, range, parts = [], dots } = spec;
  if (dots !== undefined)
    return dots.map((dot, index) => ({
      name: dot.name,
      value: dot.value,
      place: { type: 'dot', row, index },
    }));
  return [
    ...parts.map((part, index) => ({ ...part, place: { type: 'part' as const, row, index } })),
    {
      name,
      value: aside === undefined ? value : `${value} (${aside})`,
      ...(range && { range: range.text }),
      place: { type: 'row' as const, row },
    },
  ];
}
