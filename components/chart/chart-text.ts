import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { type ChartRow, type ChartSpec, isBullet } from './chart-spec.ts';

/** The chart in one sentence, made from the very rows that are drawn, so that it cannot say anything else. */
export function chartText(spec: ChartSpec, locale: Locale): string {
  const sentences = spec.rows.flatMap((row) => {
    const mark = row.mark === undefined ? [] : [label(locale, 'chart.altRow', row.mark)];
    const dots = row.dots?.map((dot) => label(locale, 'chart.altRow', dot));
    const own = dots ?? [rowText(row, locale)];
    return isBullet(spec) ? [...mark, ...own] : [...own, ...mark];
  });
  const { line } = spec;
  if (line?.label !== undefined) sentences.push(label(locale, 'chart.altLine', { label: line.label }));
  return label(locale, 'chart.alt', { rows: sentences.join('; ') });
}

function rowText({ name, value, aside, parts }: ChartRow, locale: Locale): string {
  const row = label(locale, 'chart.altRow', { name, value });
  const sum = parts?.map((part) => part.value).join(' + ');
  const more = [sum, aside].filter((words) => words !== undefined);
  return more.length === 0 ? row : `${row} (${more.join('; ')})`;
}
