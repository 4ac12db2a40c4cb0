import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asMarkdown, figure, withSection } from '../../bench/tables/table.ts';

it.each([
  [0, '0'],
  [0.01234, '0.0123'],
  [1, '1.00'],
  [12.34, '12.3'],
  [123.4, '123'],
  [12_345.6, '12,346'],
  [Number.NaN, '–'],
  [Number.POSITIVE_INFINITY, '–'],
])('a figure, %d, is %s', (value, written) => {
  expect(figure(value)).toBe(written);
});

it('a table is Markdown whose columns stand under each other', () => {
  const rows = [
    ['tỷ lệ', '1'],
    ['b', '12.5'],
  ];
  expect(asMarkdown({ about: 'Seconds.', columns: ['', 'time'], rows }).split('\n')).toEqual([
    'Seconds.',
    '',
    '|       | time |',
    '| ----- | ---: |',
    '| tỷ lệ |    1 |',
    '| b     | 12.5 |',
  ]);
});

describe('a section of a document', () => {
  it('is replaced between its markers, and nothing else is', () => {
    const document = 'a\n<!-- one -->\nold\n<!-- /one -->\nb\n<!-- two -->\n<!-- /two -->\n';
    expect(withSection(document, 'one', 'new')).toBe(document.replace('old', 'new'));
  });

  it.each(['', '<!-- one -->', '<!-- /one -->\n<!-- one -->'])('is not put into %j', (document) => {
    expect(() => withSection(document, 'one', 'new')).toThrow('no <!-- one -->');
  });

  it.each(['peers', 'growth', 'start', 'page', 'sizes'])('%s has a place in docs/benchmarks.md', (name) => {
    const document = readFileSync(resolve(import.meta.dirname, '../../docs/benchmarks.md'), 'utf8');
    expect(withSection(document, name, 'new')).toContain('new');
  });
});
