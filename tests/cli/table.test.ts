import { describe, expect, it } from 'vitest';
import { tablePrinter } from '../../cli/print/table.ts';
import { wrap } from '../../cli/print/wrap.ts';
import { type Detail, explainedAudit } from '../../lib/engine/explained-audit.ts';

describe('wrap', () => {
  it.each<[text: string, columns: number | undefined, lines: readonly string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 3, ['one', 'two', 'three']],
    ['one two three', undefined, ['one two three']],
    ['extraordinary', 4, ['extraordinary']],
    ['tỷ đồng tỷ đồng'.normalize('NFD'), 7, ['tỷ đồng'.normalize('NFD'), 'tỷ đồng'.normalize('NFD')]],
    ['', 5, ['']],
  ])('%j in %s', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});

describe('table on a terminal', () => {
  const text = 'They admitted 12 of 15 members (85%).';
  const texts = [{ language: 'en', text, tables: [] }] as const;
  const document = { type: 'document', id: 'x', title: '', texts } as const;
  const print = (colour: boolean, columns: number | undefined): string =>
    tablePrinter({ colour, columns }, false).document(document, {
      ...explainedAudit(texts, []),
      traces: [],
    });

  it('colours the shape and the word, and the rest stays plain', () => {
    expect(print(true, undefined)).toContain('\u001B[31m■ Does not add up\u001B[39m');
    expect(print(false, undefined)).not.toContain('\u001B');
  });

  it('breaks the quote where the terminal ends', () => {
    const [, first = '', second = ''] = print(false, 64).split('\n');
    expect(first).toMatch(/12 of 15 members$/);
    expect(second).toMatch(/^ {40,}\(85%\)?$/);
  });
});

describe('what cannot both hold', () => {
  const text = 'The congress was attended by 45 delegates. Among them were 28 men and 20 women.';
  const texts = [{ language: 'en', text, tables: [] }] as const;
  const document = { type: 'document', id: 'x', title: '', texts } as const;
  const print = (columns: number | undefined, details: readonly Detail[]): readonly string[] =>
    tablePrinter({ colour: false, columns }, false)
      .document(document, { ...explainedAudit(texts, details), traces: [] })
      .split('\n');

  it('stands under a heading of its own, a sentence and both quotes', () => {
    expect(print(undefined, ['tensions']).slice(0, 5)).toEqual([
      'WITHIN THIS ARTICLE',
      '◆ The parts come to 48; the total printed is 45.',
      '    “45 delegates”',
      '    “28 men and 20 women”',
      '',
    ]);
  });

  it('is not looked for where nobody asks', () => {
    expect(print(undefined, [])).toEqual([
      'No claims: no percentage here comes with the figures behind it (read as English).',
      '',
      '',
    ]);
  });

  it('breaks its quotes where the terminal ends', () => {
    expect(print(17, ['tensions']).slice(4, 6)).toEqual(['    “28 men and', '    20 women”']);
  });
});
