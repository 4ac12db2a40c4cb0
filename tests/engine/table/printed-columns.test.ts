import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { printedColumns } from '../../../lib/engine/table/printed-columns.ts';
import { finished } from '../../../lib/engine/text/steps.ts';
import type { Cell } from '../../../lib/engine/text/table.ts';

/** The rows of a grid as a reader sees them; `=` is the cell before it, merged over one column more. */
function seenIn(rows: readonly string[]): readonly string[] {
  const language = languageFor('en');
  if (language === undefined) throw new Error('no English');
  let text = '';
  const grid = rows.map((row) => {
    const laid: Cell[] = [];
    for (const written of row.split('|').map((cell) => cell.trim())) {
      const last = laid.at(-1);
      if (written === '=' && last !== undefined) {
        laid.push(last);
        continue;
      }
      laid.push({ start: text.length, end: text.length + written.length, isHeader: false });
      text += written === '' ? '' : `${written} `;
    }
    return laid;
  });
  const seen = finished(printedColumns(text, { caption: undefined, rows: grid }, lexiconOf(language)));
  return seen.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)).join(' | '));
}

describe('the columns that a reader sees', () => {
  it.each<[what: string, rows: readonly string[], seen: readonly string[]]>([
    [
      'without signs in cells of their own',
      ['Item | 2024 |', 'Sales | 5 |'],
      ['Item | 2024 | ', 'Sales | 5 | '],
    ],
    [
      'signs of money',
      ['Item | = | 2024', 'Sales | $ | 1,240', 'Costs | | 310'],
      ['Item | 2024', 'Sales | $ 1,240', 'Costs | 310'],
    ],
    [
      'brackets',
      ['Item | 2024 | = | =', 'Sales | | 40 |', 'Loss | ( | 275 | )'],
      ['Item | 2024', 'Sales | 40', 'Loss | ( 275 )'],
    ],
    [
      'money and brackets',
      ['Item | 2024 | = | = | =', 'Loss | $ | ( | 275 | )', 'Gain | | | 40 |'],
      ['Item | 2024', 'Loss | $ ( 275 )', 'Gain | 40'],
    ],
    [
      'a bracket that closes in a cell of its own',
      ['Item | 2024 | = | 2023 | =', 'Loss | (6 | ) | 5 | '],
      ['Item | 2024 | 2023', 'Loss | (6 ) | 5'],
    ],
    [
      'per cent',
      ['Item | Share | =', 'North | 4 | %', 'South | 15 | %'],
      ['Item | Share', 'North | 4 %', 'South | 15 %'],
    ],
    [
      'percentage points',
      ['Item | Share | =', 'North | 4 | percentage points', 'South | 15 | bps'],
      ['Item | Share', 'North | 4 percentage points', 'South | 15 bps'],
    ],
    [
      'a column for the spacing within',
      ['Item | 2024 | = | =', 'North | $ | | 4', 'South | | | 15'],
      ['Item | 2024', 'North | $ 4', 'South | 15'],
    ],
    [
      'a sign that is too far off',
      ['Item | 2024 | = | = | =', 'North | $ | | | 4', 'South | | | | 15 '],
      ['Item | 2024', 'North | 4', 'South | 15'],
    ],
    [
      'a percent sign too far off',
      ['Item | 2024 | = | = | =', 'North | $ 4 | | | %', 'South | 15 | = | | '],
      ['Item | 2024', 'North | $ 4', 'South | 15'],
    ],
    [
      'units of the rows',
      ['Item | Unit | 2024 | =', 'Share | % | 4 | =', 'Sales | people | 15 | ='],
      ['Item | Unit | 2024', 'Share | % | 4', 'Sales | people | 15'],
    ],
    [
      'a year over the signs',
      ['Item | 2024 | %', 'Share | 4 | %', 'Sales | $ | 4'],
      ['Item | 2024', 'Share | 4 %', 'Sales | $ 4'],
    ],
    [
      'a sign with nothing behind it',
      ['Item | a | b', 'Share | $ | ', 'Sales | $ | 5', '$ | words | 4'],
      ['Item | a | b', 'Share | $ | ', 'Sales | $ | 5', '$ | words | 4'],
    ],
    [
      'a figure merged over two others',
      ['Item | a | b', 'Share | 4 | 5', 'Sales | 7 | ='],
      ['Item | a | b', 'Share | 4 | 5', 'Sales | 7 | 7'],
    ],
    [
      'figures that differ in width',
      [
        'Item | a | = | = | b | =',
        'Share | 4 | = | | 5 | =',
        'Sales | | 7 | = | | 8',
        'x | 1 | = | = | 2 | =',
      ],
      ['Item | a | b', 'Share | 4 | 5', 'Sales | 7 | 8', 'x | 1 | 2'],
    ],
    ['spacing before all', [' | Item | 2024 | =', ' | Share | 4 | %'], ['Item | 2024', 'Share | 4 %']],
    [
      'a column that repeats',
      ['Item | = | = | 2024 | = | =', 'Share | = | | $ | 4 | ', 'x | = | | | 5 |'],
      ['Item | 2024', 'Share | $ 4', 'x | 5'],
    ],
  ])('%s', (_, rows, seen) => {
    expect(seenIn(rows)).toEqual(seen);
  });
});
