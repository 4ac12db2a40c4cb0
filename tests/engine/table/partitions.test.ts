import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { factsIn } from '../../../lib/engine/table/facts.ts';
import { partitionsOf } from '../../../lib/engine/table/partitions.ts';
import type { Head } from '../../../lib/engine/table/places.ts';

/** The head of a row as English reads it; one that ends in `/2` is that of the second figures of its cells. */
function headOf(written: string): Head {
  const language = languageFor('en');
  if (language === undefined) throw new Error('no English');
  const label = written.replace('/2', '');
  const facts = factsIn(label, [{ start: 0, end: label.length }], lexiconOf(language));
  return { label, facts, part: label === written ? 'only' : 'second' };
}

/** `3 = 0 1 2, 1, plain`: the total, its parts, how many lines must bear it out. Each once. */
function writtenOf(labels: readonly string[]): readonly string[] {
  const all = partitionsOf(labels.map(headOf)).map(
    ({ total, parts, least, isPlain }) =>
      `${total} = ${parts.join(' ')}, ${least}${isPlain ? ', plain' : ''}`,
  );
  return [...new Set(all)];
}

describe('the places that a total may be the sum of', () => {
  it.each<[what: string, labels: readonly string[], expected: readonly string[]]>([
    ['a total below', ['North', 'South', 'East', 'Total'], ['3 = 0 1 2, 1, plain', '3 = 1 2, 3']],
    ['a total above', ['Total', 'North', 'South', 'East'], ['0 = 1 2 3, 1, plain', '0 = 1 2, 3']],
    [
      'two totals: what stands next to each, and all before or behind it',
      ['North', 'South', 'Total', 'Hill', 'Dale', 'Total'],
      ['2 = 0 1, 1, plain', '2 = 3 4, 1, plain', '5 = 3 4, 1, plain', '5 = 0 1 3 4, 1, plain'],
    ],
    ['a total that says of what', ['North', 'South', 'Total members'], ['2 = 0 1, 2']],
    [
      'some of a row among the parts, with it and without',
      ['Total', 'North', 'South', 'of which girls'],
      ['0 = 1 2 3, 1', '0 = 1 2, 1', '0 = 1 2, 3'],
    ],
    [
      'numbered parts with parts of their own',
      ['Total', '1. North', '1.1 Hill', '1.2 Dale', '2. South'],
      ['0 = 1 4, 1', '0 = 1 2 3 4, 1', '0 = 1 2, 3', '0 = 1 2 3, 3', '0 = 1 4, 2', '1 = 2 3, 2'],
    ],
    [
      'what is added to nothing',
      ['North', 'South', 'Average', '% of sales', 'Coast/2', 'Total'],
      ['5 = 0 1, 1, plain'],
    ],
    ['one part', ['North', 'Total'], []],
    ['a numbered row with an average', ['1. A', '1.1 B', '1.2 C', '1.3 Average', '2. D'], ['0 = 1 2, 2']],
    ['a numbered row with one part', ['1. A', '1.1 B', '2. D', '2.1 Average', '2.2 E'], []],
    [
      'subtotals, which make the grand total',
      ['A', 'B', 'Total', 'C', 'D', 'Total', 'Total'],
      [
        '2 = 0 1, 1, plain',
        '2 = 3 4, 1, plain',
        '2 = 5 6, 1',
        '5 = 3 4, 1, plain',
        '5 = 0 1 3 4, 1, plain',
        '6 = 0 1 3 4, 1, plain',
        '6 = 2 5, 1',
      ],
    ],
  ])('%s', (_, labels, expected) => {
    expect(writtenOf(labels)).toEqual(expected);
  });
});

describe('a search among many places ends', () => {
  const all = (length: number, label: string): readonly string[] => Array(length).fill(label);

  it('behind twelve parts next to a total', () => {
    const found = partitionsOf([...all(15, 'North'), 'Total'].map(headOf)).map(({ parts }) => parts.length);
    expect([...new Set(found)]).toEqual([15, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const below = partitionsOf(['Total', ...all(15, 'North')].map(headOf)).map(({ parts }) => parts.length);
    expect([...new Set(below)]).toEqual([15, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each<[totals: number, farthest: string]>([
    [6, '11 = 0 2 4 6 8 10, 1, plain'],
    [7, '13 = 1 3 5 7 9 11, 1'],
  ])('at what stands between %i totals, if they are more than six', (totals, farthest) => {
    const labels = Array(totals).fill(['North', 'Total']).flat();
    const last = writtenOf(labels).filter((one) => one.startsWith(`${totals * 2 - 1} =`));
    expect(last[0]).toBe(farthest);
  });

  it('at the twentieth total', () => {
    const found = partitionsOf(all(22, 'Total').map(headOf));
    expect(Math.max(...found.flatMap(({ total, parts }) => [total, ...parts]))).toBe(19);
  });
});
