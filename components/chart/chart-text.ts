import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import type { ChartSpec } from './chart-spec.ts';

/** The chart in one sentence, made from the very rows that are drawn, so that it cannot say anything else. */
export function chartText({ rows, line }: ChartSpec, locale: Locale): string {
  const sentences = rows.map(({ name, value, aside, parts }) => {
    const row = label(locale, 'chart.altRow', { name, value });
    const sum = parts?.map((part) => part.value).join(' + ');
    const more = [sum, aside].filter((words) => words !== undefined);
    return more.length === 0 ? row : `${row} (${more.join('; ')})`;
  });
  if (line?.label !== undefined) sentences.push(label(locale, 'chart.altLine', { label: line.label }));
  return label(locale, 'chart.alt', { rows: sentences.join('; ') });
}
