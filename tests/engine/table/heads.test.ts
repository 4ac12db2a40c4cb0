import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { contentOf } from '../../../lib/engine/table/content.ts';
import { findHeads } from '../../../lib/engine/table/heads.ts';
import type { Cell } from '../../../lib/engine/text/table.ts';

/** Rows at the top, rows with figures, columns of labels and of figures; `!` marks a cell as a head. */
function headsIn(rows: readonly string[]): string {
  const language = languageFor('en');
  if (language === undefined) throw new Error('no English');
  const lexicon = lexiconOf(language);
  let text = '';
  const grid = rows.map((row) =>
    row.split('|').map((one): Cell => {
      const written = one.trim().replace('!', '');
      const start = text.length;
      text += written;
      const cell = { start, end: text.length, isHeader: one.includes('!') };
      text += ' ';
      return cell;
    }),
  );
  const contents = grid.map((row) => row.map((cell) => contentOf(text, cell, lexicon)));
  const layout = findHeads(text, grid, contents, lexicon);
  if (layout === undefined) return 'none';
  const { headRows, bodyRows, labelColumns, figureColumns } = layout;
  return [headRows, bodyRows, labelColumns, figureColumns].map((all) => all.join('')).join(' | ');
}

describe('what of a table is heads and what is figures', () => {
  it.each<[what: string, rows: readonly string[], expected: string]>([
    ['words above and before', ['Ward | Homes', 'North | 12', 'South | 14'], '0 | 12 | 0 | 1'],
    ['no words above', ['North | 12', 'South | 14'], ' | 01 | 0 | 1'],
    ['years above', ['Ward | 2023 | 2024', 'North | 12 | 15', 'South | 14 | 17'], '0 | 12 | 0 | 12'],
    ['one year above is a figure', ['Ward | 2023', 'North | 12', 'South | 14'], ' | 012 | 0 | 1'],
    [
      'a row of figures four digits long, one of them no year',
      ['North | 2023 | 3050', 'South | 14 | 17'],
      ' | 01 | 0 | 12',
    ],
    ['years before', ['Year | Homes', '2023 | 12', '2024 | 14'], '0 | 12 | 0 | 1'],
    [
      'years in a later column are figures',
      ['Ward | Founded', 'North | 1985', 'South | 1990'],
      '0 | 12 | 0 | 1',
    ],
    [
      'numbered columns',
      ['Ward | Homes | Shops', 'A | 1 | 2', 'North | 12 | 3', 'South | 14 | 5'],
      '01 | 23 | 0 | 12',
    ],
    [
      'numbered columns with how they are worked out',
      [
        'Ward | Plan | Made | Rate',
        '(1) | (2) | (3) | 4=3/2',
        'North | 40 | 30 | 75',
        'South | 40 | 20 | 50',
      ],
      '01 | 23 | 0 | 123',
    ],
    ['1 and 2 in the first row are figures', ['1 | 2', '3 | 4', '9 | 7'], ' | 012 |  | 01'],
    [
      '1 and 3 are no numbers of columns',
      ['Ward | Homes | Shops', 'A | 1 | 3', 'North | 12 | 3', 'South | 14 | 5'],
      '0 | 123 | 0 | 12',
    ],
    [
      'beside words 1 and 2 are no numbers of columns',
      ['Ward | Homes | Shops', 'North | 1 | 2', 'South | 14 | 5'],
      '0 | 12 | 0 | 12',
    ],
    ['one number is no row of them', ['Ward | Homes', 'A | 1', 'B | 14'], '0 | 12 | 0 | 1'],
    ['numbered rows', ['No | Ward | Homes', '1 | North | 12', '2 | South | 14'], '0 | 12 | 01 | 2'],
    [
      'numbered rows without a head',
      [' | Ward | Homes', '1 | North | 12', '2 | South | 14'],
      '0 | 12 | 01 | 2',
    ],
    ['a first column that begins at 2', ['Rooms | Homes', '2 | 12', '3 | 14'], '0 | 12 |  | 01'],
    ['cells that are marked as heads', ['!2023 | !2024', '!5 | 12', '!7 | 14'], '0 | 12 | 0 | 1'],
    ['marked heads over the figures', ['!Ward | !120', 'North | 12', 'South | 14'], '0 | 12 | 0 | 1'],
    ['a marked row with a blank', ['| !120', 'North | 12', 'South | 14'], '0 | 12 | 0 | 1'],
    [
      'a column that is mostly words',
      ['Ward | Homes | Note', 'North | 12 | newly built', 'South | 14 | very old', 'East | 9 | 4'],
      '0 | 123 | 02 | 1',
    ],
    [
      'a column that is half words',
      ['Ward | Homes | Note', 'North | 12 | newly built', 'South | 14 | 5'],
      '0 | 12 | 02 | 1',
    ],
    [
      'a row of words between',
      ['Ward | Homes', 'North | 12', 'Of these | newly built', 'South | 14'],
      '0 | 13 | 0 | 1',
    ],
    ['five digits above are no years', ['Ward | 12023 | 12024', 'North | 12 | 15'], ' | 01 | 0 | 12'],
    ['nor do they begin with one', ['Ward | 20231 | 20241', 'North | 12 | 15'], ' | 01 | 0 | 12'],
    [
      'columns numbered beyond nine',
      ['Ward | Homes | Shops', 'A | 9 | 10', 'North | 12 | 3'],
      '01 | 2 | 0 | 12',
    ],
    [
      'numbered columns beside a blank',
      ['Ward | Homes | Shops', ' | 1 | 2', 'North | 12 | 3'],
      '01 | 2 | 0 | 12',
    ],
    [
      'rows numbered from four, under a head that says so',
      ['No. | Ward | Homes', '4 | North | 12', '5 | South | 14'],
      '0 | 12 | 01 | 2',
    ],
    ['1 and 2 in a later column are figures', ['Ward | Homes', 'North | 1', 'South | 2'], '0 | 12 | 0 | 1'],
    ['a single 1 is no number of rows', ['Rooms | Homes', '1 | 12'], '0 | 1 |  | 01'],
    [
      'a column that is mostly blank',
      ['Ward | Homes | Shops', 'North | 12 | -', 'South | 14 | -', 'East | 9 | 4'],
      '0 | 123 | 0 | 12',
    ],
    ['words only', ['Ward | Note', 'North | newly built', 'South | very old'], 'none'],
    ['one column', ['Homes', '12', '14'], 'none'],
    ['nothing', [], 'none'],
  ])('%s', (_, rows, expected) => {
    expect(headsIn(rows)).toBe(expected);
  });
});
