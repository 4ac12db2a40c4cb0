import fc from 'fast-check';
import { scraps } from './texts.ts';

const cells = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'x',
    'Tổng',
    'Total',
    'Kế hoạch',
    'Tỷ lệ (%)',
    'Change',
    '2023',
    '12/15',
    '8 (5,3%)',
  ),
  fc.nat(99999).map((n) => n.toLocaleString('de')),
  fc.nat(9999).map((n) => `${n / 10}%`),
  scraps,
);
const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 9 }), { minLength: 3, maxLength: 14 });
/** Rows of cells with tabs between. */
export const tabular = rows.map((all) => all.map((row) => row.join('\t')).join('\n'));
/** Rows of cells as a Markdown table. */
export const piped = rows.map((all) =>
  all
    .map((row) => `|${row.join('|')}|`)
    .toSpliced(1, 0, '|---|')
    .join('\n'),
);
