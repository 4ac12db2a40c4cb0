import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import type { ChartSpec } from './chart-spec.ts';

/** The chart in one sentence, made from the very rows that are drawn, so that it cannot say anything else. */
export function chartText({ rows, line }: ChartSpec, locale: Locale): string {
  const parts = rows.map(({ name, value, aside }) => {
    const row = label(locale, 'chart.altRow', { name, value });
    return aside === undefined ? row : `${row} (${aside})`;
  });
  if (line) parts.push(label(locale, 'chart.altLine', { label: line.label }));
  return label(locale, 'chart.alt', { rows: parts.join('; ') });
}
